import { isObject } from "../codegen/read/cursor.ts";
import type { ForeignDocument } from "./foreign-document.ts";

export type Node = Readonly<Record<string, unknown>>;

/** A document whose `$ref`s all lead into itself. */
export class SourceDocument {
  readonly data: ForeignDocument;
  /** Where it came from, as people see it. */
  readonly name: string;
  /** Where relative server URLs are relative to; undefined for a file. */
  readonly url: string | undefined;

  constructor(data: ForeignDocument, name: string, url?: string) {
    this.data = data;
    this.name = name;
    this.url = url;
  }

  /** Whether its schemas are those of OpenAPI 3.0: `nullable`, boolean `exclusiveMinimum`, nothing beside `$ref`. */
  get isOld(): boolean {
    return String(this.data["openapi"]).startsWith("3.0");
  }

  /** What a reference within the document names; undefined if it names nothing. */
  at(reference: string): unknown {
    let value: unknown = this.data;
    for (const segment of segmentsOf(reference)) {
      if ((!isObject(value) && !Array.isArray(value)) || !Object.hasOwn(value, segment)) return undefined;
      value = (value as Record<string, unknown>)[segment];
    }
    return value;
  }

  /** Follows `$ref`s to an object; an empty one if they lead nowhere or in a circle. */
  follow(node: unknown): Node {
    const seen = new Set<string>();
    let value = node;
    while (isObject(value) && typeof value["$ref"] === "string") {
      if (seen.has(value["$ref"])) return {};
      seen.add(value["$ref"]);
      value = this.at(value["$ref"]);
    }
    return isObject(value) ? value : {};
  }
}

/** Segments of the JSON Pointer (RFC 6901) in a reference such as `#/components/schemas/A`. */
export function segmentsOf(reference: string): string[] {
  return reference
    .replace(/^#\/?/, "")
    .split("/")
    .filter((segment, _index, all) => all.length > 1 || segment !== "")
    .map((segment) => decoded(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray percent sign stands for itself.
    return segment;
  }
}

export function objectOf(value: unknown): Node {
  return isObject(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** An object of the fields that are there. */
export function compact(fields: Node): Node {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
