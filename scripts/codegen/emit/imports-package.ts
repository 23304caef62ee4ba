import type { Document } from "../ir/document.ts";
import { order } from "../text/module.ts";
import type { Files } from "./files.ts";
import { emitRegistry } from "./imports-registry.ts";
import { emitAggregateTypes } from "./imports-types.ts";
import { emitIndex } from "./index.ts";
import { packageName } from "./manifest.ts";
import { emitTypes } from "./types.ts";

const header = "Generated from specs/*/openapi.yaml by `pnpm generate`. Do not edit: change a spec or the generator.";

/** `src/generated/` of the aggregate, from every document that declares an import job. Paths relative to the package. */
export function emitImportsPackage(documents: readonly Document[]): Files {
  const withJobs = documents.filter((document) => document.jobs.length > 0);
  const files: Files = new Map([
    ["src/generated/registry.gen.ts", emitRegistry(withJobs, header)],
    ["src/generated/types.gen.ts", emitAggregateTypes(withJobs, header)],
  ]);
  for (const document of withJobs) files.set(`src/generated/providers/${document.id}.gen.ts`, emitReexport(document));
  return files;
}

/** The package.json of the aggregate with its `@quayside/*` dependencies on clients brought up to date; the rest is handwritten. */
export function importsDependencies(manifest: string, documents: readonly Document[]): string {
  const data = JSON.parse(manifest) as { dependencies?: { [name: string]: string } };
  const own = Object.entries(data.dependencies ?? {}).filter(([name]) => !name.startsWith("@quayside/") || name === "@quayside/core");
  const clients = documents
    .filter((document) => document.jobs.length > 0)
    .map((document) => [packageName(document), "workspace:^"] as const);
  data.dependencies = Object.fromEntries([...own, ...clients].sort(([one], [other]) => order(one, other)));
  return `${JSON.stringify(data, null, 2)}\n`;
}

function emitReexport(document: Document): string {
  const index = emitIndex(document, emitTypes(document));
  return `// ${header}\n\n${index.slice(index.indexOf("\n\n") + 2).replaceAll(/ from "[^"]+";/g, ` from "${packageName(document)}";`)}`;
}
