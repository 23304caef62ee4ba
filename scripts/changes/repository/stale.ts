import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Problems } from "../../codegen/read/spec-error.ts";
import { readSpec, renderPackage } from "../../codegen/render.ts";

/**
 * Finds specs that were edited since their packages were generated: each package holds the spec it was made from.
 * Throws a SpecError if such a spec has mistakes.
 */
export async function staleSpecs(ids: readonly string[], root: string): Promise<string[]> {
  const stale: string[] = [];
  for (const id of ids) {
    const [spec, copy] = [join(root, "specs", id, "openapi.yaml"), join(root, "packages", id, "openapi.yaml")];
    const shipped = existsSync(copy) ? readFileSync(copy, "utf8") : undefined;
    if (readFileSync(spec, "utf8") !== shipped && (shipped === undefined || (await specText(id, spec, root)) !== shipped)) stale.push(id);
  }
  return stale;
}

/** As it is shipped: in one file, if it was written in several. */
async function specText(id: string, file: string, root: string): Promise<string | undefined> {
  const problems = new Problems();
  const spec = readSpec(id, file, root, problems);
  problems.throwIfAny();
  if (!spec || spec.root.source.files.count === 1) return spec?.text;
  return (await renderPackage(spec, "0.0.0")).get("openapi.yaml");
}
