import { bundleOf, propertiesOf, schemaParts, shapeOf } from "./checks/schema-parts.ts";
import type { Violation } from "./journal.ts";
import type { Operation } from "./prism.ts";

/** What the mock itself understands, in any request (Prism's `Prefer`, for those who cannot set a header). */
const ownQuery: ReadonlySet<string> = new Set(["__code", "__example", "__dynamic", "__seed", "__server"]);

/** The names that an operation knows in its query. */
interface KnownQuery {
  /** Whether an exploded object takes any name. */
  readonly isOpen: boolean;
  readonly names: ReadonlySet<string>;
  /** Beginnings of the names of deep objects: `filter[`. */
  readonly deep: readonly string[];
}

const known = new WeakMap<Operation, KnownQuery>();

/** Query parameters that the operation does not declare, which Prism forgives: a misspelt filter filters nothing. */
export function checkQuery(operation: Operation, query: Readonly<Record<string, unknown>>): Violation[] {
  const sent = Object.keys(query).filter((name) => !ownQuery.has(name));
  if (sent.length === 0) return [];
  let found = known.get(operation);
  if (found === undefined) known.set(operation, (found = knownQuery(operation)));
  const { deep, isOpen, names } = found;
  if (isOpen) return [];
  const strangers = sent.filter((name) => !names.has(name) && !deep.some((prefix) => name.startsWith(prefix)));
  const hint = names.size === 0 ? "the operation has none" : `the operation has ${[...names].join(", ")}`;
  return strangers.map((name) =>
    violation(["query", name], "unknown-query-parameter", `Request query parameter ${name} is unknown; ${hint}`),
  );
}

function knownQuery(operation: Operation): KnownQuery {
  const { request, security } = operation;
  const bundle = bundleOf(operation);
  const declared = request?.query ?? [];
  // An exploded object puts each of its fields into the query, under names of its own.
  const exploded = declared.filter(
    ({ explode, schema, style }) => style === "form" && explode !== false && shapeOf(schema, bundle).isObject,
  );
  const isClosed = ({ schema }: { schema?: unknown }) => schemaParts(schema, bundle).some((part) => part["additionalProperties"] === false);
  return {
    isOpen: !exploded.every(isClosed),
    names: new Set([
      ...declared.map(({ name }) => name),
      ...exploded.flatMap(({ schema }) => [...propertiesOf(schema, bundle).keys()]),
      ...(security ?? []).flat().flatMap((scheme) => (scheme.type === "apiKey" && scheme.in === "query" ? [scheme.name] : [])),
    ]),
    deep: declared.filter(({ style }) => style === "deepObject").map(({ name }) => `${name}[`),
  };
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

/** Headers that HTTP clients send by themselves, or that OpenAPI describes elsewhere: they say nothing about an operation. */
const everywhere =
  /^(accept|accept-.*|authorization|cache-control|connection|content-.*|cookie|expect|host|keep-alive|origin|pragma|referer|sec-.*|te|transfer-encoding|upgrade|user-agent)$/;

/** Header parameters of a document, in lower case, and the operations that take them. */
export function exclusiveHeaders(operations: readonly Operation[], shared: ReadonlySet<string>): Map<string, string[]> {
  const takers = new Map<string, string[]>();
  for (const { iid, request } of operations) {
    for (const { name } of request?.headers ?? []) {
      const key = name.toLowerCase();
      if (!shared.has(key) && !everywhere.test(key)) takers.set(key, [...(takers.get(key) ?? []), iid ?? ""]);
    }
  }
  return takers;
}

function violation(location: readonly string[], code: string, message: string): Violation {
  return { location: ["request", ...location], severity: "Error", code, message };
}
