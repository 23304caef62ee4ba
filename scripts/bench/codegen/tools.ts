import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { MiniRepository } from "../../generate/testing/mini-repository.ts";

/** A generator: how it is called for a document, and where its output is. */
export interface Tool {
  readonly name: string;
  /** Arguments of Node for the spec of an id. */
  readonly command: (id: string) => readonly string[];
  /** What of the output counts, relative to the repository. */
  readonly output: (id: string) => string;
}

/** Ours first. Each makes from `specs/<id>/openapi.yaml` what it makes by default: types, or a client with its types. */
export function benchTools({ root }: MiniRepository): Tool[] {
  const spec = (id: string): string => join(root, "specs", id, "openapi.yaml");
  return [
    {
      name: "ours",
      command: (id) => [join(root, "scripts/generate.ts"), id, "--fresh"],
      output: (id) => `packages/${id}/src`,
    },
    {
      name: "openapi-typescript",
      command: (id) => [binary("openapi-typescript", "bin/cli.js"), spec(id), "--output", join(root, "out", id, "schema.ts")],
      output: (id) => `out/${id}/schema.ts`,
    },
    {
      name: "hey-api",
      command: (id) => [
        binary("@hey-api/openapi-ts", "bin/run.js"),
        "--input",
        spec(id),
        "--output",
        join(root, "out", id, "hey-api"),
        "--silent",
      ],
      output: (id) => `out/${id}/hey-api`,
    },
    {
      name: "orval",
      command: (id) => [
        binary("orval", "dist/bin/orval.mjs"),
        "--input",
        spec(id),
        "--output",
        join(root, "out", id, "orval/client.ts"),
        "--client",
        "fetch",
      ],
      output: (id) => `out/${id}/orval`,
    },
  ];
}

function binary(name: string, path: string): string {
  const require = createRequire(import.meta.url);
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return join(dirname(require.resolve(join(folder, name, "package.json"))), path);
    } catch {
      // Not there; the next one may have it.
    }
  }
  throw new Error(`${name} is not installed. Run: pnpm install`);
}
