import type { Position, Source } from "./source.ts";
import type { Problems } from "./spec-error.ts";
import { SpecError } from "./spec-error.ts";

/** A node of a spec that knows where it stands, so that whoever finds a mistake can say where. */
export class Cursor {
  readonly source: Source;
  readonly value: unknown;
  readonly problems: Problems;
  /** Where it stands: segments from the top of the file, or a name below another. A large document has millions of these. */
  readonly #place: readonly string[] | Cursor;
  readonly #name: string;
  #fragment: string | undefined;

  constructor(source: Source, problems: Problems, place: readonly string[] | Cursor, value: unknown, name = "") {
    this.source = source;
    this.problems = problems;
    this.value = value;
    this.#place = place;
    this.#name = name;
  }

  /** Names that lead here from the top of the file. */
  get pointer(): readonly string[] {
    return this.#place instanceof Cursor ? [...this.#place.pointer, this.#name] : this.#place;
  }

  get exists(): boolean {
    return this.value !== undefined;
  }

  /** The child of that name; it may not exist. */
  at(key: string | number): Cursor {
    const name = String(key);
    const value = isObject(this.value) || Array.isArray(this.value) ? own(this.value, name) : undefined;
    return new Cursor(this.source, this.problems, this, value, name);
  }

  /** Children of an object or array in the order of the document; none of anything else. */
  entries(): [string, Cursor][] {
    if (!isObject(this.value) && !Array.isArray(this.value)) return [];
    return Object.keys(this.value).map((key) => [key, this.at(key)]);
  }

  /** Children of an object whose names the specification does not give; extensions may stand among them. */
  named(): [string, Cursor][] {
    return this.entries().filter(([name]) => !name.startsWith("x-"));
  }

  items(): Cursor[] {
    return Array.isArray(this.value) ? this.value.map((_, index) => this.at(index)) : [];
  }

  /** The value if it is a string; anything else but absence is a mistake. */
  string(): string | undefined {
    return this.#typed("string", "a string");
  }

  boolean(): boolean | undefined {
    return this.#typed("boolean", "true or false");
  }

  number(): number | undefined {
    return this.#typed("number", "a number");
  }

  strings(): string[] {
    if (!this.exists) return [];
    if (!Array.isArray(this.value)) {
      this.fail("a list is wanted here. Write one.");
      return [];
    }
    return this.items().flatMap((item) => item.string() ?? []);
  }

  /** Notes a mistake at this place. */
  fail(message: string): void {
    this.problems.add(this, message);
  }

  position(): Position {
    return this.source.position(this.pointer);
  }

  /** Names this node across files: equal for equal places. */
  get key(): string {
    return `${this.source.path}#${this.fragment}`;
  }

  /** JSON Pointer (RFC 6901) to this node in its file. */
  get fragment(): string {
    const place = this.#place;
    this.#fragment ??= place instanceof Cursor ? place.fragment + escapeSegment(this.#name) : place.map(escapeSegment).join("");
    return this.#fragment;
  }

  /** The `$ref` that stands here, if one does. */
  get reference(): Cursor | undefined {
    return isObject(this.value) && typeof own(this.value, "$ref") === "string" ? this.at("$ref") : undefined;
  }

  /** Follows `$ref`s to what they name; an empty object if they lead nowhere. Siblings of a `$ref` are the caller's business. */
  resolve(): Cursor {
    return this.target() ?? new Cursor(this.source, this.problems, this.pointer, {});
  }

  /** Follows `$ref`s to what they name; undefined if they lead nowhere. `seen` holds those that led here. */
  target(seen: ReadonlySet<string> = new Set()): Cursor | undefined {
    const { reference } = this;
    if (!reference) return this;
    if (!seen.has(reference.key)) return reference.follow()?.target(new Set(seen).add(reference.key));
    reference.fail("this $ref leads in a circle. Let one of them name a real object.");
    return undefined;
  }

  /** What the reference that this node holds names: a file, a JSON Pointer, or both. */
  follow(): Cursor | undefined {
    const reference = String(this.value);
    const [file = "", fragment = ""] = reference.split("#", 2);
    let source = this.source;
    try {
      if (file) source = this.source.sibling(file);
    } catch (error) {
      // Mistakes in the other file are told there, not here.
      if (error instanceof SpecError) this.problems.addAll(error);
      else
        this.fail(
          `$ref ${JSON.stringify(reference)} cannot be followed: ${(error as Error).message}. Point it into the folder of the spec.`,
        );
      return undefined;
    }
    const known = source.targets.get(fragment);
    if (known?.problems === this.problems) return known;
    let target = new Cursor(source, this.problems, [], source.data);
    for (const segment of fragment.split("/").slice(1)) target = target.at(unescapePointer(segment));
    if (target.exists && /^(\/|$)/.test(fragment)) {
      source.targets.set(fragment, target);
      return target;
    }
    this.fail(`$ref ${JSON.stringify(reference)} names nothing. Correct it, or add what it names.`);
    return undefined;
  }

  #typed<Name extends "string" | "boolean" | "number">(name: Name, wanted: string): TypeOf<Name> | undefined {
    if (!this.exists) return undefined;
    if (typeof this.value === name) return this.value as TypeOf<Name>;
    this.fail(`${wanted} is wanted here. Write one.`);
    return undefined;
  }
}

type TypeOf<Name> = Name extends "string" ? string : Name extends "boolean" ? boolean : number;

function escapeSegment(segment: string): string {
  return `/${/[~/]/.test(segment) ? segment.replaceAll("~", "~0").replaceAll("/", "~1") : segment}`;
}

function unescapePointer(segment: string): string {
  if (!/[%~]/.test(segment)) return segment;
  let text = segment;
  try {
    text = decodeURIComponent(segment);
  } catch {
    // A stray percent sign stands for itself.
  }
  return text.replaceAll("~1", "/").replaceAll("~0", "~");
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Own properties only: a spec may name a property `constructor`. */
function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
