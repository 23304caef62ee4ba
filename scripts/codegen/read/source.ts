import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { type Document, isAlias, isCollection, isNode, isPair, isScalar, LineCounter, parseDocument } from "yaml";
import { SpecError } from "./spec-error.ts";

/** A place in a file, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** No hand-curated document comes near this; it keeps a hostile one from exhausting memory. */
const maxBytes = 64 * 1024 * 1024;

/** One YAML or JSON file of a spec: its data, and the place of every node for those who must report one. */
export class Source {
  /** Path as it is shown to people: relative to the repository, with forward slashes. */
  readonly path: string;
  readonly file: string;
  readonly data: unknown;
  readonly files: SourceFiles;
  readonly #document: Document.Parsed;
  readonly #lines: LineCounter;

  constructor(file: string, path: string, files: SourceFiles) {
    this.file = file;
    this.path = path;
    this.files = files;
    this.#lines = new LineCounter();
    this.#document = parseDocument(readText(file, path), { lineCounter: this.#lines, strict: true, uniqueKeys: true });
    const errors = [...this.#document.errors, ...this.#document.warnings];
    // The parser takes its own stack overflow for a mistake at wherever it was.
    if (errors.some((error) => error.message.includes("call stack"))) throw new RangeError("nested too deeply");
    if (errors.length > 0) {
      throw new SpecError(
        errors.map((error) => {
          const { line, col } = this.#lines.linePos(error.pos[0]);
          const [reason = "cannot be read"] = error.message.split(/ at line |; please/);
          return `${path}:${line}:${col} document: YAML syntax: ${reason}. Mend the YAML there.`;
        }),
      );
    }
    try {
      // maxAliasCount keeps a "billion laughs" document from being expanded.
      this.data = this.#document.toJS({ maxAliasCount: 1000 });
    } catch (error) {
      if (error instanceof RangeError) throw error;
      throw new SpecError([`${path}:1:1 document: ${(error as Error).message}. Use fewer aliases.`]);
    }
  }

  /** Where the node that a pointer names begins: its key, if it has one. Falls back to the nearest ancestor there is. */
  position(pointer: readonly string[]): Position {
    let node: unknown = this.#document.contents;
    let offset = 0;
    for (const segment of pointer) {
      if (isAlias(node)) node = node.resolve(this.#document);
      if (!isCollection(node)) break;
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === segment);
      if (isPair(pair)) {
        offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
        node = pair.value;
        continue;
      }
      const item: unknown = node.items[Number(segment)];
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    }
    const { line, col } = this.#lines.linePos(offset);
    return { line, column: col };
  }

  /** The file that a relative reference in this one names. Throws an Error with the reason where it may not be read. */
  sibling(reference: string): Source {
    if (/^[a-z][a-z0-9+.-]*:/i.test(reference)) throw new Error("it is a URL, and a spec is read from its own folder only");
    return this.files.open(resolve(dirname(this.file), decodeURIComponent(reference)));
  }
}

function readText(file: string, path: string): string {
  let size: number;
  try {
    size = statSync(file).size;
  } catch {
    throw new SpecError([`${path}:1:1 document: the file does not exist. Create it.`]);
  }
  if (size > maxBytes) {
    throw new SpecError([`${path}:1:1 document: the file is larger than ${maxBytes} bytes. Split or shorten it.`]);
  }
  return readFileSync(file, "utf8");
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
