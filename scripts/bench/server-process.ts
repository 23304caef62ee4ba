import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";

/** A server in a process of its own, which is what is measured. */
export interface ServerProcess extends AsyncDisposable {
  /** Milliseconds from the start of the process to its first answers. */
  readonly startMs: number;
  /** Resident memory in MB: now, and at its highest so far. Linux only, elsewhere 0. */
  memory(): { readonly now: number; readonly peak: number };
}

/** On machines with several cores the server gets one for itself and the load another, so that they do not disturb each other. */
export const serverCore: readonly string[] = existsSync("/usr/bin/taskset") ? ["taskset", "-c", "0"] : [];
export const loadCore: readonly string[] = existsSync("/usr/bin/taskset") ? ["taskset", "-c", "1"] : [];

/** Starts a Node program and waits until every URL answers, whatever it says. */
export async function startServer(args: readonly string[], urls: readonly string[]): Promise<ServerProcess> {
  // NODE_ENV=production crashes the CLI of Prism 5.16 at its start (it then wants to fork).
  const { NODE_ENV: _, ...env } = process.env;
  const [program = "", ...rest] = [...serverCore, process.execPath, ...args];
  const start = performance.now();
  const child = spawn(program, rest, { env, stdio: ["ignore", "ignore", "inherit"] });
  for (const url of urls) await firstAnswer(url, child);
  return {
    startMs: performance.now() - start,
    memory: () => memoryOf(child.pid ?? 0),
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** A port that nobody listens on at the moment. */
export async function freePort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return String(typeof address === "object" ? address?.port : 0);
}

async function firstAnswer(url: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the server of ${url} ended with ${child.exitCode}`);
    const answered = await fetch(url, { headers: credentials }).then(
      (reply) => reply.text().then(() => true),
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
  throw new Error(`no answer from ${url}`);
}

/** What satisfies any of the five providers; none of them looks at the value. */
export const credentials: Readonly<Record<string, string>> = {
  "x-api-key": "bench",
  "api-key": "bench",
  authorization: "Bearer bench",
  "x-freckletoken": "bench",
};

function memoryOf(pid: number): { now: number; peak: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const read = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0) / 1024;
    return { now: read("VmRSS"), peak: read("VmHWM") };
  } catch {
    return { now: 0, peak: 0 };
  }
}
