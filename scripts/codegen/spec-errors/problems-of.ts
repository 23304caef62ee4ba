import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { Problems, SpecError } from "../read/spec-error.ts";
import { readSpecs } from "../render.ts";

/** Three lines, which every document of these tests begins with. */
export const head = 'openapi: 3.1.0\ninfo: { title: A, version: "1" }\nservers: [{ url: "https://a.example.com" }]\n';

/** The same, with other servers. */
export function headWith(servers: string): string {
  return head.replace(/servers: .*/, () => `servers: ${servers}`);
}

/** Responses of an operation that nothing is wrong with, and such an operation. */
export const done = 'responses: { "204": { description: Done. } }';
export const get = `get: { operationId: a.get, ${done} }`;

/** What is wrong; the document; the lines that say so, without the path of the file. None where nothing is wrong. */
export type Case = readonly [mistake: string, text: string, ...lines: string[]];

/** One test per case. */
export function table(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    test.each(cases.map(([mistake, text, ...expected]) => ({ mistake, text, expected })))("$mistake", ({ text, expected }) => {
      const lines = problemsOf({ "specs/harbour/openapi.yaml": text });
      expect(lines).toEqual(expected.map((line) => `specs/harbour/openapi.yaml:${line}`));
    });
  });
}

/** What the generator says of files, by path in a repository of their own. `prepare` may add to it. */
export function problemsOf(files: { readonly [path: string]: string }, prepare?: (root: string) => void): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), "quayside-specs-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  prepare?.(root);
  const ids = Object.keys(files).flatMap((path) => /^specs\/(.*)\/openapi\.yaml$/.exec(path)?.[1] ?? []);
  const problems = new Problems();
  readSpecs(ids, root, problems);
  try {
    problems.throwIfAny();
    return [];
  } catch (error) {
    if (error instanceof SpecError) return error.problems;
    throw error;
  }
}
