import { describe, expect, test } from "vitest";
import { JobLives } from "./job-lives.ts";
import type { Job } from "./read-job.ts";
import { readJob } from "./read-job.ts";
import { Scenarios } from "./scenarios.ts";

const template = "/docks/{dock}/imports/{id}";
const job = (changes: Partial<Job> = {}): Job => ({
  ...readJob({ name: "import" }),
  get: "imports.get",
  id: "/id",
  scope: ["dock"],
  scenarios: new Map([
    ["succeeds", ["waiting", "running", "done"]],
    ["fails", ["waiting", "failed"]],
  ]),
  ...changes,
});
const living = (...jobs: readonly Job[]) => {
  const scenarios = new Scenarios(jobs, [], []);
  return { scenarios, lives: new JobLives(jobs, (job) => scenarios.life(job)) };
};
const examples = (lives: JobLives, path: string, times: number) =>
  Array.from({ length: times }, () => lives.next("imports.get", template, path)?.example);

describe("JobLives", () => {
  test("steps through the first scenario and stays on its last example", () => {
    const { lives } = living(job());
    expect(examples(lives, "/docks/a/imports/1", 4)).toEqual(["waiting", "running", "done", "done"]);
  });

  test("counts polls for each id and each scope by itself", () => {
    const { lives } = living(job());
    expect(examples(lives, "/docks/a/imports/1", 2)).toEqual(["waiting", "running"]);
    expect(examples(lives, "/docks/a/imports/2", 1)).toEqual(["waiting"]);
    expect(examples(lives, "/docks/b/imports/1", 1)).toEqual(["waiting"]);
    expect(examples(lives, "/docks/%61/imports/1", 1), "the same scope, encoded").toEqual(["done"]);
  });

  test("begins all lives anew when a scenario is chosen, and when it is reset", () => {
    const { lives, scenarios } = living(job());
    examples(lives, "/docks/a/imports/1", 2);
    scenarios.choose("fails");
    lives.restart();
    expect(examples(lives, "/docks/a/imports/1", 3)).toEqual(["waiting", "failed", "failed"]);
    scenarios.reset();
    lives.reset();
    expect(examples(lives, "/docks/a/imports/1", 2)).toEqual(["waiting", "running"]);
  });

  test("leaves a kind of import alone that does not know the chosen scenario", () => {
    const other = job({
      name: "other",
      get: "others.get",
      scenarios: new Map([["lost", ["gone"]]]),
    });
    const { lives, scenarios } = living(job(), other);
    scenarios.choose("lost");
    expect(examples(lives, "/docks/a/imports/1", 1)).toEqual(["waiting"]);
    expect(lives.next("others.get", template, "/docks/a/imports/1")?.example).toBe("gone");
  });

  test("has no part in operations that poll nothing", () => {
    const { lives } = living(job());
    expect(lives.next("imports.list", "/imports", "/imports")).toBeUndefined();
    expect(lives.next(undefined, "/imports", "/imports")).toBeUndefined();
  });

  test.each([
    { pointer: "/id", body: { id: "x", other: 1 }, want: { id: "7", other: 1 } },
    { pointer: "/id", body: { id: 1 }, want: { id: 7 } },
    { pointer: "/a~1b/0/id", body: { "a/b": [{ id: 1 }] }, want: { "a/b": [{ id: 7 }] } },
    { pointer: "/id", body: {}, want: {} },
    { pointer: "/import/id", body: { import: null }, want: { import: null } },
    { pointer: "/id", body: "text", want: "text" },
  ])("puts the id into a copy of $body at $pointer, in the type of the example", ({ pointer, body, want }) => {
    const before = structuredClone(body);
    const moment = living(job({ id: pointer })).lives.next("imports.get", template, "/docks/a/imports/7");
    expect(moment?.patch(body)).toEqual(want);
    expect(body, "the document's own example").toEqual(before);
  });

  test("remembers a bounded number of imports", () => {
    const { lives } = living(job());
    for (let id = 0; id <= 10_001; id += 1) examples(lives, `/docks/a/imports/${id}`, 1);
    expect(examples(lives, "/docks/a/imports/0", 1), "forgotten").toEqual(["waiting"]);
    expect(examples(lives, "/docks/a/imports/9999", 1), "remembered").toEqual(["running"]);
  });
});
