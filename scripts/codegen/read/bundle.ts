import { aliasCircles } from "./alias-circles.ts";
import { typeName } from "../text/identifier.ts";
import { type Cursor, isObject } from "./cursor.ts";
import { dataFields, mapFields } from "./walk.ts";

/**
 * The document as one file, for tools that read only one. Schemas of other files become components of the name that
 * their type has, because they may refer to themselves; anything else stands where the `$ref` stood. Mappings of
 * discriminators become references, since not every tool knows that they may be names.
 */
export function bundle(root: Cursor): Record<string, unknown> {
  return bundleWith(root, { data: (value) => value, cut: new Set(), flat: false });
}

/**
 * The same for openapi-typescript, which takes every `$ref` for one, wherever it stands: those in examples are left out,
 * or it would read whatever file or URL they name. So are extensions, which it does not expect everywhere, and what it
 * could not write as a type. It takes `$defs` for a property, so what stands there is moved as well.
 */
export function bundleForTypes(root: Cursor): Record<string, unknown> {
  return bundleWith(root, {
    data: (value, name) => (name.startsWith("x-") ? undefined : withoutReferences(value)),
    cut: aliasCircles(root),
    flat: true,
  });
}

interface Cuts {
  /** What becomes of data and extensions; undefined leaves it out. */
  readonly data: (value: unknown, name: string) => unknown;
  /** Keys of schemas that become the schema of anything. */
  readonly cut: ReadonlySet<string>;
  /** Whether schemas in `$defs` become components too. */
  readonly flat: boolean;
}

function withoutReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutReferences);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, field]) => (name === "$ref" ? [] : [[name, withoutReferences(field)]])));
}

function bundleWith(root: Cursor, cuts: Cuts): Record<string, unknown> {
  const copy = new Bundle(root, cuts);
  const document = copy.document();
  const schemas = copy.schemas();
  if (Object.keys(schemas).length === 0) return document;
  const components = isObject(document["components"]) ? document["components"] : {};
  const own = isObject(components["schemas"]) ? components["schemas"] : {};
  return { ...document, components: { ...components, schemas: { ...own, ...schemas } } };
}

class Bundle {
  readonly #root: Cursor;
  readonly #cuts: Cuts;
  /** Key of a schema in another file -> its name among the components. */
  readonly #names = new Map<string, string>();
  readonly #moved = new Map<string, Cursor>();
  readonly #inside = new Set<string>();

  constructor(root: Cursor, cuts: Cuts) {
    this.#root = root;
    this.#cuts = cuts;
    // A component that only names a schema of another file gives that its name, and gets its content.
    for (const [name, component] of root.at("components").at("schemas").entries()) {
      const target = component.resolve();
      if (target.source !== root.source && !this.#names.has(target.key)) this.#names.set(target.key, name);
    }
  }

  /** Schemas that came from other files; copying one may find others. */
  schemas(): Record<string, unknown> {
    const schemas: Record<string, unknown> = {};
    for (const [name, cursor] of this.#moved) schemas[name] = this.#copy(cursor, true, false);
    return schemas;
  }

  document(): Record<string, unknown> {
    return this.#fields(this.#root, false);
  }

  #copy(cursor: Cursor, isSchema: boolean, isMap: boolean): unknown {
    if (Array.isArray(cursor.value)) return cursor.items().map((item) => this.#copy(item, isSchema, false));
    if (!isObject(cursor.value)) return cursor.value;
    if (this.#cuts.cut.has(cursor.key)) return {};
    const target = isMap || this.#stays(cursor) ? undefined : cursor.reference && cursor.target();
    if (target && isSchema) return { ...this.#fields(cursor, true), $ref: this.#address(target) };
    if (target && target.source === this.#root.source) return { ...this.#fields(cursor, false), $ref: `#${encode(target)}` };
    return target ? this.#inline(cursor, target) : this.#fields(cursor, isSchema, isMap);
  }

  /** True if a `$ref` may stay as it is. */
  #stays(cursor: Cursor): boolean {
    const reference = String(cursor.reference?.value);
    return cursor.source === this.#root.source && reference.startsWith("#") && !(this.#cuts.flat && reference.includes("/$defs/"));
  }

  #inline(cursor: Cursor, target: Cursor): unknown {
    // Callbacks may lead back to the path item that holds them; there the copy ends.
    if (this.#inside.has(target.key)) return {};
    this.#inside.add(target.key);
    const { $ref: _, ...beside } = this.#fields(cursor, false);
    const content = this.#copy(target, false, false);
    this.#inside.delete(target.key);
    return isObject(content) ? { ...content, ...beside } : content;
  }

  #fields(cursor: Cursor, isSchema: boolean, isMap = false): Record<string, unknown> {
    const fields = cursor.entries().map(([name, child]) => [name, this.#field(name, child, isSchema, isMap)] as const);
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }

  #field(name: string, child: Cursor, isSchema: boolean, isMap: boolean): unknown {
    const isExtension = name.startsWith("x-") && (!isMap || !isObject(child.value));
    if (isExtension || (isSchema && !isMap && dataFields.has(name))) return this.#cuts.data(child.value, name);
    if (isMap) return this.#copy(child, isSchema, false);
    if (isSchema && name === "$defs" && this.#cuts.flat) return undefined;
    if (isSchema && name === "mapping") return Object.fromEntries(child.entries().map(([value, target]) => [value, this.#mapped(target)]));
    if (!isSchema && (name === "schema" || name === "schemas")) return this.#copy(child, true, name === "schemas");
    // Example Objects may be $refs, their values and what stands in a schema's `examples` not.
    if (!isSchema && (name === "value" || name === "example")) return this.#cuts.data(child.value, name);
    return this.#copy(child, isSchema, mapFields.has(name) || name === "examples");
  }

  /** `mapping` of a discriminator: a name or a reference. */
  #mapped(target: Cursor): unknown {
    const named = this.#root.at("components").at("schemas").at(String(target.value));
    if (named.exists) return `#${encode(named)}`;
    const schema = target.follow()?.resolve();
    return schema ? this.#address(schema) : target.value;
  }

  #address(target: Cursor): string {
    const moves = target.source !== this.#root.source || (this.#cuts.flat && target.pointer.includes("$defs"));
    if (!moves) return `#${encode(target)}`;
    const known = this.#names.get(target.key);
    const name = known ?? typeName(target.pointer.at(-1) ?? target.source.path.replace(/^.*\/|\.[^.]*$/g, ""));
    this.#names.set(target.key, name);
    this.#moved.set(name, target);
    return `#/components/schemas/${name}`;
  }
}

/** A pointer in a URL: what would be taken for an escape is one. */
function encode({ fragment }: Cursor): string {
  return fragment.replaceAll("%", "%25");
}
