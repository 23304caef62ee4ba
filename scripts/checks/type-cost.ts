import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { providerIds } from "../codegen/read/load.ts";
import { table } from "../table.ts";
import { type Measured, makeApplication, measure } from "./type-cost/measure.ts";
import { findCostlyTypes } from "./type-cost/plain-types.ts";
import { readmePrograms } from "./type-cost/programs.ts";

/** A program that uses one client without `raw` costs tsc fewer type instantiations than this. */
export const limit = 100;

export interface Program {
  readonly title: string;
  readonly text: string;
  /** Whether the limit holds. Programs that call every operation grow with the provider; they are only shown. */
  readonly limited: boolean;
}

/** What is wrong with a figure, as lines. */
export function judgeCost({ title, limited }: Program, { instantiations, errors }: Measured): string[] {
  if (errors.length > 0) return errors.map((error) => `${title}: ${error}`);
  if (!limited || instantiations < limit) return [];
  return [
    `${title}: ${instantiations} instantiations; fewer than ${limit} are allowed. Look for a conditional or mapped type that a method's signature reaches.`,
  ];
}

async function main(): Promise<number> {
  const root = join(import.meta.dirname, "../..");
  const providers = providerIds(join(root, "specs"));
  const missing = ["core", ...providers].filter((name) => !existsSync(join(root, "packages", name, "dist")));
  if (missing.length > 0) {
    console.error(`Not built: ${missing.map((name) => `packages/${name}`).join(", ")}. Run \`pnpm build\` first.`);
    return 1;
  }
  const problems = providers.flatMap((name) => declarationProblems(root, name));
  const programs = [fixtureProgram(), ...providers.flatMap((name) => providerPrograms(root, name))];
  const figures = await measureAll(root, providers, programs);
  problems.push(...programs.flatMap((program, index) => judgeCost(program, figures[index] as Measured)));
  const rows = programs.map(({ title, limited }, index) => [title, String(figures[index]?.instantiations), limited ? `of ${limit}` : ""]);
  console.log(table([["PROGRAM", "INSTANTIATIONS", ""], ...rows]));
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

/** The declarations that users see. schema.gen is only reached through `raw` and type exports. */
function declarationProblems(root: string, name: string): string[] {
  const paths = globSync(`packages/${name}/dist/**/*.d.ts`, { cwd: root }).filter((path) => basename(path) !== "schema.gen.d.ts");
  return paths.sort().flatMap((path) => findCostlyTypes(path, readFileSync(join(root, path), "utf8")));
}

function fixtureProgram(): Program {
  const text = readFileSync(join(import.meta.dirname, "type-cost/__fixtures__/pinecone.ts"), "utf8");
  return { title: "pinecone: start, describe, wait, list, result", text, limited: true };
}

function providerPrograms(root: string, name: string): Program[] {
  const readme = readFileSync(join(root, "packages", name, "test/generated/readme.test-d.gen.ts"), "utf8");
  const { one, oneCount, all, allCount } = readmePrograms(readme, `@quayside/${name}`);
  return [
    { title: `${name}: ${oneCount} examples of its README, one of each use`, text: one, limited: true },
    { title: `${name}: all ${allCount} examples`, text: all, limited: false },
  ];
}

async function measureAll(root: string, providers: readonly string[], programs: readonly Program[]): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), "quayside-type-cost-"));
  // Inside scripts, `tsc` is 5.9; what users run, and what the limit is meant for, is the root's.
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  try {
    makeApplication(folder, Object.fromEntries(providers.map((name) => [`@quayside/${name}`, join(root, "packages", name)])));
    const figures: Measured[] = [];
    for (const [index, { text }] of programs.entries()) figures.push(await measure(folder, `program-${index}`, text, tsc));
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) process.exitCode = await main();
