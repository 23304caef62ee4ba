import { readFile } from "node:fs/promises";
import { relative } from "node:path";

/** A `$ref` leads into the network: what a test is measured by must not change, or be missing, with another machine. */
export class RemoteReferenceError extends Error {
  constructor(place: string, reference: string) {
    super(
      `${place} $ref ${JSON.stringify(reference)} leads into the network, and mocks read files only. Bundle the document into one file first (npx @redocly/cli bundle openapi.yaml -o bundled.yaml), or save what the $ref names beside the document and name that file.`,
    );
    this.name = "RemoteReferenceError";
  }
}

/** Whether a document holds a `$ref` that does not stay in it. */
export function leavesDocument(document: unknown): boolean {
  return findReference(document, (reference) => !reference.startsWith("#")) !== undefined;
}

/** Throws where a `$ref` of a document leads into the network, with its JSON Pointer. */
export function refuseRemote(document: unknown): void {
  const found = findReference(document, isRemote);
  if (found !== undefined) throw new RemoteReferenceError(found.pointer, found.reference);
}

/** Throws where a `$ref` in one of these files leads into the network, with its line and column. */
export async function refuseRemoteIn(files: readonly string[]): Promise<void> {
  const { isScalar, LineCounter, parseDocument, visit } = await import("yaml");
  for (const file of files) {
    const lines = new LineCounter();
    const document = parseDocument(await readFile(file, "utf8"), { lineCounter: lines, uniqueKeys: false });
    visit(document, {
      Pair: (_, { key, value }) => {
        if (!isScalar(key) || key.value !== "$ref" || !isScalar(value) || typeof value.value !== "string" || !isRemote(value.value)) return;
        const { col, line } = lines.linePos(value.range?.[0] ?? 0);
        throw new RemoteReferenceError(`${shown(file)}:${line}:${col}`, value.value);
      },
    });
  }
}

/** Whether a reference or a path is an address in the network. */
export function isRemote(reference: string): boolean {
  return /^https?:/i.test(reference);
}

/** The first `$ref` of which something is true, wherever it stands: those in examples are followed as well. */
function findReference(
  document: unknown,
  is: (reference: string) => boolean,
): { readonly pointer: string; readonly reference: string } | undefined {
  const open: [value: unknown, pointer: string][] = [[document, "#"]];
  const seen = new Set<unknown>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, pointer] = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [name, field] of Object.entries(value)) {
      const at = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (name === "$ref" && typeof field === "string" && is(field)) return { pointer: at, reference: field };
      open.push([field, at]);
    }
  }
  return undefined;
}

/** A path as people write it: from the working folder, unless it lies elsewhere. */
function shown(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith("..") ? file : path;
}
