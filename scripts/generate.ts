import { enableCompileCache } from "node:module";
import { join, resolve } from "node:path";
import { providerIds } from "./codegen/read/provider-ids.ts";
import { SpecError } from "./codegen/read/spec-error.ts";
import { fingerprint } from "./generate/fingerprint.ts";
import { LockError } from "./generate/lock.ts";
import { type Options, readOptions, usage } from "./generate/options.ts";
import { UsageError } from "./usage-error.ts";
import type { Outcome } from "./generate/run.ts";

const root = resolve(import.meta.dirname, "..");
// What is loaded below is large, the TypeScript compiler above all. Node keeps it compiled, as long as it is the same.
enableCompileCache(join(root, "node_modules/.cache/quayside-generate/compiled"));

/** Runs the command; the exit code is 0 (done, or nothing differs), 1 (a mistake in a spec, or a difference) or 2 (usage). */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), providerIds(join(root, "specs")));
  if (!options) {
    console.log(usage);
    return 0;
  }
  if (!options.watch) return runOnce(options);
  const { supervise } = await import("./generate/watch/supervise.ts");
  await supervise(root, options.mockPort);
  return 0;
}

async function runOnce({ providers, check, fresh }: Options): Promise<number> {
  // Before the generator is loaded, so that nothing is stored under the name of another one.
  const generator = check || fresh ? undefined : fingerprint(join(root, "scripts"));
  const { openWorkplace } = await import("./generate/open-workplace.ts");
  const { check: compare, generate } = await import("./generate/run.ts");
  const workplace = openWorkplace(root, generator);
  if (check) return reportCheck(await compare(providers, workplace), providers);
  console.log((await generate(providers, workplace)).summary);
  return 0;
}

function reportCheck({ difference: { changed, missing, extra }, problems }: Outcome, providers: readonly string[]): number {
  const count = changed.length + missing.length + extra.length;
  if (count === 0 && problems.length === 0) {
    console.log("Generated files are up to date.");
    return 0;
  }
  for (const problem of problems) console.error(problem);
  for (const path of changed) console.error(`changed  ${path}`);
  for (const path of missing) console.error(`missing  ${path}`);
  for (const path of extra) console.error(`extra    ${path}`);
  const command = `pnpm ${["generate", ...providers].join(" ")}`;
  if (count > 0) console.error(`\n${count} generated files differ from the specs. Run: ${command}`);
  if (problems.length > 0) console.error(`\n${problems.length} handwritten files cannot be filled in. Mend them, then run: ${command}`);
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  } else if (error instanceof SpecError) {
    const { length } = error.problems;
    console.error(`${error.message}\n\n${length} ${length === 1 ? "mistake" : "mistakes"}; nothing was written.`);
    process.exitCode = 1;
  } else if (error instanceof LockError) {
    console.error(error.message);
    process.exitCode = 1;
  } else throw error;
}
