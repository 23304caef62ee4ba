import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createExa } from "@quayside/exa";
import { createPinecone } from "@quayside/pinecone";
import { Exa } from "exa-js";
import createFetchClient from "openapi-fetch";
import { Pinecone } from "pinecone-9";

/** Time of one call, and how it compares with bare fetch in the same run: the medians of all rounds. */
export interface CallTime {
  readonly name: string;
  readonly microseconds: number;
  /** Time of a round against that of fetch in the same round. */
  readonly ratio: number;
}

/**
 * Reads a list of ten over loopback with every client in turn. A round is so short that whatever else the machine does
 * hits all clients alike, and is compared only with itself: from one second to the next the same fetch may take half as
 * long again.
 */
export async function timeCalls(rounds: number, callsPerRound: number): Promise<CallTime[]> {
  const server = spawn(process.execPath, [join(import.meta.dirname, "serve-main.ts")], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  const origin = line.toString().trim();
  try {
    const contenders = clients(origin);
    // Until the compiler has done with all of them.
    for (const { call } of contenders) for (let count = 0; count < 3000; count++) await call();
    const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      for (const { name, call } of rotate(contenders, round)) {
        const start = performance.now();
        for (let count = 0; count < callsPerRound; count++) await call();
        times.get(name)?.push(((performance.now() - start) * 1000) / callsPerRound);
      }
    }
    const bare = times.get("fetch") ?? [];
    return contenders.map(({ name }) => {
      const own = times.get(name) ?? [];
      return { name, microseconds: median(own), ratio: median(own.map((time, round) => time / (bare[round] ?? Number.NaN))) };
    });
  } finally {
    server.kill();
  }
}

interface Contender {
  readonly name: string;
  readonly call: () => Promise<unknown>;
}

function clients(origin: string): Contender[] {
  const ours = createPinecone({ apiKey: "test", baseUrl: origin });
  const exa = createExa({ apiKey: "test", baseUrl: origin });
  const raw = createFetchClient<{ "/bulk/imports": { get: { responses: { 200: { content: { "application/json": unknown } } } } } }>({
    baseUrl: origin,
  });
  const exaJs = new Exa("test", origin);
  const pinecone = new Pinecone({ apiKey: "test" }).index({ host: origin });
  // What Pinecone's client sends as well, so that the same request is compared.
  const headers = { "api-key": "test", "user-agent": "bench", "x-pinecone-api-version": "2025-04" };
  return [
    { name: "fetch", call: async () => (await fetch(`${origin}/bulk/imports?limit=10`, { headers })).json() },
    { name: "@quayside/pinecone", call: () => ours.imports.list({ limit: 10 }) },
    { name: "@quayside/exa", call: () => exa.imports.list({ limit: 10 }) },
    { name: "openapi-fetch", call: () => raw.GET("/bulk/imports", { headers, params: { query: { limit: 10 } } as never }) },
    { name: "exa-js", call: () => exaJs.websets.imports.list({ limit: 10 }) },
    { name: "@pinecone-database/pinecone 9", call: () => pinecone.listImports({ limit: 10 } as never) },
  ];
}

function rotate<Item>(items: readonly Item[], by: number): Item[] {
  const shift = by % items.length;
  return [...items.slice(shift), ...items.slice(0, shift)];
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
