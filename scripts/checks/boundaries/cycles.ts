import { type WorkspacePackage, workspacePackages } from "./layers.ts";
import type { Problem, Repository } from "./repository.ts";

/**
 * Cycles between packages of the workspace. devDependencies count: turbo orders tasks by both kinds, and stops at a cycle.
 */
export function checkCycles(repository: Repository): Problem[] {
  const packages = new Map(workspacePackages(repository).map((one) => [one.manifest.name ?? one.folder, one]));
  const problems: Problem[] = [];
  const done = new Set<string>();

  const visit = (name: string, trail: readonly string[]): void => {
    const from = packages.get(name);
    if (!from || done.has(name)) return;
    if (trail.includes(name)) {
      const cycle = [...trail.slice(trail.indexOf(name)), name].join(" -> ");
      problems.push({
        path: from.manifestPath,
        message: `the packages depend on each other in a circle: ${cycle}. Remove one of these dependencies.`,
      });
      return;
    }
    for (const next of dependencyNames(from)) visit(next, [...trail, name]);
    done.add(name);
  };

  for (const name of packages.keys()) visit(name, []);
  return problems;
}

function dependencyNames({ manifest }: WorkspacePackage): string[] {
  const { dependencies, optionalDependencies, peerDependencies, devDependencies } = manifest;
  return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies, ...devDependencies });
}
