import { isObject } from "../../codegen/read/cursor.ts";
import { resolve } from "../document/resolve.ts";
import { merged } from "./samples.ts";

/** Something that is read: an expression, and the same place in the old declarations. */
interface Read {
  readonly expression: string;
  readonly oldType: string;
  /** Whether it may be absent, by the old document. */
  readonly isOptional: boolean;
}

/** Statements that read every field of a reply at the type it had in the old document. */
export class Reader {
  readonly #document: unknown;
  readonly #lines: string[] = [];
  #count = 0;

  constructor(document: unknown) {
    this.#document = document;
  }

  get lines(): readonly string[] {
    return this.#lines;
  }

  read(schema: unknown, read: Read, depth = 0): void {
    const found = resolve(schema, this.#document);
    if (!isObject(found) || depth > 4) return;
    if (Array.isArray(found["allOf"])) return this.read(merged(found, this.#document), read, depth);
    const { types, isNullable } = typesOf(found);
    const absent = `${isNullable ? " | null" : ""}${read.isOptional ? " | undefined" : ""}`;
    const isUnion = Array.isArray(found["oneOf"]) || Array.isArray(found["anyOf"]) || types.length > 1;
    // Response enums are open: code that was written to that does not name their values.
    if (isUnion) {
      this.#bind(`Open<${read.oldType}>`, read.expression);
      return;
    }
    const [type = "unknown"] = types;
    if (type === "array") return this.#array(found["items"], read, absent, depth);
    if (type === "object") return this.#object(found, read, absent, depth);
    this.#bind(type === "unknown" ? "unknown" : `${type === "integer" ? "number" : type}${absent}`, read.expression);
  }

  #array(items: unknown, read: Read, absent: string, depth: number): void {
    const name = this.#bind(`readonly unknown[]${absent}`, read.expression);
    const item = `item${name}`;
    this.#lines.push(`if (${read.expression}) for (const ${item} of ${this.#sure(read, absent)}) {`);
    this.read(items, { expression: item, oldType: `NonNullable<${read.oldType}>[number]`, isOptional: false }, depth + 1);
    this.#lines.push("}");
  }

  #object(schema: Readonly<Record<string, unknown>>, read: Read, absent: string, depth: number): void {
    this.#bind(`object${absent}`, read.expression);
    const required = Array.isArray(schema["required"]) ? (schema["required"] as unknown[]) : [];
    const inside = this.#sure(read, absent);
    for (const [name, property] of Object.entries(isObject(schema["properties"]) ? schema["properties"] : {})) {
      const key = `[${JSON.stringify(name)}]`;
      this.read(
        property,
        { expression: `${inside}${key}`, oldType: `NonNullable<${read.oldType}>${key}`, isOptional: !required.includes(name) },
        depth + 1,
      );
    }
    const { additionalProperties: more } = schema;
    if (more === true) this.#bind("unknown", `${inside}["any other"]`);
    else if (isObject(more))
      this.read(
        more,
        { expression: `${inside}["any other"]`, oldType: `NonNullable<${read.oldType}>["any other"]`, isOptional: false },
        depth + 1,
      );
  }

  /** Code only guards against what the old document said may be missing. */
  #sure({ expression }: Read, absent: string): string {
    return absent === "" ? expression : `${expression}!`;
  }

  #bind(type: string, expression: string): string {
    const name = `_${this.#count++}`;
    this.#lines.push(`const ${name}: ${type} = ${expression};`);
    return name;
  }
}

function typesOf(schema: Readonly<Record<string, unknown>>): { readonly types: string[]; readonly isNullable: boolean } {
  const { type, enum: values } = schema;
  const own =
    "const" in schema
      ? [typeof schema["const"]]
      : Array.isArray(values)
        ? [...new Set(values.map((value) => (value === null ? "null" : typeof value)))]
        : undefined;
  const stated =
    own ?? (Array.isArray(type) ? type.map(String) : typeof type === "string" ? [type] : schema["properties"] ? ["object"] : []);
  return { types: stated.filter((name) => name !== "null"), isNullable: stated.includes("null") || schema["nullable"] === true };
}
