import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Files } from "../codegen/emit/files.ts";
import { emitImportsPackage, importsDependencies } from "../codegen/emit/imports-package.ts";
import { fillMarkers } from "../codegen/emit/provider-table.ts";
import { Problems, SpecError } from "../codegen/read/spec-error.ts";
import { readSpecs, type Spec } from "../codegen/render.ts";
import { keyOf } from "./cache.ts";
import { type PackageResult, packageResult } from "./package-result.ts";
import { specContent } from "./spec-content.ts";
import type { Workplace } from "./workplace.ts";

/** All files that a run wants to see on the disk. */
export interface Product {
  /** By path relative to the repository. */
  readonly files: Files;
  readonly operations: number;
  /** What keeps handwritten files from being filled in, as `file:line:column …`. */
  readonly problems: readonly string[];
  /** Hash of everything in each spec's folder, by id. */
  readonly contents: ReadonlyMap<string, string>;
}

/**
 * Makes the packages that are `wanted`, and what is made of all specs together: `ids`. Throws a SpecError with the mistakes
 * of all specs that were read; a spec that is as it was when a package was made of it has none.
 */
export async function produce(ids: readonly string[], wanted: readonly string[], workplace: Workplace): Promise<Product> {
  const { root } = workplace;
  const contents = new Map(ids.map((id) => [id, specContent(join(root, "specs", id))]));
  const results = await packageResults(contents, wanted, workplace);
  const files: Files = new Map();
  for (const id of wanted) {
    for (const [path, text] of results.get(id)?.files ?? []) files.set(`packages/${id}/${path}`, text);
  }
  for (const [path, text] of aggregate(contents, results, workplace)) files.set(`packages/imports/${path}`, text);
  const facts = ids.flatMap((id) => results.get(id)?.facts ?? []);
  const problems: string[] = [];
  for (const path of ["README.md", "CONTRIBUTING.md"]) {
    try {
      files.set(path, fillMarkers(readFileSync(join(root, path), "utf8"), path, facts));
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      problems.push(...error.problems);
    }
  }
  const operations = facts.filter(({ id }) => wanted.includes(id)).reduce((sum, { operations: { length } }) => sum + length, 0);
  return { files, operations, problems, contents };
}

type Contents = ReadonlyMap<string, string>;

async function packageResults(contents: Contents, wanted: readonly string[], workplace: Workplace): Promise<Map<string, PackageResult>> {
  const { root, store, progress } = workplace;
  const results = new Map<string, PackageResult>();
  const keys = new Map<string, string>();
  for (const [id, content] of store ? contents : []) {
    const key = keyOf(store?.generator ?? "", "package", id, content, packageVersion(root, id));
    keys.set(id, key);
    const known = store?.cache.get(key) as PackageResult | undefined;
    if (known) results.set(id, known);
  }
  const unknown = [...contents.keys()].filter((id) => !results.has(id));
  const specs = readAll(unknown, contents, workplace);
  for (const [index, spec] of specs.entries()) {
    const { id } = spec.document;
    const isWanted = wanted.includes(id);
    if (isWanted) progress.show(`generating ${id} (${index + 1} of ${specs.length})`);
    const result = await packageResult(spec, isWanted ? packageVersion(root, id) : undefined);
    results.set(id, result);
    // What was read must be what the key names, by the generator that the key names.
    const isStill = (): boolean => specContent(join(root, "specs", id)) === contents.get(id) && store?.generatorNow() === store?.generator;
    if (store && isWanted && isStill()) store.cache.set(keys.get(id) ?? "", result);
  }
  progress.end();
  return results;
}

/** Reads specs, but those that this process has read as they are. */
function readAll(ids: readonly string[], contents: Contents, { root, specs, progress }: Workplace): Spec[] {
  const problems = new Problems();
  const changed = ids.filter((id) => specs.get(id)?.content !== contents.get(id));
  for (const [index, id] of changed.entries()) {
    progress.show(`reading ${id} (${index + 1} of ${changed.length})`);
    const [spec] = readSpecs([id], root, problems);
    specs.delete(id);
    if (spec) specs.set(id, { content: contents.get(id) ?? "", spec });
  }
  try {
    problems.throwIfAny();
  } catch (error) {
    // Documents with mistakes are not to be met again.
    for (const id of changed) specs.delete(id);
    throw error;
  }
  return ids.flatMap((id) => specs.get(id)?.spec ?? []);
}

/** Files of the package that reaches all providers, by path relative to it. */
function aggregate(contents: Contents, results: ReadonlyMap<string, PackageResult>, workplace: Workplace): Files {
  const { root, store } = workplace;
  const manifest = readFileSync(join(root, "packages/imports/package.json"), "utf8");
  const contributors = [...results]
    .filter(([, { contribution }]) => contribution !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const key = keyOf(
    store?.generator ?? "",
    "aggregate",
    manifest,
    ...contributors.flatMap(([id, { contribution = "" }]) => [id, contribution]),
  );
  const known = store?.cache.get(key) as Files | undefined;
  if (known) return known;
  const ids = contributors.map(([id]) => id);
  const documents = readAll(ids, contents, workplace).map(({ document }) => document);
  const files: Files = new Map(emitImportsPackage(documents));
  files.set("package.json", importsDependencies(manifest, documents));
  const isStill = (id: string): boolean => specContent(join(root, "specs", id)) === contents.get(id);
  if (store && ids.every(isStill) && store.generatorNow() === store.generator) store.cache.set(key, files);
  return files;
}

/** changesets owns the version of a package; a new one begins at 0.0.0 and gets its first from a changeset. */
function packageVersion(root: string, id: string): string {
  const path = join(root, "packages", id, "package.json");
  if (!existsSync(path)) return "0.0.0";
  return (JSON.parse(readFileSync(path, "utf8")) as { version?: string }).version ?? "0.0.0";
}
