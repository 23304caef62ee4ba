import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { createCaller } from "../__fixtures__/create-caller.ts";
import { violations } from "../journal.ts";
import { startMocks } from "../start-mocks.ts";

const mocks = await startMocks({ providers: ["power-bi", "pinecone"] });
const call = createCaller(mocks);
beforeEach(() => mocks.reset());
afterAll(() => mocks.close());

const imports = "/v1.0/myorg/imports";
const start = async () => (await call("power-bi", "POST", `${imports}?datasetDisplayName=Depot.xlsx`, { filePath: "Depot.xlsx" })).body.id;
const poll = async (id: string) => {
  const { body } = await call("power-bi", "GET", `${imports}/${id}`);
  return {
    state: body["importState"],
    created: Date.parse(String(body["createdDateTime"])),
    updated: Date.parse(String(body["updatedDateTime"])),
  };
};

describe("the time of a status", () => {
  test("is never before the start, and later with every change", async () => {
    const before = Date.now();
    const id = await start();
    const polls = [await poll(id), await poll(id), await poll(id)] as const;
    expect(polls.map(({ state }) => state)).toEqual(["Publishing", "Succeeded", "Succeeded"]);
    expect(polls[0].created).toBeGreaterThanOrEqual(before);
    expect(polls[0].updated).toBe(polls[0].created);
    expect(polls[1].updated).toBeGreaterThan(polls[0].updated);
    expect(polls[2].updated).toBe(polls[1].updated);
    expect(new Set(polls.map(({ created }) => created)).size).toBe(1);
  });
});

describe("a scenario with an outdated end", () => {
  test.each([
    ["succeeds-after-outdated-end", ["Failed", "Publishing", "Succeeded", "Succeeded"]],
    ["fails-after-outdated-end", ["Succeeded", "Publishing", "Failed", "Failed"]],
  ])("%s shows first how the import before ended, with its times", async (scenario, states) => {
    mocks.scenario("power-bi", scenario);
    const before = Date.now();
    const id = await start();
    const polls = [await poll(id), await poll(id), await poll(id), await poll(id)] as const;
    expect(polls.map(({ state }) => state)).toEqual(states);
    expect(polls[0].updated).toBeLessThan(before - 60_000);
    expect(polls[0].created).toBeLessThanOrEqual(polls[0].updated);
    for (const { created, updated } of polls.slice(1)) expect([created >= before, updated >= created]).toEqual([true, true]);
    // A list shows the same, and moves it along as a poll does.
    await start();
    const list = async () => (await call("power-bi", "GET", imports)).body.value.map((one) => one["importState"]);
    const lists = [await list(), await list(), await list()];
    expect(lists.map(([newest]) => newest)).toEqual(states.slice(0, 3));
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("may be one's own: so many of the first steps, each as long as a step", async () => {
    mocks.scenario("power-bi", { steps: ["failed-with-text", "succeeded", "publishing", "succeeded"], outdatedSteps: 2, pollsPerStep: 2 });
    const id = await start();
    const before = Date.now() - 60_000;
    const seen = [];
    for (let step = 0; step < 7; step += 1) seen.push(await poll(id));
    expect(seen.map(({ state, updated }) => `${String(state)}${updated < before ? " before" : ""}`)).toEqual([
      "Failed before",
      "Failed before",
      "Succeeded before",
      "Succeeded before",
      "Publishing",
      "Publishing",
      "Succeeded",
    ]);
  });

  test("is refused where nothing would follow, and for providers that show no such thing", () => {
    expect(() => mocks.scenario("power-bi", { steps: ["failed"], outdatedSteps: 1 })).toThrow("at least one step after them");
    expect(() => mocks.scenario("power-bi", { outdatedSteps: 1 })).toThrow("names these");
    expect(() => mocks.scenario("pinecone", { steps: ["failed", "completed"], outdatedSteps: 1 })).toThrow("x-jobs names no state.asOf");
    expect(mocks.scenarios("pinecone").join()).not.toContain("outdated");
  });
});
