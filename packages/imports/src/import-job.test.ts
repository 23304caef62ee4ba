import { describe, expect, test } from "vitest";
import type { JobAdapter } from "./adapter.ts";
import { toImportJob, withDetails } from "./import-job.ts";

const adapter: JobAdapter<unknown> = {
  job: {
    name: "import",
    get: { id: "imports.get", method: "GET", path: "/imports/{id}", responses: ["200"] },
    id: "/id",
    parameter: "id",
    state: { at: "/status", absent: "pending", values: { working: "running", done: "succeeded", broken: "failed" } },
  },
  scope: [],
  mapping: {
    title: "/title",
    source: "/file/name",
    progress: "/percent",
    counts: { total: "/count", failed: { count: "/rejected" } },
    failure: { code: "/reason", message: "/details" },
    createdAt: "/createdAt",
  },
  get: () => undefined as never,
  start: {},
};
const read = (raw: object, scope = {}) => toImportJob("pinecone", adapter, scope, raw);

describe("toImportJob", () => {
  test("reads every field through its pointer", () => {
    const job = read({
      id: "7",
      status: "working",
      title: "T",
      file: { name: "a.csv" },
      percent: 25,
      count: 8,
      rejected: [1, 2],
      createdAt: "2026-01-02T03:04:05Z",
    });
    expect(job).toMatchObject({ ref: "pinecone:7", id: "7", state: "running", title: "T", source: "a.csv", progress: 0.25 });
    expect(job.counts).toEqual({ total: 8, imported: undefined, failed: 2 });
    expect(job.createdAt).toEqual(new Date("2026-01-02T03:04:05Z"));
  });

  test("what the provider does not tell is undefined, not a crash", () => {
    expect(read({ id: "7" })).toMatchObject({
      state: "pending",
      title: undefined,
      progress: undefined,
      createdAt: undefined,
      failure: undefined,
    });
    expect(read({ id: "7", rejected: null, title: null, createdAt: "yesterday", percent: "half" }).counts.failed).toBeUndefined();
  });

  test("a status that the document does not know is the state unknown", () => {
    expect(read({ id: "7", status: "paused" }).state).toBe("unknown");
  });

  test("progress stays between 0 and 1", () => {
    expect(read({ id: "7", percent: 130 }).progress).toBe(1);
    expect(read({ id: "7", percent: -5 }).progress).toBe(0);
  });

  test("only a failed import has a failure; what is no text is written as JSON", () => {
    expect(read({ id: "7", status: "done", reason: "x" }).failure).toBeUndefined();
    expect(read({ id: "7", status: "broken", reason: "x", details: [{ row: 3 }] }).failure).toEqual({
      code: "x",
      message: '[{"row":3}]',
      details: undefined,
    });
  });

  test("a ref can be split again whatever the id holds", () => {
    expect(read({ id: "a/b:c" }).ref).toBe("pinecone:a%2Fb%3Ac");
    const scoped = toImportJob("power-bi", { ...adapter, scope: ["groupId"] }, { groupId: "g/1" }, { id: "7" });
    expect(scoped.ref).toBe("power-bi:g%2F1/7");
  });

  test("the provider's object is kept as it is", () => {
    const raw = { id: "7", extra: { deep: true } };
    expect(read(raw).raw).toBe(raw);
  });
});

test("a second call adds the counts that it tells, be they numbers or lists, and takes none away", () => {
  const details = { get: () => undefined as never, counts: { imported: "/taken", failed: { count: "/left" } } };
  expect(withDetails(read({ id: "7", count: 8, rejected: [1] }), details, { taken: 6, left: [1, 2] }).counts).toEqual({
    total: 8,
    imported: 6,
    failed: 2,
  });
  expect(withDetails(read({ id: "7", count: 8, rejected: [1] }), details, {}).counts).toEqual({ total: 8, imported: undefined, failed: 1 });
});
