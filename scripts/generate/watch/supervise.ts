import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fingerprint } from "../fingerprint.ts";
import type { Generated } from "./messages.ts";
import { watchFolders } from "./watch-folders.ts";

/**
 * Runs `pnpm generate --watch` until it is asked to end: a process that generates, and with a port one that mocks. Modules
 * are loaded once in a process, so a change of the generator starts the first anew, which generates everything.
 */
export async function supervise(root: string, mockPort: number | undefined): Promise<void> {
  const scripts = join(root, "scripts");
  const place = join(scripts, "generate/watch");
  const mocks =
    mockPort === undefined ? undefined : fork(join(place, "mocks.ts"), [String(mockPort)], { execArgv: ["-C", "@quayside/source"] });
  const start = (): ChildProcess => {
    const child = fork(join(place, "generator.ts"), [], { execArgv: [] });
    child.on("message", (message: Generated) => mocks?.connected && mocks.send(message));
    child.on("exit", (code) => {
      // Without a code it was ended by a signal.
      if (code) console.error("\nThe generator cannot run. Waiting for a change in scripts.");
    });
    return child;
  };
  let loaded = fingerprint(scripts);
  let generator = start();
  const restart = async (before: Promise<void>): Promise<void> => {
    await before;
    // Tests and their fixtures are no part of it.
    const now = fingerprint(scripts);
    if (now === loaded) return;
    loaded = now;
    await end(generator);
    generator = start();
  };
  let turn: Promise<void> = Promise.resolve();
  const stop = watchFolders([join(scripts, "codegen"), join(scripts, "generate")], () => {
    turn = restart(turn);
  });
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
  stop();
  await turn;
  await Promise.all([end(generator), mocks && end(mocks)]);
}

/** Asks a process to end, and waits until it has. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}
