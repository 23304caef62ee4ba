import { type Cursor, isObject } from "../read/cursor.ts";
import { typeName } from "../text/identifier.ts";
import { type Documentation, intersection, type NamedType, type ObjectType, type Property, type Type, union, unknown } from "./type.ts";

/** Who writes a value of a schema: requests are written by the user, replies by the provider. */
export type Direction = "request" | "response";

/**
 * Schema Object (OpenAPI 3.1 section 4.8.24, 3.0.3 section 4.7.24) -> Type. Every schema that a `$ref` names becomes a
 * named type, so that recursion ends and hovers stay short. Enums in replies are open: a provider may add a value.
 */
export class Schemas {
  readonly #types = new Map<string, { cursor: Cursor; name: string; component: string | undefined }>();
  readonly #names = new Map<string, string>();
  readonly #responses = new Set<string>();
  readonly #requests = new Set<string>();

  /** Registers components.schemas first, so that they keep their names. */
  constructor(components: Cursor) {
    for (const [name, schema] of components.entries()) this.#register(schema, name, name);
  }

  /** Marks what a schema reaches as written by the user or by the provider; to be called for every body before `type`. */
  reach(schema: Cursor, direction: Direction): void {
    const seen = direction === "response" ? this.#responses : this.#requests;
    const visit = (cursor: Cursor): void => {
      if (!isObject(cursor.value)) return;
      if (typeof cursor.value["$ref"] === "string") {
        const target = cursor.resolve();
        this.#register(target);
        if (!seen.has(target.key)) {
          seen.add(target.key);
          visit(target);
        }
      }
      for (const key of subschemaLists) for (const child of cursor.at(key).items()) visit(child);
      for (const key of subschemaMaps) for (const [, child] of cursor.at(key).entries()) visit(child);
      for (const key of subschemas) visit(cursor.at(key));
    };
    visit(schema);
  }

  /** Every named type, in the order of the document. */
  named(): { key: string; type: NamedType }[] {
    return [...this.#types].map(([key, { cursor, name, component }]) => ({
      key,
      type: {
        name,
        component,
        type: this.#definition(cursor, this.#requests.has(key) && !this.#responses.has(key) ? "request" : "response"),
        documentation: documentation(cursor),
      },
    }));
  }

  /** The type of a schema where it is used. */
  type(schema: Cursor, direction: Direction): Type {
    if (isObject(schema.value) && typeof schema.value["$ref"] === "string") {
      const target = schema.resolve();
      const key = this.#register(target);
      const reference: Type = { kind: "reference", key };
      const { $ref: _, ...siblings } = schema.value;
      const shapes = Object.keys(siblings).some((name) => shapeKeywords.has(name));
      // 3.0 ignores what stands beside a $ref; 3.1 means it as well (JSON Schema 2020-12, core 8.2.3.1).
      return shapes ? intersection([reference, this.#definition(schema, direction, true)]) : reference;
    }
    return this.#definition(schema, direction);
  }

  /** The object type behind a schema, its `$ref`s and `allOf`s merged; undefined if it is not simply an object. */
  object(schema: Cursor, direction: Direction): ObjectType | undefined {
    const cursor = schema.resolve();
    if (!isObject(cursor.value)) return undefined;
    if (unionKeywords.some((key) => cursor.at(key).exists) || cursor.at("enum").exists || cursor.at("const").exists) return undefined;
    const own = this.#objectPart(cursor, direction);
    const members = cursor.at("allOf").items();
    const parts = members.map((part) => (constrainsOnly(part) ? emptyObject : this.object(part, direction)));
    if (parts.some((part) => part === undefined)) return undefined;
    const all = [...(parts as ObjectType[]), ...(own ? [own] : [])];
    if (all.length === 0) return undefined;
    const properties = new Map<string, Property>();
    const required = new Set([cursor, ...members].flatMap(requiredNames));
    for (const property of all.flatMap((part) => part.properties)) {
      const known = properties.get(property.name);
      properties.set(property.name, known ? { ...property, required: known.required || property.required } : property);
    }
    return {
      kind: "object",
      properties: [...properties.values()].map((property) => ({ ...property, required: property.required || required.has(property.name) })),
      additional: all.map((part) => part.additional).find((type) => type !== undefined),
    };
  }

  /** The alternatives of a body that is a union of objects; undefined if it is not one. */
  alternatives(schema: Cursor, direction: Direction): ObjectType[] | undefined {
    const cursor = schema.resolve();
    const members = unionKeywords.flatMap((key) => cursor.at(key).items());
    if (members.length === 0 || cursor.at("allOf").exists) return undefined;
    const shared = this.#objectPart(cursor, direction);
    const objects = members.map((member) => this.object(member, direction));
    if (objects.some((member) => member === undefined)) return undefined;
    if (!shared) return objects as ObjectType[];
    return (objects as ObjectType[]).map((member) => mergeObjects(shared, member, requiredNames(cursor)));
  }

  #register(target: Cursor, name?: string, component?: string): string {
    const { key } = target;
    if (this.#types.has(key)) return key;
    const wanted = typeName(name ?? target.pointer.at(-1) ?? target.source.path.replace(/^.*\/|\.[^.]*$/g, ""));
    const other = this.#names.get(wanted);
    if (other !== undefined) {
      target.fail(`this schema and ${other} both become the type ${wanted}. Rename one of them.`);
    }
    this.#names.set(wanted, key);
    this.#types.set(key, { cursor: target, name: wanted, component });
    return key;
  }

  #definition(schema: Cursor, direction: Direction, beside = false): Type {
    if (!isObject(schema.value)) return schema.value === false ? { kind: "keyword", name: "never" } : unknown;
    if (!beside && typeof schema.value["$ref"] === "string") return this.type(schema, direction);
    const parts: Type[] = [];
    const own = this.#own(schema, direction);
    if (own) parts.push(own);
    for (const member of schema.at("allOf").items()) parts.push(this.type(member, direction));
    for (const key of unionKeywords) {
      const members = schema.at(key);
      if (!members.exists) continue;
      parts.push(union(members.items().map((member) => this.#tagged(schema, member, direction))));
    }
    const type = intersection(parts);
    const nullable = schema.at("nullable").value === true && schema.source.data !== undefined;
    return nullable && !(type.kind === "keyword" && type.name === "unknown") ? union([type, { kind: "keyword", name: "null" }]) : type;
  }

  /** A member of a union; a discriminator that the member does not pin itself is pinned beside it. */
  #tagged(schema: Cursor, member: Cursor, direction: Direction): Type {
    const type = this.type(member, direction);
    const property = schema.at("discriminator").at("propertyName").value;
    if (typeof property !== "string" || type.kind !== "reference") return type;
    const target = member.resolve();
    const pinned = target.at("properties").at(property).resolve();
    if (pinned.at("const").exists || pinned.at("enum").items().length === 1) return type;
    const values = schema
      .at("discriminator")
      .at("mapping")
      .entries()
      .filter(([, value]) => value.value === member.at("$ref").value || value.value === target.pointer.at(-1))
      .map(([name]) => name);
    const tags = values.length > 0 ? values : [target.pointer.at(-1) ?? ""];
    const tag: Type = union(tags.map((value) => ({ kind: "literal", value }) as const));
    return intersection([type, { kind: "object", properties: [{ name: property, type: tag, required: true, documentation: {} }], additional: undefined }]);
  }

  /** What the schema says itself, without what it composes. Undefined if that is nothing. */
  #own(schema: Cursor, direction: Direction): Type | undefined {
    if (schema.at("const").exists) return literalType(schema.at("const").value);
    if (schema.at("enum").exists) return this.#enum(schema, direction);
    const declared = schema.at("type").value;
    const names = (Array.isArray(declared) ? declared : [declared ?? impliedType(schema)]).filter((name) => name !== undefined);
    if (names.length === 0) return undefined;
    return union(names.map((name) => this.#byType(String(name), schema, direction)));
  }

  #byType(name: string, schema: Cursor, direction: Direction): Type {
    if (name === "string") {
      const binary = schema.at("format").value === "binary" || (schema.at("contentMediaType").exists && !schema.at("contentEncoding").exists);
      if (binary) return { kind: "runtime", name: direction === "request" ? "FileInput" : "Blob" };
      return { kind: "keyword", name: "string" };
    }
    if (name === "integer" || name === "number") return { kind: "keyword", name: "number" };
    if (name === "boolean" || name === "null") return { kind: "keyword", name };
    if (name === "array") return this.#array(schema, direction);
    if (name === "object") return this.#objectPart(schema, direction) ?? { kind: "object", properties: [], additional: unknown };
    schema.at("type").fail(`${JSON.stringify(name)} is not a type. Use string, number, integer, boolean, object, array or null.`);
    return unknown;
  }

  #array(schema: Cursor, direction: Direction): Type {
    const items = schema.at("items");
    const prefix = schema.at("prefixItems").items().map((item) => this.type(item, direction));
    const rest = items.value === false ? undefined : items.exists ? this.type(items, direction) : unknown;
    if (prefix.length > 0) return { kind: "tuple", items: prefix, rest };
    return { kind: "array", items: rest ?? { kind: "keyword", name: "never" } };
  }

  #objectPart(schema: Cursor, direction: Direction): ObjectType | undefined {
    const types = schema.at("type").value;
    const isObjectType = types === "object" || (Array.isArray(types) && types.includes("object"));
    if (!isObjectType && !schema.at("properties").exists && !schema.at("additionalProperties").exists) return undefined;
    const required = new Set(requiredNames(schema));
    const properties = schema.at("properties").entries().map(([name, property]): Property => ({
      name,
      type: this.type(property, direction),
      required: required.has(name),
      documentation: documentation(property),
    }));
    const additional = schema.at("additionalProperties");
    const patterns = schema.at("patternProperties").entries().map(([, pattern]) => this.type(pattern, direction));
    const open = additional.exists && additional.value !== false ? [this.type(additional, direction)] : [];
    const loose = properties.length === 0 && !additional.exists && patterns.length === 0 && !schema.at("allOf").exists ? [unknown] : [];
    const rest = [...patterns, ...open, ...loose];
    return { kind: "object", properties, additional: rest.length > 0 ? union(rest) : undefined };
  }

  #enum(schema: Cursor, direction: Direction): Type {
    const values = schema.at("enum").items().map((item) => item.value);
    const strings = values.filter((value) => typeof value === "string").length > 1;
    return union(values.map(literalType), direction === "response" && strings);
  }
}

/** What a schema or a parameter says for people; a `$ref`'s own description goes before that of its target. */
export function documentation(schema: Cursor): Documentation {
  const target = schema.resolve();
  const pick = (key: string): unknown => {
    const own = schema.at(key);
    return own.exists ? own.value : target.at(key).value;
  };
  return {
    description: text(pick("description")) ?? text(pick("title")),
    limits: limits(target),
    default: pick("default"),
    deprecated: pick("deprecated") === true ? true : undefined,
    readOnly: pick("readOnly") === true ? true : undefined,
    writeOnly: pick("writeOnly") === true ? true : undefined,
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** Limits of a schema in words. */
function limits(schema: Cursor): string | undefined {
  const range = (low: unknown, high: unknown, unit: string): string | undefined => {
    if (low !== undefined && high !== undefined) return low === high ? `exactly ${low}${unit}` : `${low} to ${high}${unit}`;
    if (low !== undefined) return `at least ${low}${unit}`;
    return high === undefined ? undefined : `at most ${high}${unit}`;
  };
  const value = (key: string): number | undefined => {
    const found = schema.at(key).value;
    return typeof found === "number" ? found : undefined;
  };
  const parts = [
    range(value("minimum"), value("maximum"), ""),
    value("exclusiveMinimum") === undefined ? undefined : `more than ${value("exclusiveMinimum")}`,
    value("exclusiveMaximum") === undefined ? undefined : `less than ${value("exclusiveMaximum")}`,
    range(value("minLength"), value("maxLength"), " characters"),
    range(value("minItems"), value("maxItems"), " items"),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(", ") : undefined;
}

const emptyObject: ObjectType = { kind: "object", properties: [], additional: undefined };

/** A member of an allOf that only says what is required. */
function constrainsOnly(schema: Cursor): boolean {
  return isObject(schema.value) && Object.keys(schema.value).every((key) => key === "required" || key === "description");
}

function mergeObjects(base: ObjectType, member: ObjectType, required: readonly string[]): ObjectType {
  const names = new Set(member.properties.map((property) => property.name));
  return {
    kind: "object",
    properties: [...base.properties.filter((property) => !names.has(property.name)), ...member.properties].map((property) =>
      required.includes(property.name) ? { ...property, required: true } : property,
    ),
    additional: member.additional ?? base.additional,
  };
}

function requiredNames(schema: Cursor): string[] {
  // Draft-04 style `required: true` on a property is a common mistake; Prism would silently stop validating.
  const required = schema.at("required");
  if (required.exists && !Array.isArray(required.value)) {
    required.fail("`required` is a list of property names on the object. Move it there.");
    return [];
  }
  return required.items().flatMap((item) => (typeof item.value === "string" ? [item.value] : []));
}

function impliedType(schema: Cursor): string | undefined {
  if (schema.at("properties").exists || schema.at("additionalProperties").exists || schema.at("patternProperties").exists) return "object";
  if (schema.at("items").exists || schema.at("prefixItems").exists) return "array";
  return schema.at("contentMediaType").exists ? "string" : undefined;
}

function literalType(value: unknown): Type {
  if (value === null) return { kind: "keyword", name: "null" };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return { kind: "literal", value };
  return unknown;
}

const unionKeywords = ["oneOf", "anyOf"];
const subschemaLists = ["allOf", "oneOf", "anyOf", "prefixItems"];
const subschemaMaps = ["properties", "patternProperties"];
const subschemas = ["items", "additionalProperties"];
const shapeKeywords = new Set([
  "type", "properties", "required", "items", "prefixItems", "allOf", "oneOf", "anyOf", "enum", "const", "additionalProperties", "nullable",
]);
