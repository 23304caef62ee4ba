import { readFile } from "node:fs/promises";
import { registerHooks } from "node:module";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { UsageError } from "../usage-error.ts";

/**
 * Reads a configuration file, whatever it holds.
 * @throws {UsageError} It is not there, or cannot be read. The message quotes nothing of it: it may hold a key.
 */
export async function loadFile(path: string): Promise<unknown> {
  return path.endsWith(".json") ? loadJson(path) : loadModule(path);
}

async function loadJson(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw unreadable(path, error);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const [place = ""] = /line \d+ column \d+/.exec((error as Error).message) ?? [];
    throw new UsageError(
      `${path} is no JSON${place && `, ${place}`}. Mind commas and quotes; comments need a ${basename(path, ".json")}.ts.`,
    );
  }
}

async function loadModule(path: string): Promise<unknown> {
  const hooks = resolveOurselves();
  try {
    const loaded = (await import(pathToFileURL(path).href)) as { default?: unknown };
    if (loaded.default === undefined)
      throw new UsageError(`${path} exports no configuration. Write \`export default defineConfig({ … })\`.`);
    return loaded.default;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw unreadable(path, error);
  } finally {
    hooks.deregister();
  }
}

/** Lets a configuration import `@quayside/cli` where only the command is installed, and not the package beside the file. */
function resolveOurselves(): { deregister(): void } {
  return registerHooks({
    resolve(specifier, context, next) {
      try {
        return next(specifier, context);
      } catch (error) {
        if (specifier !== "@quayside/cli") throw error;
        return { url: import.meta.resolve("@quayside/cli"), shortCircuit: true };
      }
    },
  });
}

function unreadable(path: string, error: unknown): UsageError {
  const { code, name, message, stack = "" } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return new UsageError(`${path}: there is no such file. Name another with --config.`);
  if (code === "EACCES" || code === "EISDIR") return new UsageError(`${path} cannot be read (${code}). Name another with --config.`);
  // What Node says of a wrong syntax may quote the line that holds the key.
  if (name === "SyntaxError") {
    const line = /^file:\/\/\S+?:(\d+)/.exec(stack)?.[1];
    return new UsageError(
      `${path}${line === undefined ? "" : `:${line}`} is no valid program. Mend its syntax; types must be such that Node can strip them.`,
    );
  }
  return new UsageError(`${path} ended with an error: ${String(message).split("\n", 1)[0] ?? ""}`);
}
