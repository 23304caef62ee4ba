import { type Dependencies, type WorkspacePackage, judge, rules, workspacePackages } from "./layers.ts";
import type { Problem, Repository } from "./repository.ts";

const fields = ["dependencies", "optionalDependencies", "peerDependencies", "devDependencies"] as const;

/** openapi-typescript needs the compiler's JavaScript API, which TypeScript 7 does not have (DESIGN.md section 10). */
const ownVersions = new Set(["scripts typescript"]);

/** The package.json files: who depends on whom, on what else, and in which version. */
export function checkDependencies(repository: Repository): Problem[] {
  const packages = workspacePackages(repository);
  return packages.flatMap((one) => [...checkIdentity(one), ...fields.flatMap((field) => checkField(one, field, packages))]);
}

/** One id everywhere: the folder's name is the package's. */
function checkIdentity({ folder, layer, manifest, manifestPath, manifestText }: WorkspacePackage): Problem[] {
  const at = { path: manifestPath, line: lineOf(manifestText, "name") };
  if (!layer) {
    const message = `${folder} has no spec in specs/ and no layer. Add a spec, or a layer to scripts/checks/boundaries/layers.ts.`;
    return [{ ...at, message }];
  }
  const wanted = layer === "root" ? "quayside" : `@quayside/${folder.slice(folder.indexOf("/") + 1)}`;
  if (manifest.name === wanted) return [];
  return [{ ...at, message: `the package is named ${manifest.name}. Name it ${wanted}, as its folder.` }];
}

function checkField(from: WorkspacePackage, field: (typeof fields)[number], packages: readonly WorkspacePackage[]): Problem[] {
  const { layer, manifest, manifestPath, manifestText } = from;
  if (!layer) return [];
  const dependencies: Dependencies = manifest[field] ?? {};
  return Object.entries(dependencies).flatMap(([name, version]) => {
    const messages: string[] = [];
    const ours = name.startsWith("@quayside/");
    if (ours) {
      const target = packages.find((one) => one.manifest.name === name);
      const verdict = judge(layer, target?.layer, field === "devDependencies");
      if (verdict) messages.push(`${field} names ${name}: ${verdict}. Remove it.`);
    } else if (field !== "devDependencies") {
      const { foreign } = rules[layer];
      if (foreign !== "any" && !foreign.includes(name)) {
        messages.push(
          `${field} names ${name}: ${layer} may ship with ${foreign.join(", ") || "nothing"} of npm. Remove it, or allow it in scripts/checks/boundaries/layers.ts.`,
        );
      }
    }
    const wanted = ours ? "workspace:^" : "catalog:";
    // A peer range is what users may bring; the catalog holds the one version that is installed here.
    const isRange = field === "peerDependencies" && !ours;
    if (version !== wanted && !isRange && !ownVersions.has(`${layer} ${name}`)) {
      messages.push(
        `${field} asks for ${name} as ${version}. Write ${wanted}${ours ? "" : " and put the version into pnpm-workspace.yaml"}.`,
      );
    }
    return messages.map((message) => ({ path: manifestPath, line: lineOf(manifestText, name, field), message }));
  });
}

/** Line of a key in a package.json; of a key within a field where one is named. */
export function lineOf(text: string, key: string, field?: string): number {
  const start = field === undefined ? 0 : Math.max(text.indexOf(`"${field}":`), 0);
  const index = text.indexOf(`"${key}":`, start);
  return text.slice(0, Math.max(index, 0)).split("\n").length;
}
