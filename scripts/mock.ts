import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { providerIds } from "./codegen/read/load.ts";

const usage = `Usage: pnpm mock <provider> [--port 4010] [--host 127.0.0.1]

Starts stock Prism (prism mock --errors) on specs/<provider>/openapi.yaml. Stock Prism does not serve the provider's base
path: give a client baseUrl http://<host>:<port>.`;

/** Path of the command of prism-cli. */
export function prismCommand(): string {
  const manifest = createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json");
  return join(dirname(manifest), "dist/index.js");
}

/** Arguments of `prism mock` for a spec. */
export function prismArguments(spec: string, host: string, port: string): string[] {
  return [prismCommand(), "mock", spec, "--errors", "--host", host, "--port", port, "--verboseLevel", "warn"];
}

function main(): void {
  const root = resolve(import.meta.dirname, "..");
  const known = providerIds(join(root, "specs"));
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      help: { type: "boolean", short: "h" },
    },
  });
  const [id] = positionals;
  if (values.help || id === undefined || positionals.length > 1 || !known.includes(id)) {
    if (id !== undefined && !known.includes(id)) console.error(`There is no provider ${id}. Providers: ${known.join(", ")}.\n`);
    (values.help ? console.log : console.error)(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  console.log(`Prism mocks ${id} on http://${values.host}:${values.port} (Ctrl-C ends it)`);
  // NODE_ENV=production crashes the CLI of Prism 5.16 at its start (it then wants to fork).
  const { NODE_ENV: _, ...environment } = process.env;
  const child = spawn(process.execPath, prismArguments(join(root, "specs", id, "openapi.yaml"), values.host, values.port), {
    stdio: "inherit",
    env: environment,
  });
  child.on("exit", (code) => {
    process.exitCode = code ?? 0;
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
}

if (import.meta.main) {
  try {
    main();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  }
}
