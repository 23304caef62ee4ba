import {
  type Documentation,
  isNever,
  isUnknown,
  lookUp,
  type NamedTypes,
  type ObjectType,
  type ReferenceType,
  type Type,
} from "../ir/type.ts";
import { comment } from "./comment.ts";
import { literal, propertyKey } from "./literal.ts";
import type { Module } from "./module.ts";

/** Prints types into one module, importing what they name. */
export class TypePrinter {
  readonly #module: Module;
  readonly #types: NamedTypes;
  /** Module that named types are imported from; undefined where they stand in this one. */
  readonly #from: string | undefined;

  constructor(module: Module, types: NamedTypes, from?: string) {
    this.#module = module;
    this.#types = types;
    this.#from = from;
  }

  print(type: Type, indent = ""): string {
    switch (type.kind) {
      case "keyword":
        return type.name;
      case "literal":
        return literal(type.value);
      case "runtime":
        return type.name === "Blob" ? "Blob" : this.#module.importType("@quayside/core", type.name);
      case "reference":
        return this.#reference(type);
      case "array":
        return this.#array(type.items, indent);
      case "tuple": {
        const items = type.items.map((item) => this.print(item, indent));
        const rest = type.rest === undefined ? [] : [`...${this.#array(type.rest, indent)}`];
        return `[${[...items, ...rest].join(", ")}]`;
      }
      case "object":
        return this.object(type, indent);
      case "intersection":
        return type.members.map((member) => this.#operand(member, indent, "union")).join(" & ");
      case "union":
        return this.#union(type.members, type.open, indent);
    }
  }

  /** The braces of an object type. */
  object(type: ObjectType, indent = ""): string {
    const inner = `${indent}  `;
    if (type.properties.length === 0) {
      return type.additional === undefined ? "{}" : `{ [key: string]: ${this.print(type.additional, indent)} }`;
    }
    const properties = type.properties.map(({ name, type: property, required, documentation }) => {
      const text = this.print(property, inner);
      return `${describe(documentation, inner)}${inner}${propertyKey(name)}${required ? "" : "?"}: ${text};\n`;
    });
    return `{\n${properties.join("")}${this.#index(type, inner)}${indent}}`;
  }

  /** TypeScript wants every listed property to fit the index signature, so it has to name their types too. */
  #index(type: ObjectType, indent: string): string {
    if (type.additional === undefined || isNever(type.additional)) return "";
    const types = new Set([this.print(type.additional, indent)]);
    if (!isUnknown(type.additional)) {
      for (const property of type.properties) types.add(this.print(property.type, indent));
      if (type.properties.some((property) => !property.required)) types.add("undefined");
    }
    return `${indent}[key: string]: ${[...types].join(" | ")};\n`;
  }

  #array(type: Type, indent: string): string {
    const items = this.print(type, indent);
    return /^[\w.]+$/.test(items) ? `${items}[]` : `Array<${items}>`;
  }

  #union(members: readonly Type[], open: boolean, indent: string): string {
    const parts = members.map((member) => this.#operand(member, indent, "intersection"));
    // `string & {}` keeps the known values in completions and yet allows one that the document does not know.
    if (open) parts.push("(string & {})");
    const line = parts.join(" | ");
    if (line.length + indent.length <= 110 || line.includes("\n")) return line;
    return parts.map((part) => `\n${indent}  | ${part}`).join("");
  }

  #operand(type: Type, indent: string, wrapped: Type["kind"]): string {
    const text = this.print(type, indent);
    return type.kind === wrapped ? `(${text})` : text;
  }

  #reference(type: ReferenceType): string {
    const name = lookUp(this.#types, type)?.name;
    if (name === undefined) return "unknown";
    return this.#from === undefined ? name : this.#module.importType(this.#from, name);
  }
}

/** JSDoc of a property. */
export function describe(documentation: Documentation, indent: string): string {
  const { description, limits, deprecated, readOnly } = documentation;
  const limit = limits === undefined ? undefined : `${limits.charAt(0).toUpperCase()}${limits.slice(1)}.`;
  const sentence = [description, limit].filter((part) => part !== undefined).join(" ");
  return comment(
    [
      sentence,
      readOnly === true ? "Set by the provider." : undefined,
      documentation.default === undefined ? undefined : { tag: "default", text: literal(documentation.default) },
      deprecated === true ? { tag: "deprecated" } : undefined,
    ],
    indent,
  );
}
