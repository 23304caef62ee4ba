import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { emitImportsPackage } from "../codegen/emit/imports-package.ts";
import { fillMarkers } from "../codegen/emit/provider-table.ts";
import type { Document } from "../codegen/ir/document.ts";
import { providerIds } from "../codegen/read/provider-ids.ts";
import { Problems } from "../codegen/read/spec-error.ts";
import { readSpec, type Spec } from "../codegen/render.ts";
import { contributionOf, packageResult } from "./package-result.ts";

const root = resolve(import.meta.dirname, "../..");
const scratch = mkdtempSync(join(tmpdir(), "quayside-contributions-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const ids = providerIds(join(root, "specs"));
const textOf = (id: string): string => readFileSync(join(root, "specs", id, "openapi.yaml"), "utf8");

/** Reads a text as the spec of a provider. */
function read(id: string, text: string): Spec | undefined {
  const folder = join(scratch, "specs", id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "openapi.yaml"), text);
  return readSpec(id, join(folder, "openapi.yaml"), scratch, new Problems());
}

/** Changes of a word each: what a maintainer does, and what nobody sees. */
const edits: readonly ((text: string) => string)[] = [
  (text) => text.replace(/^( {2}title: )(.*)$/m, "$1Another Name"),
  (text) => text.replace(/^( {2}summary: )(.*)$/m, "$1Something else."),
  (text) => text.replace(/x-jobs:/, "x-not-jobs:"),
  (text) => text.replace(/(\n {4}title: )\/(\w+)/, "$1/id"),
  (text) => text.replace(/\n {4}(cancel|delete): .*/, ""),
  (text) => text.replace(/\n {4}list: .*/, ""),
  (text) => text.replace(/x-rate-limit:/, "x-rate-limited:"),
  (text) => text.replace(/(\n {2}[a-zA-Z]+: )([A-Z0-9_]+_(?:KEY|TOKEN|HOST))/, "$1OTHER_$2"),
  (text) => text.replace(/^ {6}description: .*/m, "      description: Told in other words."),
];

test("a document that changes the aggregate of all has another contribution, so that no other need be read", () => {
  const documents = new Map(ids.map((id) => [id, read(id, textOf(id))?.document]));
  const aggregate = (id: string, document: Document): string =>
    JSON.stringify([...emitImportsPackage(ids.flatMap((other) => (other === id ? document : (documents.get(other) ?? []))))]);
  let changes = 0;
  for (const id of ids) {
    const document = documents.get(id);
    for (const edit of edits) {
      const edited = read(id, edit(textOf(id)))?.document;
      if (!document || !edited) continue;
      const isOther = aggregate(id, edited) !== aggregate(id, document);
      if (isOther) changes++;
      if (isOther) expect(contributionOf(edited)).not.toBe(contributionOf(document));
    }
  }
  // Or the edits above would prove nothing.
  expect(changes).toBeGreaterThan(ids.length);
});

test("a document without jobs contributes nothing, and the tables say the same of what is remembered of it", async () => {
  const [id = ""] = ids;
  const spec = read(id, textOf(id).replace("x-jobs:", "x-not-jobs:"));
  if (!spec) throw new Error("unreadable");
  expect(contributionOf(spec.document)).toBeUndefined();
  const text = "<!-- generated:providers -->\n<!-- /generated -->\n";
  const { facts } = await packageResult(spec, undefined);
  expect(fillMarkers(text, "a.md", [structuredClone(facts)])).toBe(fillMarkers(text, "a.md", [spec.document]));
});
