import { parseArgs } from "node:util";
import { UsageError } from "../usage-error.ts";

export const usage = `Usage: pnpm generate [provider…] [--check] [--fresh]
       pnpm generate --watch [--mock] [--port 4010]

Rewrites the generated packages from specs/<provider>/openapi.yaml; without a provider all of them, and what is made of
all of them together.

  --check   write nothing; exit with 1 and name the files if the disk differs from what the specs say
  --fresh   make everything anew; otherwise what was made of the same specs before is taken from node_modules/.cache
  --watch   generate whenever a spec or the generator is saved, until Ctrl-C
  --mock    with --watch: serve a mock of every provider, and read a spec anew once it has been generated
  --port    where the mocks listen`;

export interface Options {
  /** Ids of providers; empty for all. */
  readonly providers: readonly string[];
  readonly check: boolean;
  readonly fresh: boolean;
  readonly watch: boolean;
  /** Port of the mocks; undefined without them. */
  readonly mockPort: number | undefined;
}

/** Reads the command line; undefined if only help is asked for. `known` are the ids of all providers. */
export function readOptions(args: readonly string[], known: readonly string[]): Options | undefined {
  const { values, positionals } = parse(args);
  if (values.help === true) return undefined;
  const stranger = positionals.find((id) => !known.includes(id));
  if (stranger !== undefined) throw new UsageError(`There is no specs/${stranger}/openapi.yaml. Providers: ${known.join(", ") || "none"}.`);
  const { check = false, fresh = false, watch = false, mock = false, port } = values;
  if (watch && (check || fresh)) throw new UsageError(`--watch goes on; --${check ? "check" : "fresh"} is for a single run.`);
  if (watch && positionals.length > 0) throw new UsageError("--watch generates every spec that changes. Leave the providers out.");
  if (mock && !watch) throw new UsageError("--mock goes with --watch. Mocks alone are served by quayside-mock.");
  if (port !== undefined && !mock) throw new UsageError("--port is where mocks listen. Add --mock.");
  return { providers: positionals, check, fresh, watch, mockPort: mock ? readPort(port ?? "4010") : undefined };
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new UsageError(`--port ${text} is no port. Give a number from 0 to 65535.`);
  return port;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        check: { type: "boolean" },
        fresh: { type: "boolean" },
        watch: { type: "boolean" },
        mock: { type: "boolean" },
        port: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
