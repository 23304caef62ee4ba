import { lineCell } from "../text/markdown.ts";
import { SpecError } from "../read/spec-error.ts";
import { packageName } from "./manifest.ts";

/** What the tables tell of a document: a document is one, and so is what `providerFacts` takes of it. */
export interface ProviderFacts {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly operations: Counted;
  readonly webhooks: Counted;
  readonly jobs: readonly JobFacts[];
}

interface Counted {
  readonly length: number;
}

interface JobFacts {
  readonly list: unknown;
  readonly start: Counted;
  readonly cancel: unknown;
  readonly delete: unknown;
}

/** Takes from a document what the tables need, as plain data. */
export function providerFacts({ id, title, path, operations, webhooks, jobs }: ProviderFacts): ProviderFacts {
  return {
    id,
    title,
    path,
    operations: { length: operations.length },
    webhooks: { length: webhooks.length },
    jobs: jobs.map((job) => ({
      list: job.list && true,
      start: { length: job.start.length },
      cancel: job.cancel && true,
      delete: job.delete && true,
    })),
  };
}

/** Text between `<!-- generated:<name> -->` markers of a handwritten Markdown file, made anew; the rest stays as it is. */
export function fillMarkers(text: string, path: string, documents: readonly ProviderFacts[]): string {
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

function providerTable(documents: readonly ProviderFacts[]): string {
  const head =
    "| provider | package | operations | list | start | wait | cancel | delete | webhooks |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n";
  const rows = documents.map((document) => {
    const any = (test: (job: JobFacts) => boolean): string => (document.jobs.some(test) ? "✓" : "–");
    const name = packageName(document);
    const cells = [
      lineCell(document.title),
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

function packageList(documents: readonly ProviderFacts[]): string {
  return documents.map((document) => `- \`packages/${document.id}\` from \`${document.path}\`\n`).join("");
}
