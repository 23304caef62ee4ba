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
  /** The objects the body may be, where it is flat: one, or the members of a union. */
  readonly variants: readonly ObjectType[];
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
  const body = reference.resolve();
  const names = new Set(parameters.filter((parameter) => parameter.option === undefined).map((parameter) => parameter.key));
  let whole = false;
  const content = readMediaTypes(body.at("content"), schemas, "request").map(({ cursor, mediaType }): RequestMediaType => {
    const variants = mediaType.format === "text" || mediaType.format === "binary" ? undefined : flat(cursor.at("schema"), schemas);
    const writable = variants?.map((variant) => ({
      ...variant,
      // readOnly properties are the provider's to set (JSON Schema validation 9.4).
      properties: variant.properties.filter((property) => property.documentation.readOnly !== true),
    }));
    if (!writable || writable.some((variant) => variant.properties.some((property) => names.has(property.name)))) whole = true;
    return { ...mediaType, variants: writable ?? [], encoding: readEncoding(cursor.at("encoding")) };
  });
  if (content.length === 0) body.fail("a request body has no content. Add a media type.");
  return { required: body.at("required").boolean() === true, description: body.at("description").string(), whole, content };
}

function flat(schema: Cursor, schemas: Schemas): ObjectType[] | undefined {
  if (!schema.exists) return undefined;
  const object = schemas.object(schema, "request");
  if (object) return object.properties.length > 0 ? [object] : undefined;
  return schemas.alternatives(schema, "request");
}

function readEncoding(encoding: Cursor): { readonly [field: string]: Encoding } {
  return Object.fromEntries(
    encoding.entries().map(([field, cursor]) => [
      field,
      {
        contentType: cursor.at("contentType").string(),
        style: cursor.at("style").string(),
        explode: cursor.at("explode").boolean(),
        allowReserved: cursor.at("allowReserved").boolean(),
      },
    ]),
  );
}
