import { isGenerated, packageFolderOf } from "./places.ts";
import { layerOf } from "./layers.ts";
import type { Problem, Repository } from "./repository.ts";

/** Files at the root of a provider's package that cannot carry a first line, or that changesets writes. */
const unmarked = /^(package\.json|turbo\.json|tsconfig(\.[a-z-]+)?\.json|openapi\.yaml|README\.md|CHANGELOG\.md)$/;

/** Who owns a path (DESIGN.md section 2): in the generator's places lie generated files, and nowhere else. */
export function checkOwnership({ files, providers }: Repository): Problem[] {
  return [...files].flatMap(([path, text]) => {
    const message = checkPath(path, text, providers);
    return message ? [{ path, line: 1, message }] : [];
  });
}

function checkPath(path: string, text: string, providers: readonly string[]): string | undefined {
  const folder = packageFolderOf(path);
  const ofProvider = layerOf(folder, providers) === "provider";
  const generated = isGenerated(path);
  if (path.endsWith(".gen.ts") && !generated && !path.includes("/__fixtures__/")) {
    return "a name in .gen.ts belongs into src/generated or test/generated. Rename it, or let the generator make it.";
  }
  // Snapshots are vitest's.
  if (path.includes("/__snapshots__/") || (!ofProvider && !generated)) return undefined;
  if (generated && !path.endsWith(".gen.ts"))
    return "lies in a generated folder, where names end in .gen.ts. Move it, or let the generator make it.";
  if (ofProvider && unmarked.test(path.slice(folder.length + 1))) return undefined;
  const spec = ofProvider ? `specs/${folder.slice("packages/".length)}/openapi.yaml` : "specs/";
  const [first = ""] = text.split("\n", 1);
  if (first.includes(spec) && first.includes("`pnpm generate`")) return undefined;
  return `lies in a generated place, but its first line does not name ${spec} and \`pnpm generate\`. Move it out, or let the generator make it.`;
}
