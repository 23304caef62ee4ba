import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Files } from "./codegen/emit/files.ts";
import { emitImportsPackage, importsDependencies } from "./codegen/emit/imports-package.ts";
import { fillMarkers } from "./codegen/emit/provider-table.ts";
import { compare, type Territory, write } from "./codegen/output.ts";
import { providerIds } from "./codegen/read/load.ts";
import { Problems, SpecError } from "./codegen/read/spec-error.ts";
import { readSpecs, renderPackage, type Spec } from "./codegen/render.ts";

const usage = `Usage: pnpm generate [provider…] [--check]

Rewrites the generated packages from specs/<provider>/openapi.yaml; without a provider all of them, and what is made of
all of them together.

  --check   write nothing; exit with 1 and name the files if the disk differs from what the specs say`;

const root = resolve(import.meta.dirname, "..");

/** Runs the command; the exit code is 0 (done, or nothing differs), 1 (a mistake in a spec, or a difference) or 2 (usage). */
async function main(): Promise<number> {
  const known = providerIds(join(root, "specs"));
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const strangers = positionals.filter((id) => !known.includes(id));
  if (strangers.length > 0) {
    console.error(`There is no specs/${strangers[0]}/openapi.yaml. Providers: ${known.join(", ")}.\n\n${usage}`);
    return 2;
  }
  const problems = new Problems();
  // The aggregate needs every document, so all are read even if one package is asked for.
  const specs = readSpecs(known, root, problems);
  problems.throwIfAny();
  const wanted = positionals.length > 0 ? specs.filter((spec) => positionals.includes(spec.document.id)) : specs;
  const files = await renderAll(wanted, specs);
  const territory = { root, folders: [...territoryOf(wanted), ...(positionals.length > 0 ? [] : orphans(known))] };
  const difference = compare(files, territory);
  const count = difference.changed.length + difference.missing.length + difference.extra.length;
  if (values.check) return reportCheck(difference, count, positionals);
  write(files, difference, root);
  const operations = wanted.reduce((sum, spec) => sum + spec.document.operations.length, 0);
  console.log(
    count === 0
      ? `${wanted.length} packages, ${operations} operations: up to date`
      : `${wanted.length} packages, ${operations} operations: ${difference.changed.length} files changed, ${difference.missing.length} new, ${difference.extra.length} removed`,
  );
  return 0;
}

async function renderAll(wanted: readonly Spec[], all: readonly Spec[]): Promise<Files> {
  const files: Files = new Map();
  for (const spec of wanted) {
    const folder = `packages/${spec.document.id}`;
    for (const [path, text] of await renderPackage(spec, packageVersion(folder))) files.set(`${folder}/${path}`, text);
  }
  const documents = all.map((spec) => spec.document);
  for (const [path, text] of emitImportsPackage(documents)) files.set(`packages/imports/${path}`, text);
  const manifest = readFileSync(join(root, "packages/imports/package.json"), "utf8");
  files.set("packages/imports/package.json", importsDependencies(manifest, documents));
  for (const path of ["README.md", "CONTRIBUTING.md"])
    files.set(path, fillMarkers(readFileSync(join(root, path), "utf8"), path, documents));
  return files;
}

/** changesets owns the version of a package; a new one begins at 0.0.0 and gets its first from a changeset. */
function packageVersion(folder: string): string {
  const path = join(root, folder, "package.json");
  if (!existsSync(path)) return "0.0.0";
  return (JSON.parse(readFileSync(path, "utf8")) as { version?: string }).version ?? "0.0.0";
}

function territoryOf(specs: readonly Spec[]): Territory["folders"] {
  return [...specs.map((spec) => `packages/${spec.document.id}`), "packages/imports/src/generated"];
}

/** Packages that were generated once and whose spec is gone: every package that is not handwritten. */
function orphans(known: readonly string[]): string[] {
  const handwritten = ["core", "imports", "mocks", "cli"];
  return readdirSync(join(root, "packages"))
    .filter((id) => !known.includes(id) && !handwritten.includes(id))
    .map((id) => `packages/${id}`);
}

function reportCheck(difference: ReturnType<typeof compare>, count: number, positionals: readonly string[]): number {
  if (count === 0) {
    console.log("Generated files are up to date.");
    return 0;
  }
  for (const path of difference.changed) console.error(`changed  ${path}`);
  for (const path of difference.missing) console.error(`missing  ${path}`);
  for (const path of difference.extra) console.error(`extra    ${path}`);
  console.error(`\n${count} generated files differ from the specs. Run: pnpm ${["generate", ...positionals].join(" ")}`);
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof SpecError) {
    console.error(error.message);
    console.error(`\n${error.problems.length} ${error.problems.length === 1 ? "mistake" : "mistakes"}; nothing was written.`);
    process.exitCode = 1;
  } else if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")) {
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  } else throw error;
}
