import { isObject } from "../codegen/read/cursor.ts";
import type { Decisions } from "./decisions.ts";
import { convertKeywords } from "./schema-keywords.ts";
import { compact, listOf, type Node, objectOf, segmentsOf, type SourceDocument, textOf } from "../upstream/source-document.ts";
import type { TypeNames } from "./type-names.ts";

/**
 * Turns schemas of a source into schemas of ours: JSON Schema 2020-12, null as a type, `$ref`s to components alone. What
 * a `$ref` names is converted when it is first met, so that nothing comes along that is not reached.
 */
export class SchemaConverter {
  readonly #source: SourceDocument;
  readonly #names: TypeNames;
  readonly #decisions: Decisions;
  /** Reference in the source -> name of the component. */
  readonly #known = new Map<string, string>();
  readonly #components = new Map<string, unknown>();

  constructor(source: SourceDocument, names: TypeNames, decisions: Decisions) {
    this.#source = source;
    this.#names = names;
    this.#decisions = decisions;
  }

  /** The components that were met, by name. */
  get components(): Node {
    return Object.fromEntries([...this.#components].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  /** A schema as a component: itself, if it is a `$ref`; otherwise a new one under the wanted name. */
  component(schema: unknown, wanted: string): Node {
    const converted = this.convert(schema);
    if (isObject(converted) && typeof converted["$ref"] === "string" && Object.keys(converted).length === 1) return converted;
    const name = this.#names.claim(wanted);
    this.#components.set(name, isObject(converted) ? converted : {});
    return { $ref: `#/components/schemas/${name}` };
  }

  convert(schema: unknown): unknown {
    if (typeof schema === "boolean") return schema;
    if (!isObject(schema)) return {};
    if (typeof schema["$ref"] === "string") return this.#reference(schema, schema["$ref"]);
    const converted = withoutLoneMembers({
      ...convertKeywords(schema, this.#decisions),
      ...this.#map(schema, "properties"),
      ...this.#map(schema, "patternProperties"),
      ...this.#map(schema, "dependentSchemas"),
      ...this.#lists(schema),
      ...this.#singles(schema),
      ...this.#discriminator(schema),
    });
    return this.#nullable(schema, converted);
  }

  #reference(schema: Node, reference: string): unknown {
    const target = this.#target(reference);
    if (target === undefined) {
      this.#decisions.add("schemas", "references that name nothing became the schema of anything", reference.replaceAll(/\p{Cc}/gu, "?"));
      return {};
    }
    const description = textOf(schema["description"]);
    // OpenAPI 3.0 ignores what stands beside a $ref; what people mean by `nullable` there is plain.
    if (this.#source.isOld) return this.#nullable(schema, compact({ $ref: target, description }));
    const { $ref: _, ...beside } = schema;
    const rest = this.convert(beside);
    return this.#nullable(schema, { $ref: target, ...objectOf(rest) });
  }

  /** The address of the component for a reference of the source. */
  #target(reference: string): string | undefined {
    // A component that is nothing but a reference is an alias; what it names has a name of its own.
    const seen = new Set<string>();
    let address = reference;
    let value = this.#source.at(address);
    while (isObject(value) && typeof value["$ref"] === "string" && Object.keys(value).length === 1 && !seen.has(address)) {
      seen.add(address);
      address = value["$ref"];
      value = this.#source.at(address);
    }
    if (seen.has(address) || (!isObject(value) && typeof value !== "boolean")) return undefined;
    let name = this.#known.get(address);
    if (name === undefined) {
      name = this.#names.claim(nameFor(address));
      // Known before it is converted, for it may lead back here.
      this.#known.set(address, name);
      const converted = this.convert(value);
      this.#components.set(name, isObject(converted) ? converted : {});
    }
    return `#/components/schemas/${name}`;
  }

  #map(schema: Node, keyword: string): Node {
    const map = schema[keyword];
    if (!isObject(map)) return {};
    return { [keyword]: Object.fromEntries(Object.entries(map).map(([name, child]) => [name, this.convert(child)])) };
  }

  #lists(schema: Node): Node {
    const lists = ["allOf", "anyOf", "oneOf", "prefixItems"].flatMap((keyword) => {
      const members = listOf(schema[keyword]);
      return members.length > 0 ? [[keyword, members.map((member) => this.convert(member))] as const] : [];
    });
    // The tuples of older drafts.
    const tuple = Array.isArray(schema["items"]) ? [["prefixItems", schema["items"].map((member) => this.convert(member))] as const] : [];
    return Object.fromEntries([...lists, ...tuple]);
  }

  #singles(schema: Node): Node {
    const keywords = "items additionalProperties unevaluatedProperties unevaluatedItems not if then else contains propertyNames".split(" ");
    return Object.fromEntries(
      keywords.flatMap((keyword) => {
        const child = schema[keyword];
        return isObject(child) || typeof child === "boolean" ? [[keyword, this.convert(child)]] : [];
      }),
    );
  }

  #discriminator(schema: Node): Node {
    const { propertyName, mapping } = objectOf(schema["discriminator"]);
    if (typeof propertyName !== "string") return {};
    const targets = Object.entries(objectOf(mapping)).flatMap(([value, target]) => {
      const text = String(target);
      const address = this.#target(text.startsWith("#") ? text : `#/components/schemas/${text}`);
      return address === undefined ? [] : [[value, address]];
    });
    return { discriminator: compact({ propertyName, mapping: targets.length > 0 ? Object.fromEntries(targets) : undefined }) };
  }

  /** `nullable` of OpenAPI 3.0 as a type. */
  #nullable(schema: Node, converted: Node): Node {
    if (schema["nullable"] !== true) return converted;
    const { type, enum: values, description, ...rest } = converted;
    if (type !== undefined) {
      const types = [type].flat();
      const listed = Array.isArray(values) && !values.includes(null) ? [...values, null] : values;
      return compact({ ...converted, type: types.includes("null") ? type : [...types, "null"], enum: listed });
    }
    const unions = ["anyOf", "oneOf"].filter((keyword) => Array.isArray(rest[keyword]));
    const [keyword] = unions;
    if (keyword !== undefined && unions.length === 1 && rest["allOf"] === undefined)
      return { ...converted, [keyword]: [...listOf(rest[keyword]), { type: "null" }] };
    if (Array.isArray(values)) return values.includes(null) ? converted : { ...converted, enum: [...values, null] };
    // A schema without a type allows null anyhow.
    if (Object.keys(rest).length === 0) return converted;
    const only = Object.keys(rest).length === 1 && listOf(rest["allOf"]).length === 1 ? listOf(rest["allOf"])[0] : rest;
    return compact({ description, anyOf: [only, { type: "null" }] });
  }
}

/** A union or composition of one is that one. */
function withoutLoneMembers(schema: Node): Node {
  return ["allOf", "anyOf", "oneOf"].reduce<Node>((whole, keyword) => {
    const { [keyword]: members, ...rest } = whole;
    const [member, ...others] = listOf(members);
    if (!isObject(member) || others.length > 0) return whole;
    // Both may say something of the same kind, which one object cannot hold.
    const clashes = Object.keys(member).some(
      (name) => name !== "description" && rest[name] !== undefined && JSON.stringify(rest[name]) !== JSON.stringify(member[name]),
    );
    const { properties, required } = mergedObjects(member, rest);
    if (clashes && properties === undefined) return whole;
    return compact({ ...member, ...rest, properties, required });
  }, schema);
}

/** Properties of two objects that hold together, if nothing else of them clashes. */
function mergedObjects(one: Node, other: Node): Node {
  if (one["$ref"] !== undefined || (one["properties"] === undefined && other["properties"] === undefined)) return {};
  const required = [...new Set([...listOf(one["required"]), ...listOf(other["required"])])];
  return {
    properties: { ...objectOf(one["properties"]), ...objectOf(other["properties"]) },
    required: required.length > 0 ? required : undefined,
  };
}

/** A name for what a reference names: that of the component, or of the place it stands at. */
function nameFor(reference: string): string {
  const segments = segmentsOf(reference);
  if (segments[0] === "components" && segments.length === 3) return segments[2] ?? "";
  const telling = segments.filter(
    (segment) => !/^(components|schemas|properties|items|schema|content|paths|responses|\d{1,2}|application\/json)$/.test(segment),
  );
  return telling.slice(-3).join(" ");
}
