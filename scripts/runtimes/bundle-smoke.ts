import { join } from "node:path";
import { build } from "esbuild";

/**
 * The smoke test as one script for a runtime that resolves no packages. It leaves `smoke` and `meetRedirect` on globalThis. The platform
 * `browser` makes esbuild fail on any `node:` import.
 */
export async function bundleSmoke(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: 'import { meetRedirect, smoke } from "./smoke.ts"; Object.assign(globalThis, { meetRedirect, smoke });',
      resolveDir: import.meta.dirname,
      loader: "ts",
    },
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2023",
    conditions: ["@quayside/source"],
    write: false,
    logLevel: "silent",
    absWorkingDir: join(import.meta.dirname, "../.."),
  });
  const text = outputFiles[0]?.text;
  if (!text) throw new Error("esbuild wrote nothing");
  return text;
}
