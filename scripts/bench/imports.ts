import { spawnSync } from "node:child_process";
import { createImports } from "@quayside/imports";
import { table } from "../table.ts";

/**
 * `node scripts/bench/imports.ts [jobs per account]`: merging the lists of five accounts, each in a process of its own whose
 * heap is small. The bars of issue 6: memory grows by less than 50 MB, the first import comes after the first pages.
 */
const accounts = 5;
const pageSize = 100;

interface Figures {
  readonly jobs: number;
  readonly pages: number;
  readonly pagesBeforeFirst: number;
  readonly firstMs: number;
  readonly totalMs: number;
  readonly heapGrowthMb: number;
  readonly residentGrowthMb: number;
}

/** One list of a million imports that exist only while they are shown, newest first. */
function answer(account: number, count: number, url: string): Response {
  const start = Number(new URL(url).searchParams.get("paginationToken") ?? 0);
  const size = Math.min(pageSize, count - start);
  const data = Array.from({ length: size }, (_, index) => {
    const place = start + index;
    const createdAt = new Date(Date.UTC(2026, 0, 1) - (place * accounts + account) * 1000).toISOString();
    const error = "User error: a sentence of the length that they have. ".repeat(4);
    return {
      id: String(count - place),
      uri: `s3://acme/${place}`,
      status: "Failed",
      createdAt,
      percentComplete: 50,
      recordsImported: place,
      error,
    };
  });
  const next = start + size < count ? { pagination: { next: String(start + size) } } : {};
  return Response.json({ data, ...next });
}

async function measure(count: number): Promise<Figures> {
  let pages = 0;
  const names = Array.from({ length: accounts }, (_, index) => `pinecone/${index}` as const);
  const account = (index: number) => ({
    apiKey: "test",
    baseUrl: "https://pinecone.example",
    fetch: async (url: string) => {
      pages++;
      return answer(index, count, url);
    },
  });
  const imports = createImports(Object.fromEntries(names.map((name, index) => [name, account(index)])));
  // What is compiled and cached once is no growth.
  for await (const _ of imports.list({ limit: 2000 }));
  gc();
  pages = 0;
  const before = process.memoryUsage();
  const most = { heap: 0, resident: 0 };
  const begunAt = performance.now();
  let jobs = 0;
  let firstMs = 0;
  let pagesBeforeFirst = 0;
  let last = Infinity;
  for await (const { createdAt } of imports.list()) {
    if (jobs++ === 0) {
      firstMs = performance.now() - begunAt;
      pagesBeforeFirst = pages;
    }
    const time = createdAt?.getTime() ?? 0;
    if (time > last) throw new Error("The merge is out of order.");
    last = time;
    if (jobs % 10_000 !== 0) continue;
    most.resident = Math.max(most.resident, process.memoryUsage().rss);
    gc();
    most.heap = Math.max(most.heap, process.memoryUsage().heapUsed);
  }
  const totalMs = performance.now() - begunAt;
  const mb = (bytes: number): number => bytes / 2 ** 20;
  return {
    jobs,
    pages,
    pagesBeforeFirst,
    firstMs,
    totalMs,
    heapGrowthMb: mb(most.heap - before.heapUsed),
    residentGrowthMb: mb(most.resident - before.rss),
  };
}

function gc(): void {
  globalThis.gc?.();
}

/** The measurement in a new process, whose heap holds no more than it must. */
function run(count: number): Figures {
  const flags = ["--expose-gc", "--max-semi-space-size=2", "-C", "@quayside/source"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, import.meta.filename, "--measure", String(count)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Figures;
}

const [first = "", second = "100000"] = process.argv.slice(2);
if (first === "--measure") console.log(JSON.stringify(await measure(Number(second))));
else {
  const counts = [10_000, Number(first) || 100_000];
  const rows = counts.map((count) => {
    const { jobs, pages, pagesBeforeFirst, firstMs, totalMs, heapGrowthMb, residentGrowthMb } = run(count);
    return [
      `${accounts} x ${count.toLocaleString("en")}`,
      String(jobs),
      String(pages),
      String(pagesBeforeFirst),
      `${firstMs.toFixed(1)} ms`,
      `${(totalMs / 1000).toFixed(1)} s`,
      `${heapGrowthMb.toFixed(1)} MB`,
      `${residentGrowthMb.toFixed(1)} MB`,
    ];
  });
  console.log(
    table([
      ["MERGED", "JOBS", "PAGES", "PAGES BEFORE THE FIRST JOB", "FIRST JOB", "ALL", "HEAP GROWTH (< 50 MB)", "RESIDENT GROWTH"],
      ...rows,
    ]),
  );
}
