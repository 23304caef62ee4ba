import { type Cursor, isObject } from "../read/cursor.ts";
import { typeName } from "../text/identifier.ts";
import type { Direction } from "./type.ts";

/** A schema that becomes a named type. */
export interface NamedSchema {
  readonly cursor: Cursor;
  readonly name: string;
  /** Name in components.schemas; absent for a schema that stands elsewhere. */
  readonly component: string | undefined;
}

/**
 * The schemas that become named types: those of components.schemas, and whatever a `$ref` names, so that recursion ends
 * and hovers stay short. Each knows whether the user writes it, the provider, or both.
 */
export class NamedSchemas {
  readonly #schemas = new Map<string, NamedSchema>();
  readonly #keys = new Map<string, string>();
  readonly #reached: { readonly [direction in Direction]: Set<string> } = { request: new Set(), response: new Set() };

  /** Components come first, so that they keep their names. */
  constructor(components: Cursor) {
    for (const [name, schema] of components.entries()) {
      const target = schema.target();
      if (!target) continue;
      // A component that only names a schema elsewhere gives that its name; one that names another component is an alias.
      const alias =
        (target.source === components.source && target.fragment.startsWith(`${components.fragment}/`)) || this.#schemas.has(target.key);
      this.#add(alias ? schema : target, name, name);
    }
    const seen = new Set<string>();
    for (const [, schema] of components.entries()) this.#visit(schema, seen);
  }

  /** Notes who writes what a schema reaches; to be called for every body and parameter. */
  reach(schema: Cursor, direction: Direction): void {
    this.#visit(schema, this.#reached[direction]);
  }

  isReached(key: string, direction: Direction): boolean {
    return this.#reached[direction].has(key);
  }

  entries(): [string, NamedSchema][] {
    return [...this.#schemas];
  }

  /** Key of a schema that a `$ref` names. */
  register(target: Cursor): string {
    if (!this.#schemas.has(target.key)) {
      this.#add(target, target.pointer.at(-1) ?? target.source.path.replace(/^.*\/|\.[^.]*$/g, ""), undefined);
    }
    return target.key;
  }

  /** Claims a name for a type of a schema; `what` says which type that is. */
  claim(name: string, { cursor }: NamedSchema, what = "this schema"): string {
    const other = this.#keys.get(name);
    if (other !== undefined && other !== cursor.key) cursor.fail(`${what} and ${other} both become the type ${name}. Rename one of them.`);
    this.#keys.set(name, cursor.key);
    return name;
  }

  #add(cursor: Cursor, wanted: string, component: string | undefined): void {
    const schema = { cursor, name: typeName(wanted), component };
    this.claim(schema.name, schema);
    this.#schemas.set(cursor.key, schema);
  }

  #visit(cursor: Cursor, seen: Set<string>): void {
    if (!isObject(cursor.value)) return;
    const target = cursor.reference && cursor.target();
    if (target) {
      this.register(target);
      if (!seen.has(target.key)) {
        seen.add(target.key);
        this.#visit(target, seen);
      }
    }
    for (const key of ["allOf", "oneOf", "anyOf", "prefixItems"]) for (const child of cursor.at(key).items()) this.#visit(child, seen);
    for (const key of ["properties", "patternProperties"]) for (const [, child] of cursor.at(key).entries()) this.#visit(child, seen);
    for (const key of ["items", "additionalProperties"]) this.#visit(cursor.at(key), seen);
  }
}
