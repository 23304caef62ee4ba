import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { prismArguments } from "../mock.ts";

/** A `prism mock` of prism-cli in a process of its own. */
export interface StockPrism {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts stock Prism on a spec and waits until it answers. */
export async function startStockPrism(spec: string): Promise<StockPrism> {
  const port = await freePort();
  const { NODE_ENV: _, ...env } = process.env;
  const child = spawn(process.execPath, prismArguments(spec, "127.0.0.1", String(port)), { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) throw new Error(`prism mock ended at its start:\n${output}`);
    if (await answers(url)) return { url, stop: () => stop(child) };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop(child);
  throw new Error(`prism mock did not answer within 30 s:\n${output}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(url)).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, "exit");
}

/** A port that was free a moment ago: the CLI of Prism cannot choose one itself. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
