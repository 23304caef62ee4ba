import { describe, expect, test } from "vitest";
import type { ImportJob } from "../import-job.ts";
import { type Merged, mergeArriving, mergeNewest } from "./merge.ts";
import type { Source } from "./source.ts";

const job = (id: string, time: number | undefined): ImportJob =>
  ({ id, createdAt: time === undefined ? undefined : new Date(time) }) as ImportJob;

/** A source of pages; an error in the place of a page is thrown. Notes how many pages were read. */
function source(account: string, pages: readonly (readonly (number | undefined)[] | Error)[]): Source & { read: number } {
  const all = [...pages];
  return {
    account,
    read: 0,
    async next() {
      const page = all.shift();
      if (page instanceof Error) throw page;
      if (page) this.read++;
      return page?.map((time, index) => job(`${account}${time ?? `?${index}`}`, time));
    },
  };
}

async function take(merged: AsyncIterable<Merged>, count = Infinity): Promise<string[]> {
  const all: string[] = [];
  for await (const { job, failure } of merged) {
    all.push(job ? job.id : `${failure.account} failed`);
    if (all.length >= count) break;
  }
  return all;
}

describe("merging by time", () => {
  test("gives the newest of all sources first", async () => {
    expect(await take(mergeNewest([source("a", [[9, 4], [1]]), source("b", [[8, 7], [6]]), source("c", [])]))).toEqual([
      "a9",
      "b8",
      "b7",
      "b6",
      "a4",
      "a1",
    ]);
  });

  test("gives the first item when one page of each source was read, and reads another only when a page is used up", async () => {
    const sources = Array.from({ length: 5 }, (_, index) =>
      source(
        "abcde"[index] ?? "",
        Array.from({ length: 100 }, (_, page) => [1000 - 2 * page, 999 - 2 * page]),
      ),
    );
    const merged = mergeNewest(sources)[Symbol.asyncIterator]();
    const readAfter = async (count: number): Promise<number[]> => {
      for (let index = 0; index < count; index++) await merged.next();
      return sources.map(({ read }) => read);
    };
    expect(await readAfter(1)).toEqual([1, 1, 1, 1, 1]);
    expect(await readAfter(5)).toEqual([1, 1, 1, 1, 1]);
    expect(await readAfter(1)).toEqual([2, 1, 1, 1, 1]);
    expect(await readAfter(3)).toEqual([2, 2, 2, 2, 1]);
  });

  test("passes over empty pages", async () => {
    expect(await take(mergeNewest([source("a", [[], [], [2], [], [1]])]))).toEqual(["a2", "a1"]);
  });

  test("an import that tells no time stays behind the one before it", async () => {
    expect(await take(mergeNewest([source("a", [[9, undefined, 2]]), source("b", [[8, 3]])]))).toEqual(["a9", "a?1", "b8", "b3", "a2"]);
  });

  test("the failure of a source is told when it happens, and the others go on", async () => {
    expect(
      await take(mergeNewest([source("a", [[9, 1]]), source("b", [[8], new Error("lost")]), source("c", [new Error("lost")])])),
    ).toEqual(["c failed", "a9", "b8", "b failed", "a1"]);
  });
});

describe("taking what comes", () => {
  test("gives a page as soon as it is there, and reads one ahead of each source", async () => {
    const quick = source("q", [[3], [2], [1]]);
    const never: Source = { account: "n", next: () => new Promise(() => {}) };
    expect(await take(mergeArriving([never, quick]), 3)).toEqual(["q3", "q2", "q1"]);
  });

  test("the failure of a source is told, and the others go on", async () => {
    expect(await take(mergeArriving([source("a", [new Error("lost")]), source("b", [[1], [2]])]))).toEqual(["a failed", "b1", "b2"]);
  });
});
