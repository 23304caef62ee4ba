import { describe, expect, test } from "vitest";
import type { Job } from "./document.ts";
import { JobLives } from "./job-lives.ts";

const template = "/docks/{dock}/imports/{id}";
const job = (changes: Partial<Job> = {}): Job => ({
  name: "import",
  get: "imports.get",
  id: "/id",
  scope: ["dock"],
  scenarios: new Map([
    ["succeeds", ["waiting", "running", "done"]],
    ["fails", ["waiting", "failed"]],
  ]),
  ...changes,
});
const examples = (lives: JobLives, path: string, times: number) =>
  Array.from({ length: times }, () => lives.next("imports.get", template, path)?.example);

describe("JobLives", () => {
  test("steps through the first scenario and stays on its last example", () => {
    const lives = new JobLives([job()]);
    expect(examples(lives, "/docks/a/imports/1", 4)).toEqual([
      "waiting",
      "running",
      "done",
      "done",
    ]);
  });

  test("counts polls for each id and each scope by itself", () => {
    const lives = new JobLives([job()]);
    expect(examples(lives, "/docks/a/imports/1", 2)).toEqual(["waiting", "running"]);
    expect(examples(lives, "/docks/a/imports/2", 1)).toEqual(["waiting"]);
    expect(examples(lives, "/docks/b/imports/1", 1)).toEqual(["waiting"]);
    expect(examples(lives, "/docks/%61/imports/1", 1), "the same scope, encoded").toEqual(["done"]);
  });

  test("begins all lives anew when a scenario is chosen, and when it is reset", () => {
    const lives = new JobLives([job()]);
    examples(lives, "/docks/a/imports/1", 2);
    lives.choose("fails");
    expect(examples(lives, "/docks/a/imports/1", 3)).toEqual(["waiting", "failed", "failed"]);
    lives.reset();
    expect(examples(lives, "/docks/a/imports/1", 2)).toEqual(["waiting", "running"]);
  });

  test("leaves a kind of import alone that does not know the chosen scenario", () => {
    const other = job({
      name: "other",
      get: "others.get",
      scenarios: new Map([["lost", ["gone"]]]),
    });
    const lives = new JobLives([job(), other]);
    lives.choose("lost");
    expect(examples(lives, "/docks/a/imports/1", 1)).toEqual(["waiting"]);
    expect(lives.next("others.get", template, "/docks/a/imports/1")?.example).toBe("gone");
    expect(lives.scenarios).toEqual(["succeeds", "fails", "lost"]);
  });

  test("has no part in operations that poll nothing", () => {
    const lives = new JobLives([job()]);
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
  ])(
    "puts the id into a copy of $body at $pointer, in the type of the example",
    ({ pointer, body, want }) => {
      const before = structuredClone(body);
      const moment = new JobLives([job({ id: pointer })]).next(
        "imports.get",
        template,
        "/docks/a/imports/7",
      );
      expect(moment?.patch(body)).toEqual(want);
      expect(body, "the document's own example").toEqual(before);
    },
  );

  test("remembers a bounded number of imports", () => {
    const lives = new JobLives([job()]);
    for (let id = 0; id <= 10_001; id += 1) examples(lives, `/docks/a/imports/${id}`, 1);
    expect(examples(lives, "/docks/a/imports/0", 1), "forgotten").toEqual(["waiting"]);
    expect(examples(lives, "/docks/a/imports/9999", 1), "remembered").toEqual(["running"]);
  });
});
