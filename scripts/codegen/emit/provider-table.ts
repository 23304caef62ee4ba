import type { Document } from "../ir/document.ts";
import type { Job } from "../ir/job.ts";
import { escapeCell } from "../text/markdown.ts";
import { SpecError } from "../read/spec-error.ts";
import { packageName } from "./manifest.ts";

/** Text between `<!-- generated:<name> -->` markers of a handwritten Markdown file, made anew; the rest stays as it is. */
export function fillMarkers(text: string, path: string, documents: readonly Document[]): string {
  const blocks: { readonly [name: string]: string } = { providers: providerTable(documents), packages: packageList(documents) };
  const marker = /(<!-- generated:([a-z]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g;
  const filled = text.replace(marker, (_, open: string, name: string, close: string) => {
    const block = blocks[name];
    if (block === undefined)
      throw new SpecError([`${path}:1:1 marker: nothing is generated for ${name}. Use one of ${Object.keys(blocks).join(", ")}.`]);
    return `${open}${block}${close}`;
  });
  if (filled === text && !marker.test(text))
    throw new SpecError([`${path}:1:1 marker: there is no <!-- generated:… --> block. Put it back.`]);
  return filled;
}

function providerTable(documents: readonly Document[]): string {
  const head =
    "| provider | package | operations | list | start | wait | cancel | delete | webhooks |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n";
  const rows = documents.map((document) => {
    const any = (test: (job: Job) => boolean): string => (document.jobs.some(test) ? "✓" : "–");
    const name = packageName(document);
    const cells = [
      escapeCell(document.title),
      `[\`${name}\`](packages/${document.id})`,
      String(document.operations.length),
      any((job) => job.list !== undefined),
      any((job) => job.start.length > 0),
      any(() => true),
      any((job) => job.cancel !== undefined),
      any((job) => job.delete !== undefined),
      document.webhooks.length > 0 ? "✓" : "–",
    ];
    return `| ${cells.join(" | ")} |\n`;
  });
  return head + rows.join("");
}

function packageList(documents: readonly Document[]): string {
  return documents.map((document) => `- \`packages/${document.id}\` from \`${document.path}\`\n`).join("");
}
