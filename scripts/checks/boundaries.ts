import { join } from "node:path";
import { checkCycles } from "./boundaries/cycles.ts";
import { checkDependencies } from "./boundaries/dependencies.ts";
import { checkImports } from "./boundaries/imports.ts";
import { workspacePackages } from "./boundaries/layers.ts";
import { checkNames } from "./boundaries/names.ts";
import { checkOwnership } from "./boundaries/ownership.ts";
import { type Problem, type Repository, formatProblem, readRepository } from "./boundaries/repository.ts";
import { checkSources } from "./boundaries/sources.ts";

/** Checks who may use whom, who owns which path, and how files are named (DESIGN.md sections 2, 3, 5 and 9). */
export function checkBoundaries(repository: Repository): Problem[] {
  const rules = [checkDependencies, checkCycles, checkImports, checkSources, checkOwnership, checkNames];
  const problems = rules.flatMap((rule) => rule(repository));
  return problems.toSorted((one, other) => one.path.localeCompare(other.path, "en") || (one.line ?? 0) - (other.line ?? 0));
}

function main(): number {
  const repository = readRepository(join(import.meta.dirname, "../.."));
  const problems = checkBoundaries(repository);
  for (const problem of problems) console.error(formatProblem(problem));
  const looked = `${workspacePackages(repository).length} packages, ${repository.files.size} files`;
  console.log(
    `boundaries: ${looked}, ${problems.length === 0 ? "no problem" : `${problems.length} problem${problems.length === 1 ? "" : "s"}`}`,
  );
  return problems.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = main();
