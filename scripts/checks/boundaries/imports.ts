import { isBuiltin } from "node:module";
import { dirname, join } from "node:path/posix";
import { type Layer, type Manifest, type WorkspacePackage, judge, rules, workspacePackages } from "./layers.ts";
import { type Located, parsedModules } from "./parse-module.ts";
import { isShipped, isTest, packageFolderOf } from "./places.ts";
import type { Problem, Repository } from "./repository.ts";

interface Importer {
  readonly path: string;
  readonly layer: Layer;
  readonly shipped: boolean;
  readonly home: WorkspacePackage;
  readonly packages: readonly WorkspacePackage[];
}

/** What modules import: in the allowed direction, declared, and without Node where it runs in browsers. */
export function checkImports(repository: Repository): Problem[] {
  const packages = workspacePackages(repository);
  const problems: Problem[] = [];
  const users: string[] = [];
  for (const [path, { imports }] of parsedModules(repository)) {
    const home = packages.find(({ folder }) => folder === packageFolderOf(path));
    if (!home?.layer) continue;
    const layer = path.startsWith("scripts/codegen/") ? "codegen" : home.layer;
    const importer = { path, layer, shipped: isShipped(path), home, packages };
    if (layer === "core" && imports.some(({ text: name }) => name === "openapi-fetch")) users.push(path);
    for (const specifier of imports) {
      const message = checkSpecifier(importer, specifier);
      if (message) problems.push({ path, line: specifier.line, message });
    }
  }
  return [...problems, ...checkSingleUse(users)];
}

function checkSpecifier(importer: Importer, { text: specifier }: Located): string | undefined {
  if (specifier.startsWith(".")) return checkRelative(importer, specifier);
  if (isBuiltin(specifier)) {
    if (!importer.shipped || !rules[importer.layer].browser) return undefined;
    return `imports ${specifier}; ${importer.layer} runs in browsers. Use what the web platform has.`;
  }
  return checkPackage(importer, specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/"));
}

function checkRelative({ path, home, shipped }: Importer, specifier: string): string | undefined {
  const target = join(dirname(path), specifier);
  if (packageFolderOf(target) !== home.folder)
    return `imports ${specifier}, which lies outside its package. Import the package by its name.`;
  if (shipped && isTest(target)) return `imports ${specifier}, which is for tests and does not ship. Move what is needed.`;
  return undefined;
}

function checkPackage({ layer, shipped, home, packages }: Importer, name: string): string | undefined {
  const target = packages.find(({ manifest }) => manifest.name === name);
  // A test may name its own package, to see it as its users do.
  if (target === home && !shipped) return undefined;
  if (name.startsWith("@quayside/")) {
    const verdict = judge(layer, target?.layer, !shipped);
    if (verdict) return `imports ${name}: ${verdict}. Remove the import.`;
  }
  const root = packages.find(({ folder }) => folder === "");
  const declared = shipped ? runtimeNames(home.manifest) : [home, ...(root ? [root] : [])].flatMap(({ manifest }) => allNames(manifest));
  if (declared.includes(name)) return undefined;
  return `imports ${name}, which ${home.manifestPath} does not name among its ${shipped ? "dependencies" : "dependencies or devDependencies"}. Add it there.`;
}

/** openapi-fetch can be replaced or mended only while one file knows it (DESIGN.md section 5). */
function checkSingleUse(users: readonly string[]): Problem[] {
  if (users.length === 1) return [];
  const message = "openapi-fetch is to be imported in exactly one file of packages/core";
  if (users.length === 0)
    return [{ path: "packages/core/package.json", message: `${message}; there is none. Drop the dependency, or this rule.` }];
  return users.map((path) => ({ path, message: `${message}; these do: ${users.join(", ")}. Go through one of them.` }));
}

function runtimeNames({ dependencies, optionalDependencies, peerDependencies }: Manifest): string[] {
  return Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
}

function allNames(manifest: Manifest): string[] {
  return [...runtimeNames(manifest), ...Object.keys(manifest.devDependencies ?? {})];
}
