/** A TypeScript type, as data. Made from a JSON Schema by `schema.ts`, printed by `emit/types.ts`. */
export type Type =
  | { readonly kind: "keyword"; readonly name: "string" | "number" | "boolean" | "null" | "unknown" | "undefined" | "never" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  /** A type of the runtime: a file in a request, a Blob in a reply, the body of a binary request. */
  | { readonly kind: "runtime"; readonly name: "FileInput" | "BodyInput" | "Blob" }
  /** A type that the document names: index into Document.types by key. */
  | { readonly kind: "reference"; readonly key: string }
  | { readonly kind: "array"; readonly items: Type }
  | { readonly kind: "tuple"; readonly items: readonly Type[]; readonly rest: Type | undefined }
  | ObjectType
  | { readonly kind: "union"; readonly members: readonly Type[]; readonly open: boolean }
  | { readonly kind: "intersection"; readonly members: readonly Type[] };

export interface ObjectType {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** Type of the properties that are not listed, where the schema speaks of them. */
  readonly additional: Type | undefined;
}

export interface Property {
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  readonly documentation: Documentation;
}

/** What a schema or parameter says for people. */
export interface Documentation {
  readonly description?: string | undefined;
  /** Limits in words, such as "1 to 100". */
  readonly limits?: string | undefined;
  readonly default?: unknown;
  readonly deprecated?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly writeOnly?: boolean | undefined;
}

/** A type that the document names. */
export interface NamedType {
  readonly name: string;
  readonly type: Type;
  readonly documentation: Documentation;
  /** Name in components.schemas; absent for a schema that stands elsewhere. */
  readonly component: string | undefined;
}

export const unknown: Type = { kind: "keyword", name: "unknown" };
export const nothing: Type = { kind: "keyword", name: "undefined" };

/** A union without doubles and nested unions; one member stands for itself. */
export function union(members: readonly Type[], open = false): Type {
  const flat: Type[] = [];
  const seen = new Set<string>();
  let isOpen = open;
  for (const member of members.flatMap((type) => (type.kind === "union" ? type.members : [type]))) {
    if (member.kind === "keyword" && member.name === "unknown") return unknown;
    const key = JSON.stringify(member);
    if (seen.has(key)) continue;
    seen.add(key);
    flat.push(member);
  }
  for (const type of members) if (type.kind === "union" && type.open) isOpen = true;
  if (flat.length === 0) return { kind: "keyword", name: "never" };
  if (flat.length === 1 && !isOpen) return flat[0] as Type;
  return { kind: "union", members: flat, open: isOpen };
}

export function intersection(members: readonly Type[]): Type {
  const known = members.filter((type) => !(type.kind === "keyword" && type.name === "unknown"));
  if (known.length === 0) return unknown;
  if (known.length === 1) return known[0] as Type;
  return { kind: "intersection", members: known };
}
