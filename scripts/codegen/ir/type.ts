/** Who writes a value: requests are written by the user, replies by the provider. */
export type Direction = "request" | "response";

/** A TypeScript type, as data. Made from a JSON Schema by `schema.ts`, printed by `text/type.ts`. */
export type Type =
  | { readonly kind: "keyword"; readonly name: "string" | "number" | "boolean" | "null" | "unknown" | "undefined" | "never" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  /** A type of the runtime: a file in a request, a Blob in a reply, the body of a binary request. */
  | { readonly kind: "runtime"; readonly name: "FileInput" | "BodyInput" | "Blob" }
  | ReferenceType
  | { readonly kind: "array"; readonly items: Type }
  | { readonly kind: "tuple"; readonly items: readonly Type[]; readonly rest: Type | undefined }
  | ObjectType
  | { readonly kind: "union"; readonly members: readonly Type[]; readonly open: boolean }
  | { readonly kind: "intersection"; readonly members: readonly Type[] };

/** A type that the document names; `lookUp` finds it. */
export interface ReferenceType {
  readonly kind: "reference";
  readonly key: string;
  readonly direction: Direction;
}

export interface ObjectType {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** Type of the properties that are not listed, where the schema speaks of them; `never` where there may be none at all. */
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
  /** What a text or a number is, such as `date-time`; `integer` is a whole number of any size. */
  readonly format?: string | undefined;
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
  /** Whether openapi-typescript reads the schema as we do. */
  readonly isComparable: boolean;
}

/** Named types by key of their schema; one that is another for who writes it stands there twice. */
export type NamedTypes = ReadonlyMap<string, NamedType>;

/** Key of the type that a schema has in requests, where that is another than in replies. */
export function requestKey(key: string): string {
  return `${key} in requests`;
}

export function lookUp(types: NamedTypes, { key, direction }: ReferenceType): NamedType | undefined {
  return (direction === "request" ? types.get(requestKey(key)) : undefined) ?? types.get(key);
}

export const unknown: Type = { kind: "keyword", name: "unknown" };
export const nothing: Type = { kind: "keyword", name: "undefined" };
export const never: Type = { kind: "keyword", name: "never" };
export const text: Type = { kind: "keyword", name: "string" };

/** A union without doubles and nested unions; one member stands for itself. */
export function union(members: readonly Type[], open = false): Type {
  const flat = unique(members.flatMap((type) => (type.kind === "union" ? type.members : [type])));
  if (flat.some(isUnknown)) return unknown;
  const texts = flat.filter((type) => type.kind === "literal" && typeof type.value === "string");
  // Values that are known beside any text: the known ones are worth naming.
  const anyText = flat.some((type) => type.kind === "keyword" && type.name === "string");
  const isOpen = texts.length > 0 && (open || anyText || members.some((type) => type.kind === "union" && type.open));
  const parts = isOpen ? flat.filter((type) => type.kind !== "keyword" || type.name !== "string") : flat;
  if (parts.length === 0) return never;
  if (parts.length === 1 && !isOpen) return parts[0] as Type;
  return { kind: "union", members: parts, open: isOpen };
}

/** What several schemas allow together; those that add nothing are left out. */
export function intersection(members: readonly Type[]): Type {
  const flat = unique(members.flatMap((type) => (type.kind === "intersection" ? type.members : [type]))).filter((type) => !isUnknown(type));
  const parts = flat.filter(
    (type, index) => !flat.some((other, place) => (isAnyObject(type) && isAnyObject(other) ? place < index : impliedBy(type, other))),
  );
  if (parts.length === 0) return unknown;
  return parts.length === 1 ? (parts[0] as Type) : { kind: "intersection", members: parts };
}

/** True if a value of the one type is of the other anyhow. */
function impliedBy(type: Type, other: Type): boolean {
  if (isAnyObject(type)) return isObjectLike(other);
  if (type.kind === "union" && other.kind === "literal")
    return type.members.some((member) => sameLiteral(member, other)) || (type.open && typeof other.value === "string");
  if (type.kind !== "keyword") return false;
  if (other.kind === "literal") return typeof other.value === type.name;
  if (other.kind === "runtime") return type.name === "string";
  return other.kind === "union" && (!other.open || type.name === "string") && other.members.every((member) => impliedBy(type, member));
}

function sameLiteral(one: Type, other: Type): boolean {
  return one.kind === "literal" && other.kind === "literal" && one.value === other.value;
}

/** An object of which nothing is said. */
function isAnyObject(type: Type): boolean {
  return type.kind === "object" && type.properties.length === 0 && (type.additional === undefined || isUnknown(type.additional));
}

function isObjectLike(type: Type): boolean {
  return type.kind === "union" ? type.members.every(isObjectLike) : ["object", "reference", "intersection"].includes(type.kind);
}

export function isNever(type: Type): boolean {
  return type.kind === "keyword" && type.name === "never";
}

export function isUnknown(type: Type): boolean {
  return type.kind === "keyword" && type.name === "unknown";
}

function unique(types: readonly Type[]): readonly Type[] {
  if (types.length < 2) return types;
  return [...new Map(types.map((type) => [JSON.stringify(type), type])).values()];
}

/** The type of exactly one value. */
export function literalType(value: unknown): Type {
  if (value === null) return { kind: "keyword", name: "null" };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return { kind: "literal", value };
  if (Array.isArray(value)) return { kind: "tuple", items: value.map(literalType), rest: undefined };
  if (typeof value !== "object") return unknown;
  const properties = Object.entries(value).map(([name, field]): Property => ({
    name,
    type: literalType(field),
    required: true,
    documentation: {},
  }));
  return { kind: "object", properties, additional: properties.length > 0 ? undefined : never };
}
