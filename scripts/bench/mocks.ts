import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { prismArguments } from "../mock.ts";
import { table } from "../table.ts";
import { credentials, freePort, loadCore, type ServerProcess, startServer } from "./server-process.ts";

/**
 * `pnpm bench:mocks [--seconds 60 | --minutes 10]`: the built command of @quayside/mocks next to stock Prism. The time is that
 * of the mixed load; the rest takes about a minute. The bars stand in the last column.
 */
const root = resolve(import.meta.dirname, "../..");
const command = join(root, "packages/mocks/dist/command/main.js");
const autocannon = createRequire(import.meta.url).resolve("autocannon");
const providers = {
  exa: "/exa/websets/v0/imports",
  freckle: "/freckle/api/v2/imports",
  pinecone: "/pinecone/bulk/imports",
  "power-bi": "/power-bi/v1.0/myorg/imports",
  rally: "/rally/api/public/v1/imports/1",
};
const uploadPath = "/v1.0/myorg/imports?datasetDisplayName=Bench";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" }, minutes: { type: "string" } } });
const loadSeconds = values.minutes === undefined ? Number(values.seconds) : Number(values.minutes) * 60;

const specOf = (id: string): string => join(root, "specs", id, "openapi.yaml");

/** Our command, with all providers unless some are named. */
async function startMocks(args: readonly string[] = []): Promise<ServerProcess & { origin: string }> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const urls = Object.values(providers).map((path) => origin + path);
  return Object.assign(await startServer([command, "--port", port, ...args], urls), { origin });
}

/** The CLI of Prism, which serves one document, without its base path. */
async function startPrism(id: string, path: string, verbosity?: string): Promise<ServerProcess & { origin: string }> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const args = prismArguments(specOf(id), "127.0.0.1", port).map((argument) => (argument === "warn" ? (verbosity ?? "error") : argument));
  return Object.assign(await startServer(args, [origin + path]), { origin });
}

/** Milliseconds to the first answers: least, middle and most of several runs, after one that warms the disk cache. */
async function timeStarts(start: () => Promise<ServerProcess>, runs = 7): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    await using server = await start();
    if (run > 0) times.push(server.startMs);
  }
  times.sort((one, other) => one - other);
  return `${[times[0], times[Math.floor(runs / 2)], times.at(-1)].map((time) => time?.toFixed(0)).join(" / ")} ms`;
}

/** Requests a second that one core answers, and its resident memory. */
async function measureRate(server: ServerProcess & { origin: string }, path: string): Promise<string> {
  await using _ = server;
  const headers = Object.entries(credentials).flatMap(([name, value]) => ["-H", `${name}=${value}`]);
  const fire = (seconds: number) =>
    run([process.execPath, autocannon, "-j", "-c", "10", "-d", String(seconds), ...headers, server.origin + path]);
  await fire(3);
  const { non2xx, requests } = JSON.parse(await fire(8)) as { non2xx: number; requests: { average: number } };
  return `${requests.average.toFixed(0)}/s${non2xx > 0 ? ` (${non2xx} not 2xx)` : ""}, ${server.memory().now.toFixed(0)} MB`;
}

/** Time of a multipart upload, and the highest resident memory it leads to. */
async function measureUpload(server: ServerProcess & { origin: string }, path: string, megabytes: number): Promise<string> {
  await using _ = server;
  const times: number[] = [];
  let status = 0;
  for (let round = 0; round < 3; round += 1) {
    const form = new FormData();
    form.set("file", new Blob([new Uint8Array(megabytes * 1_000_000)]), "report.pbix");
    const start = performance.now();
    const reply = await fetch(server.origin + path, { method: "POST", body: form, headers: credentials });
    await reply.text();
    times.push(performance.now() - start);
    ({ status } = reply);
  }
  return `${times.map((time) => time.toFixed(0)).join(", ")} ms, ${server.memory().peak.toFixed(0)} MB, status ${status}`;
}

/** What the journal and the compiler need to fill up; before that, memory grows by design. */
const warmUpSeconds = 30;

/** How resident memory develops under 20 connections of everything, once it has warmed up. */
async function measureGrowth(seconds: number): Promise<string[]> {
  await using server = await startMocks(["--quiet"]);
  const samples: number[] = [];
  const timer = setInterval(() => samples.push(server.memory().now), 1000);
  const statuses = JSON.parse(
    await run([process.execPath, join(import.meta.dirname, "mixed-load.ts"), server.origin, String(warmUpSeconds + seconds)]),
  ) as Record<string, number>;
  clearInterval(timer);
  const measured = samples.slice(warmUpSeconds);
  const tenth = Math.max(1, Math.ceil(measured.length / 10));
  const average = (part: readonly number[]): number => part.reduce((sum, one) => sum + one, 0) / part.length;
  // Averages, since a collection of garbage between two samples would be taken for progress.
  const [begin, end] = [average(measured.slice(0, tenth)), average(measured.slice(-tenth))];
  const calls = Object.values(statuses).reduce((sum, count) => sum + count, 0);
  return [
    `memory under mixed load, ${seconds} s after ${warmUpSeconds} s`,
    `${begin.toFixed(0)} → ${end.toFixed(0)} MB (${(((end - begin) / begin) * 100).toFixed(1)} %), most ${Math.max(...samples).toFixed(0)} MB`,
    `${calls} calls: ${Object.entries(statuses)
      .map(([status, count]) => `${status} ×${count}`)
      .join(", ")}`,
    "growth up to 20 %",
  ];
}

function run(args: readonly string[]): Promise<string> {
  const [program = "", ...rest] = [...loadCore, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, { stdio: ["ignore", "pipe", "pipe"] });
    let [output, errors] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => void (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => void (errors += text));
    child.on("close", (code) => (code === 0 ? resolve(output) : reject(new Error(`${rest.join(" ")} failed:\n${errors}`))));
  });
}

async function main(): Promise<number> {
  if (!existsSync(command)) {
    console.error("packages/mocks is not built. Run `pnpm build` first.");
    return 1;
  }
  const rows: string[][] = [["", "quayside-mock", "prism mock", "bar"]];
  const add = (...row: string[]): void => {
    rows.push(row);
    console.error(row.join("  "));
  };
  add(
    "start to first answers, 5 providers / 1",
    await timeStarts(() => startMocks(["--quiet"])),
    await timeStarts(() => startPrism("pinecone", "/bulk/imports")),
    "800 ms",
  );
  const get = providers.pinecone;
  add(
    "GET, one core, no log",
    await measureRate(await startMocks(["--quiet", "--stateless"]), get),
    await measureRate(await startPrism("pinecone", "/bulk/imports"), "/bulk/imports"),
    "3000/s",
  );
  add(
    "GET, one core, a line a request",
    await measureRate(await startMocks(["--stateless"]), get),
    await measureRate(await startPrism("pinecone", "/bulk/imports", "info"), "/bulk/imports"),
    "",
  );
  add("GET, one core, no log, with state", await measureRate(await startMocks(["--quiet"]), get), "(has none)", "3000/s");
  add(
    "multipart upload, 60 MB, three in turn",
    await measureUpload(await startMocks(["--quiet"]), `/power-bi${uploadPath}`, 60),
    await measureUpload(await startPrism("power-bi", "/v1.0/myorg/imports"), uploadPath, 60),
    "1000 ms, 300 MB",
  );
  add(
    "multipart upload, 9 MB, three in turn",
    await measureUpload(await startMocks(["--quiet"]), `/power-bi${uploadPath}`, 9),
    await measureUpload(await startPrism("power-bi", "/v1.0/myorg/imports"), uploadPath, 9),
    "",
  );
  if (loadSeconds > 0) add(...(await measureGrowth(loadSeconds)));
  console.log(`\n${table(rows)}`);
  return 0;
}

process.exitCode = await main();
