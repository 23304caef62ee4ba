import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { table } from "../table.ts";
import { freePort, startServer } from "./server-process.ts";
import { timeProcess } from "./whole-process.ts";

/** `node scripts/bench/cli.ts`: the built command, whole processes, against the built mocks in a process of their own. The bars are those of issue 6. */
const packages = resolve(import.meta.dirname, "../../packages");
const quayside = join(packages, "cli/dist/main.js");
const mocks = join(packages, "mocks/dist/command/main.js");

/** Base URL and key of each provider at the mocks. */
function accountsAt(origin: string): { readonly [account: string]: object } {
  return {
    exa: { apiKey: "bench", baseUrl: `${origin}/exa/websets` },
    freckle: { apiKey: "bench", baseUrl: `${origin}/freckle/api/v2` },
    pinecone: { apiKey: "bench", indexHost: "bench.example", baseUrl: `${origin}/pinecone` },
    "power-bi": { accessToken: "bench", baseUrl: `${origin}/power-bi` },
    rally: { accessToken: "bench", baseUrl: `${origin}/rally/api/public/v1` },
  };
}

async function main(): Promise<number> {
  const missing = [quayside, mocks].filter((path) => !existsSync(path));
  if (missing.length > 0) {
    console.error(`Not built: ${missing.join(", ")}. Run \`pnpm build\` first.`);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), "quayside-bench-"));
  try {
    const origin = `http://127.0.0.1:${await freePort()}`;
    // Without state every list has its example, so that there is something to show.
    await using _ = await startServer([mocks, "--port", new URL(origin).port, "--quiet", "--stateless"], [origin]);
    const config = join(folder, "quayside.config.json");
    writeFileSync(config, JSON.stringify({ accounts: accountsAt(origin), store: "history.sqlite" }));
    const lines: readonly (readonly [string, readonly string[]])[] = [
      ["150 ms", ["--help"]],
      ["400 ms", ["list", "--config", config]],
      ["", ["list", "--config", config, "--ndjson"]],
      ["", ["providers", "--config", config]],
      ["", ["complete", "--", "start", ""]],
    ];
    const rows = lines.map(([bar, args]) => {
      const { minimum, median, maximum } = timeProcess([process.execPath, quayside, ...args], 15);
      const shown = args.map((arg) => (arg === config ? "…" : arg || '""')).join(" ");
      return [`quayside ${shown}`, ...[minimum, median, maximum].map((time) => `${time.toFixed(0)} ms`), bar];
    });
    const bare = timeProcess([process.execPath, "--eval", "0"], 15);
    rows.push(["node alone", ...[bare.minimum, bare.median, bare.maximum].map((time) => `${time.toFixed(0)} ms`), ""]);
    console.log(table([["command", "minimum", "median", "maximum", "bar"], ...rows]));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
