import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { handwritten } from "../codegen/read/load.ts";
import { UsageError } from "../usage-error.ts";

export const usage = `Usage: pnpm new-provider <id> [--from <file or URL>] [--include <pattern>]… [--title <name>]

Begins specs/<id>: openapi.yaml and NOTES.md, then generates packages/<id>, runs its contract tests and writes the first
changeset. The id is lower-kebab: it becomes specs/<id>, packages/<id> and @quayside/<id>.

  --from      an OpenAPI 3.0 or 3.1 document, JSON or YAML, to draft the spec from; without it a small example is written
  --include   which of its operations: a tag, an operationId, a path, or "GET /path"; * is any text; may be repeated
  --title     the provider's name as people write it`;

export interface Options {
  readonly id: string;
  readonly from: string | undefined;
  readonly include: readonly string[];
  readonly title: string | undefined;
}

/** Reads the command line; undefined if only help is asked for. `root` is the repository. */
export function readOptions(args: readonly string[], root: string): Options | undefined {
  const { values, positionals } = parse(args);
  if (values.help === true) return undefined;
  const [id, ...more] = positionals;
  if (id === undefined) throw new UsageError("The id of the provider is missing.");
  if (more.length > 0) throw new UsageError(`One id is wanted, not ${positionals.length}: ${positionals.join(" ")}.`);
  if (values.include && values.from === undefined) throw new UsageError("--include selects from a document. Give that with --from.");
  if (values.title?.trim() === "") throw new UsageError("--title is empty.");
  checkId(id, root);
  return { id, from: values.from, include: values.include ?? [], title: values.title?.trim() };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: "string" },
        include: { type: "string", multiple: true },
        title: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** The name of each is taken. */
const reserved = [...handwritten, "scripts"];

function checkId(id: string, root: string): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 60)
    throw new UsageError(`${JSON.stringify(id)} cannot name a package. Use lower-case words with dashes between them.`);
  if (reserved.includes(id)) throw new UsageError(`@quayside/${id} is written by hand. Choose another id.`);
  for (const path of [`specs/${id}`, `packages/${id}`]) {
    if (existsSync(join(root, path))) throw new UsageError(`${path} exists already. Choose another id, or remove it first.`);
  }
}
