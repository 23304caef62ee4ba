import { type Cursor, isObject } from "../read/cursor.ts";
import type { Tags } from "./discriminator.ts";
import type { NamedSchemas } from "./named-schemas.ts";
import { arrayType, objectPart } from "./object-part.ts";
import { annotatesOnly, combineAll, constrainsOnly, type Draft, finish, requiredNames, tagObject } from "./object-variants.ts";
import { allowsOnlyObjects, isFile, typeNames } from "./schema-kind.ts";
import { type Direction, intersection, literalType, never, type ObjectType, type Type, union, unknown } from "./type.ts";

/** What a schema means depends on these. */
export interface ReaderContext {
  readonly named: NamedSchemas;
  readonly tags: Tags;
  /** 3.0 ignores what stands beside a `$ref`; 3.1 means it as well (JSON Schema 2020-12, core 8.2.3.1). */
  readonly readsSiblings: boolean;
}

/** Schema Object (OpenAPI 3.1 section 4.8.24, 3.0.3 section 4.7.24) -> Type. */
export class SchemaReader {
  readonly #named: NamedSchemas;
  readonly #tags: Tags;
  readonly #readsSiblings: boolean;
  /** Keys of the schemas that are being read. */
  readonly #inside = new Set<string>();
  readonly #drafted: { readonly [direction in Direction]: Map<string, readonly Draft[]> } = { request: new Map(), response: new Map() };

  constructor({ named, tags, readsSiblings }: ReaderContext) {
    this.#named = named;
    this.#tags = tags;
    this.#readsSiblings = readsSiblings;
  }

  /** The type of a schema where it is used: a name where it has one. */
  type(schema: Cursor, direction: Direction): Type {
    return schema.reference && !this.#speaksBeside(schema) ? this.#reference(schema, direction) : this.definition(schema, direction);
  }

  /** The type of a schema, written out. */
  definition(schema: Cursor, direction: Direction): Type {
    if (!isObject(schema.value)) return schema.value === false ? never : unknown;
    // Also where it is no object: that is where the mistake of a `required: true` stands.
    requiredNames(schema);
    const type = this.#within(schema, () => this.#flat(schema, direction) ?? intersection(this.#parts(schema, direction)));
    const tagged = this.#tagged(type, schema);
    return schema.at("nullable").value === true ? union([tagged, literalType(null)]) : tagged;
  }

  /** The objects that a schema allows, one per alternative of its unions; undefined if it allows anything else. */
  variants(schema: Cursor, direction: Direction): ObjectType[] | undefined {
    return this.#drafts(schema, direction)?.map(finish);
  }

  #drafts(schema: Cursor, direction: Direction): readonly Draft[] | undefined {
    if (annotatesOnly(schema) || constrainsOnly(schema))
      return [{ properties: [], required: requiredNames(schema), additional: undefined }];
    if (schema.reference && !this.#speaksBeside(schema)) {
      const target = schema.target();
      return target && this.#draftsOf(target, direction);
    }
    // Fields of a schema cannot be written out within itself.
    if (this.#inside.has(schema.key) || !allowsOnlyObjects(schema) || schema.at("nullable").value === true) return undefined;
    return this.#within(schema, () => this.#combine(schema, direction));
  }

  /** The drafts of a schema that a `$ref` names. Where there are any, they are the same wherever it stands. */
  #draftsOf(target: Cursor, direction: Direction): readonly Draft[] | undefined {
    const drafts = this.#drafted[direction].get(target.key) ?? this.#drafts(target, direction);
    if (drafts) this.#drafted[direction].set(target.key, drafts);
    return drafts;
  }

  /** Everything that must hold at once: what is inherited, what the schema says itself, one of each of its unions. */
  #combine(schema: Cursor, direction: Direction): readonly Draft[] | undefined {
    const target = schema.reference && schema.target();
    const inherited = [...(target ? [target] : []), ...schema.at("allOf").items()];
    const unions = unionKeywords.map((key) => schema.at(key)).filter((members) => members.exists);
    const own = objectPart(schema, direction, (part) => this.type(part, direction));
    if (!own && inherited.length === 0 && unions.length === 0) return undefined;
    const lists = [
      ...inherited.map((part) => this.#drafts(part, direction)),
      [{ properties: own?.properties ?? [], required: requiredNames(schema), additional: own?.additional }],
      ...unions.map((members) => all(members.items().map((member) => this.#drafts(member, direction)))?.flat()),
    ];
    const drafts = all(lists);
    const tags = this.#tags.get(schema.key);
    return drafts && combineAll(drafts)?.map((draft) => (tags ? { ...draft, ...tagObject(finish(draft), tags) } : draft));
  }

  #within<Result>(schema: Cursor, read: () => Result): Result {
    if (this.#inside.has(schema.key)) return read();
    this.#inside.add(schema.key);
    const result = read();
    this.#inside.delete(schema.key);
    return result;
  }

  #reference(schema: Cursor, direction: Direction): Type {
    const target = schema.target();
    if (!target) return unknown;
    const key = this.#named.register(target);
    // A name for a file would say less than the runtime's own.
    return isFile(target) ? this.#own(target, direction) : { kind: "reference", key, direction };
  }

  #speaksBeside(schema: Cursor): boolean {
    return this.#readsSiblings && schema.entries().some(([name]) => shapeKeywords.has(name));
  }

  /** Several parts that come to one object, or to one per alternative that only requires: they read better than an intersection. */
  #flat(schema: Cursor, direction: Direction): Type | undefined {
    const members = unionKeywords.flatMap((key) => schema.at(key).items());
    const parts =
      schema
        .at("allOf")
        .items()
        .filter((part) => !annotatesOnly(part)).length + (schema.reference ? 1 : 0);
    const speaks = schema
      .entries()
      .some(([name, { value }]) => shapeKeywords.has(name) && name !== "allOf" && !(name === "type" && value === "object"));
    const isWorthIt = members.length > 0 ? members.some(constrainsOnly) : parts > 1 || (parts === 1 && speaks);
    if (!isWorthIt || !allowsOnlyObjects(schema)) return undefined;
    const objects = this.#combine(schema, direction)?.map(finish);
    return objects && (members.length > 0 || objects.length === 1) ? union(objects) : undefined;
  }

  #parts(schema: Cursor, direction: Direction): Type[] {
    return [
      ...(schema.reference ? [this.#reference(schema, direction)] : []),
      ...schema
        .at("allOf")
        .items()
        .map((member) => this.type(member, direction)),
      this.#own(schema, direction),
      ...unionKeywords.filter((key) => schema.at(key).exists).map((key) => this.#union(schema.at(key), direction)),
    ];
  }

  #union(members: Cursor, direction: Direction): Type {
    const types = members.items().map((member) => this.type(member, direction));
    // The way to describe each value of an enum: a union of constants.
    const constants = types.filter((type) => type.kind === "literal" && typeof type.value === "string").length;
    return union(
      types,
      direction === "response" && constants > 1 && types.every((type) => type.kind === "literal" || type.kind === "keyword"),
    );
  }

  #tagged(type: Type, schema: Cursor): Type {
    const tags = this.#tags.get(schema.key);
    if (!tags || (type.kind !== "object" && type.kind !== "intersection")) return type;
    if (type.kind === "object") return tagObject(type, tags);
    return intersection([type, tagObject({ kind: "object", properties: [], additional: undefined }, tags)]);
  }

  /** What the schema says itself, without what it composes. */
  #own(schema: Cursor, direction: Direction): Type {
    if (schema.at("const").exists) return literalType(schema.at("const").value);
    if (schema.at("enum").exists) return enumType(schema, direction);
    const names = typeNames(schema);
    return names.length === 0 ? unknown : union(names.map((name) => this.#byType(name, schema, direction)));
  }

  #byType(name: string, schema: Cursor, direction: Direction): Type {
    const read = (part: Cursor): Type => this.type(part, direction);
    if (name === "string" && isFile(schema)) return { kind: "runtime", name: direction === "request" ? "FileInput" : "Blob" };
    if (name === "integer") return { kind: "keyword", name: "number" };
    if (name === "string" || name === "number" || name === "boolean" || name === "null") return { kind: "keyword", name };
    if (name === "array") return arrayType(schema, read);
    if (name === "object") return objectPart(schema, direction, read) ?? unknown;
    schema.at("type").fail(`${JSON.stringify(name)} is not a type. Use string, number, integer, boolean, object, array or null.`);
    return unknown;
  }
}

function enumType(schema: Cursor, direction: Direction): Type {
  const values = schema
    .at("enum")
    .items()
    .map((item) => item.value);
  return union(values.map(literalType), direction === "response" && values.filter((value) => typeof value === "string").length > 1);
}

/** The values, if all are there. */
function all<Value>(values: readonly (Value | undefined)[]): Value[] | undefined {
  return values.every((value) => value !== undefined) ? [...values] : undefined;
}

const unionKeywords = ["oneOf", "anyOf"];
const shapeKeywords = new Set(
  "type properties required items prefixItems allOf oneOf anyOf enum const additionalProperties patternProperties".split(" "),
);
