import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A change to the base document, and what must be said of it. */
export interface Pair {
  readonly title: string;
  /** JSON Pointers to what is taken out. */
  readonly remove?: readonly string[];
  /** JSON Pointers to what is set, with the new value; `-` at the end of one appends to a list. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** Moves a value to another place. */
  readonly move?: Readonly<Record<string, string>>;
  readonly bump: string;
  /** The lines of the changelog, without their sections. */
  readonly text: readonly string[];
}

const fixtures = join(import.meta.dirname, "../__fixtures__");

/** The document that every pair begins with; a new copy each time. */
export function baseDocument(): Record<string, unknown> {
  return parse(readFileSync(join(fixtures, "harbour.yaml"), "utf8")) as Record<string, unknown>;
}

/** All pairs by the topic that their file is named after. */
export function readPairs(): [topic: string, pairs: Pair[]][] {
  return readdirSync(join(fixtures, "pairs"))
    .sort()
    .map((file) => [
      file.replace(/\.yaml$/, "").replaceAll("-", " "),
      parse(readFileSync(join(fixtures, "pairs", file), "utf8")) as Pair[],
    ]);
}

/** The base document with a pair's change. Throws if the change names what is not there. */
export function applyPair({ remove = [], set = {}, move = {} }: Pick<Pair, "remove" | "set" | "move">): Record<string, unknown> {
  const document = baseDocument();
  for (const [from, to] of Object.entries(move)) {
    const { parent, key } = place(document, from);
    const target = place(document, to);
    target.parent[target.key] = parent[key];
    Reflect.deleteProperty(parent, key);
  }
  for (const pointer of remove) {
    const { parent, key } = place(document, pointer);
    if (!(key in parent)) throw new Error(`${pointer} names nothing`);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  }
  for (const [pointer, value] of Object.entries(set)) {
    const { parent, key } = place(document, pointer);
    if (key === "-" && Array.isArray(parent)) parent.push(value);
    else parent[key] = value;
  }
  return document;
}

function place(document: Record<string, unknown>, pointer: string): { parent: Record<string, unknown>; key: string } {
  const segments = pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
  let parent = document;
  for (const segment of segments.slice(0, -1)) {
    const next = parent[segment];
    if (typeof next !== "object" || next === null) throw new Error(`${pointer} leads nowhere`);
    parent = next as Record<string, unknown>;
  }
  return { parent, key: segments.at(-1) ?? "" };
}
