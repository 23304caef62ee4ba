import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Cursor } from "./cursor.ts";
import { checkNodes } from "./check-nodes.ts";
import { checkText } from "./check-text.ts";
import { parseQuickly } from "./parse-quickly.ts";
import { SpecError } from "./spec-error.ts";

/** A place in a file, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** No hand-curated document comes near this; it keeps a hostile one from exhausting memory. */
const maxBytes = 64 * 1024 * 1024;

/** An escape that may stand for half a character: one of a pair without the other. */
const halfCharacter =
  /\\u[dD][89abAB][\da-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][\da-fA-F]{2})\\u[dD][c-fC-F]|\\U0000[dD][89a-fA-F]/;

/** One YAML or JSON file of a spec: its data, and the place of every node for those who must report one. */
export class Source {
  /** Path as it is shown to people: relative to the repository, with forward slashes. */
  readonly path: string;
  readonly file: string;
  readonly data: unknown;
  readonly files: SourceFiles;
  /** What `$ref`s in or to this file have named, by JSON Pointer as it was written. */
  readonly targets = new Map<string, Cursor>();
  readonly #text: string;
  #parsed: Parsed | undefined;
  readonly #indexes = new WeakMap<object, ReadonlyMap<string, Pair>>();

  constructor(file: string, path: string, files: SourceFiles) {
    this.file = file;
    this.path = path;
    this.files = files;
    this.#text = readText(file, path);
    const quick = halfCharacter.test(this.#text) ? undefined : parseQuickly(this.#text);
    this.data = quick ? quick.data : readData((this.#parsed = parse(this.#text)), path);
  }

  /** Where the node that a pointer names begins: its key, if it has one. Falls back to the nearest ancestor there is. */
  position(pointer: readonly string[]): Position {
    const { document, lines } = (this.#parsed ??= parse(this.#text));
    let node: unknown = document.contents;
    let offset = 0;
    for (const segment of pointer) {
      if (isAlias(node)) node = node.resolve(document);
      if (!isCollection(node)) break;
      const pair = this.#pairs(node).get(segment);
      if (pair) {
        offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
        node = pair.value;
        continue;
      }
      const item: unknown = node.items[Number(segment)];
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    }
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  }

  /** Pairs of a collection by the text of their key; kept, since a document may be wrong in thousands of places. */
  #pairs(collection: YAMLMap | YAMLSeq): ReadonlyMap<string, Pair> {
    const known = this.#indexes.get(collection);
    if (known) return known;
    const pairs = (collection.items as unknown[]).filter((item): item is Pair => isPair(item) && isScalar(item.key));
    const index = new Map(pairs.map((pair) => [String((pair.key as Scalar).value), pair]));
    this.#indexes.set(collection, index);
    return index;
  }

  /** The file that a relative reference in this one names. Throws an Error with the reason where it may not be read. */
  sibling(reference: string): Source {
    if (/^[a-z][a-z0-9+.-]*:/i.test(reference)) throw new Error("it is a URL, and a spec is read from its own folder only");
    return this.files.open(resolve(dirname(this.file), decodeURIComponent(reference)));
  }
}

/** A text with the place of everything in it. */
interface Parsed {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

function parse(text: string): Parsed {
  const lines = new LineCounter();
  // Keys are compared elsewhere, in less time than the square of their number; tags of YAML 1.1 make what is no JSON.
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: false, resolveKnownTags: false });
  return { document, lines };
}

/** The data of a parsed text; throws a SpecError that tells what is wrong with it. */
function readData({ document, lines }: Parsed, path: string): unknown {
  const errors = [...document.errors, ...document.warnings];
  // The parser takes its own stack overflow for a mistake at wherever it was.
  if (errors.some((error) => error.message.includes("call stack"))) throw new RangeError("nested too deeply");
  if (errors.length > 0) {
    throw new SpecError(
      errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        const [reason = "cannot be read"] = error.message.split(/ at line |; please/);
        return `${path}:${line}:${col} document: YAML syntax: ${reason}. Mend the YAML there.`;
      }),
    );
  }
  const mistakes = checkNodes(document);
  if (mistakes.length > 0) {
    throw new SpecError(
      mistakes.map(({ offset, reason }) => {
        const { line, col } = lines.linePos(offset);
        return `${path}:${line}:${col} document: YAML syntax: ${reason}. Mend the YAML there.`;
      }),
    );
  }
  try {
    // maxAliasCount keeps a "billion laughs" document from being expanded.
    return document.toJS({ maxAliasCount: 1000 });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new SpecError([`${path}:1:1 document: ${(error as Error).message}. Use fewer aliases.`]);
  }
}

function readText(file: string, path: string): string {
  const told = (message: string, { line, column }: Position = { line: 1, column: 1 }): SpecError =>
    new SpecError([`${path}:${line}:${column} document: ${message}`]);
  const status = statSync(file, { throwIfNoEntry: false });
  if (!status) throw told("the file does not exist. Create it.");
  if (status.size > maxBytes) throw told(`the file is larger than ${maxBytes} bytes. Split or shorten it.`);
  const bytes = readFileSync(file);
  const text = bytes.toString("utf8");
  const mistake = checkText(bytes, text);
  if (mistake) throw told(mistake.message, mistake);
  return text;
}

/** All files of one spec; none outside its folder is ever read. */
export class SourceFiles {
  readonly #root: string;
  readonly #folder: string;
  readonly #open = new Map<string, Source>();

  /** `folder` is the spec's own folder; `root` what paths are shown relative to. */
  constructor(folder: string, root: string) {
    this.#folder = folder;
    this.#root = root;
  }

  /** How many files have been read. */
  get count(): number {
    return this.#open.size;
  }

  open(file: string): Source {
    const known = this.#open.get(file);
    if (known) return known;
    const path = relative(this.#root, file).split(sep).join("/");
    if (!isInside(file, this.#folder)) throw new Error("it leaves the folder of the spec");
    if (!isInside(realPath(file), realpathSync(this.#folder))) throw new Error("it leaves the folder of the spec");
    // Reading a pipe or a device would never end.
    if (!statSync(file).isFile()) throw new Error("it is no file");
    const source = new Source(file, path, this);
    this.#open.set(file, source);
    return source;
  }
}

function isInside(place: string, folder: string): boolean {
  return place.startsWith(folder + sep);
}

/** With symbolic links followed. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    throw new Error("there is no such file");
  }
}
