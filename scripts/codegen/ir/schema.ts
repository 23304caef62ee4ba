import { aliasCircles } from "../read/alias-circles.ts";
import type { Cursor } from "../read/cursor.ts";
import { incomparableSchemas } from "./comparable.ts";
import { readTags, type Tags } from "./discriminator.ts";
import { documentation } from "./documentation.ts";
import { type NamedSchema, NamedSchemas } from "./named-schemas.ts";
import { sample } from "./sample.ts";
import { SchemaReader } from "./schema-reader.ts";
import { type Direction, type NamedType, type NamedTypes, type ObjectType, type ReferenceType, requestKey, type Type } from "./type.ts";

/**
 * The schemas of a document. Every schema that a `$ref` names becomes a named type. A type may differ by who writes it:
 * enums in replies are open, since a provider may add a value; what is readOnly is not written by the user, what is
 * writeOnly is not read. Such a schema becomes two types if both sides write it.
 */
export class Schemas {
  readonly #named: NamedSchemas;
  readonly #tags: Tags;
  readonly #circles: ReadonlySet<string>;
  readonly #reader: SchemaReader;

  constructor(root: Cursor) {
    this.#named = new NamedSchemas(root.at("components").at("schemas"));
    this.#tags = readTags(root);
    this.#circles = aliasCircles(root);
    const readsSiblings = !String(root.at("openapi").value).startsWith("3.0");
    this.#reader = new SchemaReader({ named: this.#named, tags: this.#tags, readsSiblings });
  }

  /** Notes who writes what a schema reaches; to be called for every body and parameter. */
  reach(schema: Cursor, direction: Direction): void {
    this.#named.reach(schema, direction);
  }

  /** The type of a schema where it is used. */
  type(schema: Cursor, direction: Direction): Type {
    return this.#reader.type(schema, direction);
  }

  /** The objects that a schema allows, one per alternative of its unions; undefined if it allows anything else. */
  variants(schema: Cursor, direction: Direction): ObjectType[] | undefined {
    return this.#reader.variants(schema, direction);
  }

  /** A value that a schema allows. */
  sample(schema: Cursor, direction: Direction): unknown {
    return sample(schema, direction, this.#tags);
  }

  /** Every named type, in the order of the document; to be called when all bodies have been reached. */
  named(): NamedTypes {
    const schemas = this.#named.entries();
    for (const [, schema] of schemas) checkCircle(schema.cursor);
    const twofold = this.#twofold(schemas);
    const types = new Map<string, NamedType>();
    const incomparable = incomparableSchemas(
      schemas.map(([, { cursor }]) => cursor),
      this.#circles,
      this.#tags,
    );
    for (const [key, schema] of schemas) {
      const { cursor, name, component } = schema;
      const only = this.#named.isReached(key, "request") && !this.#named.isReached(key, "response") ? "request" : "response";
      const base = { component, documentation: documentation(cursor), isComparable: !incomparable.has(key) };
      types.set(key, { ...base, name, type: this.#reader.definition(cursor, only) });
      if (!twofold.has(key)) continue;
      const sent = this.#named.claim(`${name}Input`, schema, "this schema, as it is sent,");
      types.set(requestKey(key), { ...base, name: sent, type: this.#reader.definition(cursor, "request") });
    }
    return types;
  }

  /** Schemas that are written by both sides and are not the same for both, themselves or in what they hold. */
  #twofold(schemas: readonly [string, NamedSchema][]): ReadonlySet<string> {
    const shared = schemas.filter(([key]) => this.#named.isReached(key, "request") && this.#named.isReached(key, "response"));
    const twofold = new Set<string>();
    /** Key of a schema -> keys of those that hold it where they are sent. */
    const holders = new Map<string, string[]>();
    for (const [key, { cursor }] of shared) {
      const request = this.#reader.definition(cursor, "request");
      for (const held of referencedKeys(request)) holders.set(held, [...(holders.get(held) ?? []), key]);
      if (withoutDirection(request) !== withoutDirection(this.#reader.definition(cursor, "response"))) twofold.add(key);
    }
    // Whoever holds one becomes one, which may make others ones: a set grows while it is gone through.
    for (const key of twofold) for (const holder of holders.get(key) ?? []) twofold.add(holder);
    return twofold;
  }
}

function withoutDirection(type: Type): string {
  return JSON.stringify(type, (name, value: unknown) => (name === "direction" ? undefined : value));
}

/** Keys of the named types that a type holds. */
function referencedKeys(type: Type): ReadonlySet<string> {
  const keys = new Set<string>();
  JSON.stringify(type, (_, value: unknown) => {
    if (isReference(value)) keys.add(value.key);
    return value;
  });
  return keys;
}

function isReference(value: unknown): value is ReferenceType {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "reference";
}

/** A schema that is a part of itself allows nothing that could be told. */
function checkCircle(schema: Cursor): void {
  const seen = new Set<string>();
  const leadsBack = (cursor: Cursor): boolean => {
    const target = cursor.resolve();
    if (cursor !== schema && target.key === schema.key) return true;
    if (seen.has(target.key)) return false;
    seen.add(target.key);
    return ["allOf", "oneOf", "anyOf"].some((key) => target.at(key).items().some(leadsBack));
  };
  if (leadsBack(schema))
    schema.fail("the schema is a part of itself, through allOf, oneOf, anyOf or $ref. Let a property or a list stand between.");
}
