import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { providerIds } from "../codegen/read/load.ts";
import { importAll, install, runApplication, runCommands, typeCheck, writePrograms } from "./tarballs/consumer.ts";
import { checkContents } from "./tarballs/contents.ts";
import { checkWithAttw, checkWithPublint } from "./tarballs/packaging.ts";
import { type Tarball, packAll, unbuilt } from "./tarballs/tarball.ts";

/** Proves what users will download: packs every package, and installs, imports, type-checks and runs the tarballs elsewhere. */
async function main(): Promise<number> {
  const root = join(import.meta.dirname, "../..");
  const missing = unbuilt(root);
  if (missing.length > 0) {
    console.error(`Not built: ${missing.join(", ")}. Run \`pnpm build\` first.`);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), "quayside-packed-"));
  try {
    const tarballs = packAll(root, mkdir(folder, "tarballs"));
    const application = mkdir(folder, "application");
    // npm waits for the disk and the network; publint and attw compute.
    const [fromInside, fromOutside] = await Promise.all([lint(tarballs), use(application, root, tarballs)]);
    const problems = [...fromInside, ...fromOutside];
    for (const problem of problems) console.error(problem);
    console.log(
      `packed: ${tarballs.length} tarballs, ${problems.length === 0 ? "no problem" : `${problems.length} problem${problems.length === 1 ? "" : "s"}`}`,
    );
    return problems.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function lint(tarballs: readonly Tarball[]): Promise<string[]> {
  const problems: string[] = [];
  for (const tarball of tarballs)
    problems.push(...checkContents(tarball), ...(await checkWithPublint(tarball)), ...(await checkWithAttw(tarball)));
  return problems;
}

async function use(folder: string, root: string, tarballs: readonly Tarball[]): Promise<string[]> {
  await install(folder, tarballs);
  const problems: string[] = [];
  for (const tarball of tarballs) {
    for (const { entry, names, problem } of await importAll(folder, tarball)) {
      if (problem) problems.push(problem);
      else console.log(`${entry.specifier}: ${names.join(", ") || "only types"}`);
    }
  }
  for (const { command, output, ok } of (await Promise.all(tarballs.map((tarball) => runCommands(folder, tarball)))).flat()) {
    if (ok) console.log(`${command}: ${output.split("\n", 1)[0]}`);
    else problems.push(`${command} failed: ${output || "it printed nothing"}`);
  }
  writePrograms(folder, root, providerIds(join(root, "specs")), tarballs);
  for (const resolution of ["nodenext", "bundler"] as const) problems.push(...(await typeCheck(folder, root, resolution)));
  const { output, ok } = await runApplication(folder);
  if (ok) console.log(`an application in an empty folder: ${output}`);
  else problems.push(`the application failed: ${output}`);
  return problems;
}

function mkdir(folder: string, name: string): string {
  mkdirSync(join(folder, name));
  return join(folder, name);
}

if (import.meta.main) process.exitCode = await main();
