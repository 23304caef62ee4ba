import type { Cursor } from "../read/cursor.ts";
import { type MediaType, readMediaTypes } from "./media-type.ts";
import type { Parameter } from "./parameter.ts";
import type { Schemas } from "./schema.ts";
import type { ObjectType } from "./type.ts";

/** Request Body Object (4.8.13). */
export interface RequestBody {
  readonly required: boolean;
  readonly description: string | undefined;
  /** The body is `params.body`: it is no object, or a field of it collides with a parameter. */
  readonly whole: boolean;
  readonly content: readonly RequestMediaType[];
}

export interface RequestMediaType extends MediaType {
  /** The objects the body may be: one, or the members of a union. None if it may be anything else. */
  readonly variants: readonly ObjectType[];
  /** False where a body may be of several variants at once (anyOf). */
  readonly exclusive: boolean;
  /** Encoding Objects (4.8.15) by field. */
  readonly encoding: { readonly [field: string]: Encoding };
}

export interface Encoding {
  readonly contentType?: string | undefined;
  readonly style?: string | undefined;
  readonly explode?: boolean | undefined;
  readonly allowReserved?: boolean | undefined;
}

export function readRequestBody(reference: Cursor, parameters: readonly Parameter[], schemas: Schemas): RequestBody | undefined {
  if (!reference.exists) return undefined;
  const body = reference.target();
  if (!body) return undefined;
  const keys = parameters.filter((parameter) => parameter.option === undefined).map((parameter) => parameter.key);
  const content = readMediaTypes(body.at("content"), schemas, "request").map(({ cursor, mediaType }): RequestMediaType => ({
    ...mediaType,
    variants: mediaType.format === "text" || mediaType.format === "binary" ? [] : readVariants(cursor.at("schema"), schemas),
    exclusive: isExclusive(cursor.at("schema"), 0),
    encoding: readEncoding(cursor.at("encoding")),
  }));
  if (content.length === 0) body.fail("a request body has no content. Add a media type.");
  const whole = content.some(
    ({ variants }) => variants.length === 0 || variants.some(({ properties }) => properties.some(({ name }) => keys.includes(name))),
  );
  if (whole && keys.includes("body")) reference.fail("the body and a parameter would both be called body. Give the parameter an x-name.");
  return { required: body.at("required").boolean() === true, description: body.at("description").string(), whole, content };
}

/** An object without any fields that are known has nothing to be spread. */
function readVariants(schema: Cursor, schemas: Schemas): ObjectType[] {
  const variants = schema.exists ? (schemas.variants(schema, "request") ?? []) : [];
  return variants.some((variant) => variant.properties.length > 0) ? variants : [];
}

function isExclusive(schema: Cursor, depth: number): boolean {
  const target = schema.resolve();
  if (depth > 20) return true;
  if (target.at("anyOf").items().length > 1) return false;
  return ["allOf", "oneOf", "anyOf"].every((key) =>
    target
      .at(key)
      .items()
      .every((member) => isExclusive(member, depth + 1)),
  );
}

const styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

function readEncoding(encoding: Cursor): { readonly [field: string]: Encoding } {
  return Object.fromEntries(
    encoding.entries().map(([field, cursor]) => {
      const style = cursor.at("style").string();
      if (style !== undefined && !styles.includes(style))
        cursor.at("style").fail(`a field of a form has the style ${styles.join(", ")}. Write one of them.`);
      return [
        field,
        {
          contentType: cursor.at("contentType").string(),
          style,
          explode: cursor.at("explode").boolean(),
          allowReserved: cursor.at("allowReserved").boolean(),
        },
      ];
    }),
  );
}
