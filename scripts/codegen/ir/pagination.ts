import type { Cursor } from "../read/cursor.ts";
import type { Parameter } from "./parameter.ts";
import type { Schemas } from "./schema.ts";
import { type Type, unknown } from "./type.ts";

/** x-pagination with its runtime expressions (4.8.20.4) reduced to pointers and parameter names. */
export interface Pagination {
  /** JSON Pointer to the items; "" is the whole body. */
  readonly items: string;
  readonly next?: string | undefined;
  readonly link?: true | undefined;
  readonly into?: string | undefined;
  readonly more?: string | undefined;
  readonly offset?: string | undefined;
  /** Only with `offset`, which counts by it; what other pages may hold is told by `pageSizeOf`. */
  readonly limit?: string | undefined;
  readonly itemType: Type;
}

export function readPagination(
  extension: Cursor,
  operation: Cursor,
  parameters: readonly Parameter[],
  schemas: Schemas,
): Pagination | undefined {
  if (!extension.exists) return undefined;
  const body = successSchema(operation);
  const pointer = (cursor: Cursor, kind: "array" | "any"): string | undefined => {
    if (!cursor.exists) return undefined;
    const match = /^\$response\.body(?:#(\/.*))?$/.exec(String(cursor.value));
    if (!match) {
      cursor.fail("a place in the reply is wanted, such as $response.body#/data. Correct the expression.");
      return undefined;
    }
    const target = body ? locate(body, match[1] ?? "") : undefined;
    if (!target) cursor.fail(`the success response has nothing at ${cursor.value}. Point to a property of its schema.`);
    else if (kind === "array" && !typesOf(target).includes("array"))
      cursor.fail(`${cursor.value} is not an array. Point to the array of items.`);
    return match[1] ?? "";
  };
  const query = (cursor: Cursor): Parameter | undefined => {
    if (!cursor.exists) return undefined;
    const name = /^\$request\.query\.(.+)$/.exec(String(cursor.value))?.[1];
    const parameter = parameters.find((known) => known.in === "query" && known.name === name);
    if (!parameter) cursor.fail(`${cursor.value} names no query parameter of the operation. Write $request.query. and the name of one.`);
    return parameter;
  };
  const into = query(extension.at("into"));
  checkLimit(extension, query(extension.at("limit")), into);
  const items = pointer(extension.at("items"), "array") ?? "";
  const next = extension.at("next");
  const link = /^\$response\.header\.link$/i.test(String(next.value)) ? true : undefined;
  const array = body && locate(body, items);
  const member = array && itemsOf(array);
  return {
    items,
    link,
    next: link ? undefined : pointer(next, "any"),
    into: into?.name,
    more: pointer(extension.at("more"), "any"),
    offset: query(extension.at("offset").at("into"))?.name,
    limit: query(extension.at("offset").at("limit"))?.name,
    itemType: member ? schemas.type(member, "response") : unknown,
  };
}

/** A limit of its own: a client reads pages without it, but who reads many wants large ones. */
function checkLimit(extension: Cursor, parameter: Parameter | undefined, into: Parameter | undefined): void {
  const limit = extension.at("limit");
  if (limit.exists && extension.at("offset").exists) limit.fail("`offset` has a limit of its own. Keep that one.");
  else if (parameter && parameter === into)
    limit.fail(`${limit.value} is where the next page goes. Name the parameter that takes the size of a page.`);
  else if (parameter && !isNumeric(parameterSchema(parameter.cursor)))
    limit.fail(`${limit.value} is no whole number. Name the parameter that takes the size of a page, with \`type: integer\`.`);
}

/** The schema of a parameter, which stands within `content` if there is that. */
export function parameterSchema(parameter: Cursor): Cursor {
  const [content] = parameter.at("content").entries();
  return (content?.[1] ?? parameter).at("schema");
}

/** Whether a value of a schema may be a number; providers that know whole ones only often say no more than that. */
export function isNumeric(schema: Cursor): boolean {
  return typesOf(schema).some((type) => type === "integer" || type === "number");
}

/** Schema of the JSON body of the first success response. */
export function successSchema(operation: Cursor): Cursor | undefined {
  for (const [status, response] of operation.at("responses").entries()) {
    if (!status.startsWith("2")) continue;
    for (const [, mediaType] of response.resolve().at("content").entries()) {
      if (mediaType.at("schema").exists) return mediaType.at("schema");
    }
  }
  return undefined;
}

/** The schema of the value that a JSON Pointer finds in an instance of a schema; through `$ref`, `allOf`, `anyOf` and `oneOf`. */
export function locate(schema: Cursor, pointer: string, inside: ReadonlySet<string> = new Set()): Cursor | undefined {
  const cursor = schema.resolve();
  if (pointer === "") return cursor;
  // A schema that is a part of itself is a mistake that is told elsewhere.
  if (inside.has(cursor.key)) return undefined;
  const [, segment = "", ...rest] = pointer.split("/");
  const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
  const property = cursor.at("properties").at(name);
  const tail = rest.map((part) => `/${part}`).join("");
  if (property.exists) return locate(property, tail);
  const items = cursor.at("items");
  if (/^\d+$/.test(name) && items.exists) return locate(items, tail);
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    for (const part of cursor.at(key).items()) {
      const found = locate(part, pointer, new Set(inside).add(cursor.key));
      if (found) return found;
    }
  }
  return undefined;
}

/** The schema and the members of its unions: what a value of it may be. */
export function alternativesOf(schema: Cursor, inside: ReadonlySet<string> = new Set()): Cursor[] {
  const cursor = schema.resolve();
  if (inside.has(cursor.key)) return [];
  const members = ["allOf", "anyOf", "oneOf"].flatMap((key) => cursor.at(key).items());
  return [cursor, ...members.flatMap((member) => alternativesOf(member, new Set(inside).add(cursor.key)))];
}

export function typesOf(schema: Cursor): string[] {
  return alternativesOf(schema).flatMap((cursor) => {
    const { value } = cursor.at("type");
    if (value === undefined) return cursor.at("items").exists ? ["array"] : [];
    return [value].flat().map(String);
  });
}

function itemsOf(array: Cursor): Cursor | undefined {
  return alternativesOf(array)
    .map((cursor) => cursor.at("items"))
    .find((items) => items.exists);
}
