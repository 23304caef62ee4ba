import { enableCompileCache } from "node:module";
import { join, resolve } from "node:path";
import { providerIds } from "../../codegen/read/provider-ids.ts";
import { SpecError } from "../../codegen/read/spec-error.ts";
import { fingerprint } from "../fingerprint.ts";
import { LockError } from "../lock.ts";
import type { Workplace } from "../workplace.ts";
import type { Generated } from "./messages.ts";
import { watchFolders } from "./watch-folders.ts";

/**
 * The process behind `pnpm generate --watch`: generates at its start and whenever a spec changes. It keeps the generator
 * loaded; when that changes, `supervise` starts another process.
 */
async function main(root: string): Promise<void> {
  enableCompileCache(join(root, "node_modules/.cache/quayside-generate/compiled"));
  const generator = fingerprint(join(root, "scripts"));
  const { openWorkplace } = await import("../open-workplace.ts");
  const workplace = openWorkplace(root, generator);
  let known: Contents | undefined;
  let turn: Promise<void> = Promise.resolve();
  const afterwards = async (before: Promise<void>, since: number): Promise<void> => {
    await before;
    known = await generateOnce(workplace, since, known);
  };
  const generate = (since: number): void => {
    turn = afterwards(turn, since);
  };
  const stop = watchFolders([join(root, "specs")], generate);
  generate(performance.now());
  // Loaded while nobody waits, since the first spec that changes needs it.
  const { loadCompiler } = await import("../../codegen/emit/schema.ts");
  await Promise.all([turn, loadCompiler()]);
  const end = (): void => {
    stop();
    void turn.then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
  process.once("disconnect", end);
}

type Contents = ReadonlyMap<string, string>;

/** Generates and tells how that went; returns the content of all specs, or undefined if that is not how things are on the disk. */
async function generateOnce(workplace: Workplace, since: number, known: Contents | undefined): Promise<Contents | undefined> {
  const { generate } = await import("../run.ts");
  try {
    const { summary, contents } = await generate([], workplace);
    // A file was saved as it was, or something else was.
    if (known && isSame(known, contents)) return contents;
    show(`${clock()} ${summary}\n${clock()} done in ${(performance.now() - since).toFixed(0)} ms; waiting for changes, Ctrl-C ends it`);
    const told: Generated = { contents: [...contents] };
    process.send?.(told);
    return contents;
  } catch (error) {
    show(describe(error, workplace.root));
    return undefined;
  }
}

function isSame(one: Contents, other: Contents): boolean {
  return one.size === other.size && [...one].every(([id, content]) => other.get(id) === content);
}

function describe(error: unknown, root: string): string {
  if (error instanceof SpecError) {
    const { length } = error.problems;
    return `${error.message}\n\n${clock()} ${length} ${length === 1 ? "mistake" : "mistakes"}; nothing was written. Waiting for changes.`;
  }
  if (error instanceof LockError) return `${clock()} ${error.message}`;
  // A mistake of the generator, or of the disk: who works on the generator wants to see where.
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${text}\n\n${clock()} The generator failed on ${providerIds(join(root, "specs")).length} specs. Waiting for changes.`;
}

/** On a terminal, what was told before goes: what is on the screen is how things are. */
function show(text: string): void {
  process.stdout.write(`${process.stdout.isTTY ? "\u001b[2J\u001b[3J\u001b[H" : ""}${text}\n`);
}

function clock(): string {
  return new Date().toTimeString().slice(0, 8);
}

if (import.meta.main) await main(resolve(import.meta.dirname, "../../.."));
