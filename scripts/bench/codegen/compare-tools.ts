import { join } from "node:path";
import { table } from "../../table.ts";
import { type BenchDocument, benchDocuments } from "./documents.ts";
import { type Measurement, measure, sizeOf } from "./measure.ts";
import { MiniRepository } from "../../generate/testing/mini-repository.ts";
import { benchTools } from "./tools.ts";

const runs = 3;

interface Row {
  readonly document: BenchDocument;
  readonly tool: string;
  readonly result: (Measurement & { readonly bytes: number }) | Error;
}

/**
 * Ours beside the peers: time, most memory, size of the output, each document in a repository of its own. Prints a table;
 * returns whether the bars hold.
 */
export function compareTools(): boolean {
  const rows = benchDocuments().flatMap((document) => measureAll(document));
  const lines = rows.map(({ document, tool, result }) => [
    `${document.name} (${document.operations} operations)`,
    tool,
    ...(result instanceof Error
      ? [(result.message.split("\n").find((line) => /error/i.test(line)) ?? "failed").slice(0, 80)]
      : [`${result.seconds.toFixed(2)} s`, `${result.megabytes.toFixed(0)} MB`, `${(result.bytes / 1024).toFixed(0)} kB`]),
  ]);
  console.log(table([["document", "tool", "time", "memory", "output"], ...lines]));
  return holds(rows);
}

/** Tools take turns, and the fastest run of each counts: what else the machine does is no merit of theirs. */
function measureAll(document: BenchDocument): Row[] {
  using repository = new MiniRepository();
  repository.put(`specs/${document.id}/openapi.yaml`, document.text);
  const tools = benchTools(repository);
  const taken = new Map<string, Measurement[] | Error>(tools.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const { name, command } of tools) {
      const known = taken.get(name);
      if (!Array.isArray(known)) continue;
      try {
        known.push(measure(command(document.id), repository.root));
      } catch (error) {
        taken.set(name, error as Error);
      }
    }
  }
  return tools.map(({ name, output }) => {
    const known = taken.get(name) ?? [];
    if (!Array.isArray(known)) return { document, tool: name, result: known };
    const seconds = Math.min(...known.map((one) => one.seconds));
    const megabytes = Math.max(...known.map((one) => one.megabytes));
    return { document, tool: name, result: { seconds, megabytes, bytes: sizeOf(join(repository.root, output(document.id))) } };
  });
}

function holds(rows: readonly Row[]): boolean {
  const [ours, theirs] = ["ours", "openapi-typescript"].map((tool) => rows.findLast((row) => row.tool === tool)?.result);
  if (!ours || !theirs || ours instanceof Error || theirs instanceof Error) return false;
  const ratio = ours.seconds / theirs.seconds;
  console.log(
    `\nGitHub's document: ${ratio.toFixed(2)} × the time of openapi-typescript alone (the bar is 1.5), ${ours.megabytes.toFixed(0)} MB (the bar is 1000)`,
  );
  return ratio <= 1.5 && ours.megabytes < 1000;
}
