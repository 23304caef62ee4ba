import { join, resolve } from "node:path";
import type { Document } from "../codegen/ir/document.ts";
import { packageName } from "../codegen/emit/manifest.ts";
import { createName } from "../codegen/emit/client.ts";
import { providerIds } from "../codegen/read/load.ts";
import { Problems } from "../codegen/read/spec-error.ts";
import { readSpecs } from "../codegen/render.ts";
import { table } from "../table.ts";
import { bundleSize } from "./bundle-size.ts";

/**
 * Most bytes, minified and gzipped, that a client and one of its calls may weigh; 1 kB is 1000 bytes. openapi-fetch, which
 * only `raw` needs, waiting, sending files and reading redirects load when they are first used and are shown beside it. Measured on what is
 * built, since that is what users install.
 */
export const limits: { readonly plain: number; readonly withUploads: number } = { plain: 6500, withUploads: 8000 };

/** A program that makes a client and reads a list (or, where there is none, the first operation). */
export function program(document: Document): string {
  const operation = document.operations.find((candidate) => candidate.pagination && !candidate.deprecated) ?? document.operations[0];
  const call = `client.${operation?.path.join(".")}(${operation?.pagination ? "" : "{} as never"})`;
  const use = operation?.pagination ? `for await (const item of ${call}) console.log(item);` : `console.log(await ${call});`;
  return `import { ${createName(document)} } from "${packageName(document)}";\nconst client = ${createName(document)}({} as never);\n${use}\n`;
}

/** Whether a document lets files be sent: to a one-time URL, or in a form. */
export function hasUploads({ operations }: Document): boolean {
  return operations.some(
    ({ cursor, requestBody }) => cursor.at("x-upload").exists || requestBody?.content.some(({ format }) => format === "multipart"),
  );
}

async function main(): Promise<number> {
  const root = resolve(import.meta.dirname, "../..");
  const problems = new Problems();
  const specs = readSpecs(providerIds(join(root, "specs")), root, problems);
  problems.throwIfAny();
  const rows: string[][] = [["client + list", "browser", "node", "limit", "on first use"]];
  let failed = 0;
  for (const { document } of specs) {
    const limit = hasUploads(document) ? limits.withUploads : limits.plain;
    const sizes = await Promise.all(
      (["browser", "node"] as const).map((platform) => bundleSize(program(document), platform, join(root, "scripts"))),
    );
    if (sizes.some(({ gzipped }) => gzipped > limit)) failed++;
    rows.push([document.id, ...sizes.map(({ gzipped }) => `${gzipped} B`), `${limit} B`, `+ ${sizes[0]?.lazy} B`]);
  }
  console.log(table(rows));
  if (failed > 0) console.error(`\n${failed} clients are too heavy. See what grew: esbuild --analyze, or make the runtime smaller.`);
  return failed > 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = await main();
