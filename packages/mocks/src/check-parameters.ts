import type { Violation } from "./journal.ts";
import type { Operation } from "./prism.ts";
import { list, mapping } from "./untyped.ts";

/** What the mock itself understands, in any request (Prism's `Prefer`, for those who cannot set a header). */
const ownQuery: ReadonlySet<string> = new Set(["__code", "__example", "__dynamic", "__seed", "__server"]);

/** Query parameters that the operation does not declare, which Prism forgives: a misspelt filter filters nothing. */
export function checkQuery({ request, security }: Operation, query: Readonly<Record<string, unknown>>): Violation[] {
  const names = Object.keys(query).filter((name) => !ownQuery.has(name));
  if (names.length === 0) return [];
  const declared = request?.query ?? [];
  // An exploded object puts each of its fields into the query, under any name.
  const isOpen = declared.some(({ explode, schema, style }) => style === "form" && explode !== false && isOpenObject(schema));
  if (isOpen) return [];
  const known = new Set([
    ...declared.map(({ name }) => name),
    ...declared.flatMap(({ schema }) => (isObjectSchema(schema) ? Object.keys(mapping(mapping(schema)["properties"])) : [])),
    ...(security ?? []).flat().flatMap((scheme) => (scheme.type === "apiKey" && scheme.in === "query" ? [scheme.name] : [])),
  ]);
  const deep = declared.filter(({ style }) => style === "deepObject").map(({ name }) => `${name}[`);
  const strangers = names.filter((name) => !known.has(name) && !deep.some((prefix) => name.startsWith(prefix)));
  const hint = known.size === 0 ? "the operation has none" : `the operation has ${[...known].join(", ")}`;
  return strangers.map((name) =>
    violation(["query", name], "unknown-query-parameter", `Request query parameter ${name} is unknown; ${hint}`),
  );
}

/**
 * Header parameters in a place where they mean nothing. A header that the document declares as a parameter is exclusive
 * to the operations that declare it, unless the document says `x-exclusive: false` on it.
 */
export function checkHeaders(
  operation: Operation,
  headers: Readonly<Record<string, unknown>>,
  exclusive: ReadonlyMap<string, readonly string[]>,
): Violation[] {
  if (exclusive.size === 0) return [];
  const own = new Set((operation.request?.headers ?? []).map(({ name }) => name.toLowerCase()));
  const strangers = Object.keys(headers).filter((name) => exclusive.has(name) && !own.has(name));
  return strangers.map((name) =>
    violation(
      ["header", name],
      "exclusive-header",
      `Request header ${name} belongs to ${exclusive.get(name)?.join(", ")} and means nothing here`,
    ),
  );
}

/** Header parameters of a document, in lower case, and the operations that take them. */
export function exclusiveHeaders(operations: readonly Operation[], shared: ReadonlySet<string>): Map<string, string[]> {
  const takers = new Map<string, string[]>();
  for (const { iid, request } of operations) {
    for (const { name } of request?.headers ?? []) {
      const key = name.toLowerCase();
      if (!shared.has(key)) takers.set(key, [...(takers.get(key) ?? []), iid ?? ""]);
    }
  }
  return takers;
}

function isObjectSchema(schema: unknown): boolean {
  const { properties, type } = mapping(schema);
  return type === "object" || list(type).includes("object") || properties !== undefined;
}

function isOpenObject(schema: unknown): boolean {
  return isObjectSchema(schema) && mapping(schema)["additionalProperties"] !== false;
}

function violation(location: readonly string[], code: string, message: string): Violation {
  return { location: ["request", ...location], severity: "Error", code, message };
}
