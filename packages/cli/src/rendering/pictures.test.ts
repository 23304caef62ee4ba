import { describe, expect, test } from "vitest";
import { ago, now } from "../__fixtures__/job.ts";
import { bar, percent } from "./bar.ts";
import { count } from "./job-details.ts";
import { Speed } from "./speed.ts";
import { age, span } from "./time.ts";

describe("a bar", () => {
  test.each([
    [0, 4, "    "],
    [1, 4, "████"],
    [0.5, 4, "██  "],
    [0.38, 8, "███     "],
    [0.4, 8, "███▎    "],
    [0.999, 4, "████"],
    [-1, 3, "   "],
    [7, 3, "███"],
  ])("of %d in %d cells is %j", (share, width, want) => {
    expect(bar(share, width)).toBe(want);
  });

  test.each([
    [0, "   0%"],
    [0.999, "  99%"],
    [1, " 100%"],
    [0.38, "  38%"],
  ])("never says that %d is more than it is", (share, want) => {
    expect(percent(share)).toBe(want);
  });
});

test.each([
  [0, "0"],
  [999, "999"],
  [1203, "1,203"],
  [1_830_442, "1,830,442"],
  [1234.5, "1,234.5"],
])("the number %d is written %s", (records, want) => {
  expect(count(records)).toBe(want);
});

describe("a time", () => {
  test.each([
    [400, "just now"],
    [-5000, "just now"],
    [59_000, "59 s ago"],
    [120_000, "2 min ago"],
    [3_600_000, "1 h ago"],
    [200_000_000, "2 d ago"],
  ])("%d ms back is %j", (ms, want) => {
    expect(age(ago(ms), now)).toBe(want);
  });

  test.each([
    [0, "<1s"],
    [80_000, "1m 20s"],
    [3_723_000, "1h 2m"],
    [-5, "<1s"],
  ])("a span of %d ms is %j", (ms, want) => {
    expect(span(ms)).toBe(want);
  });
});

describe("speed", () => {
  test("is not known before something was done between two times", () => {
    const speed = new Speed();
    speed.add({ at: 0, share: 0, done: 0 });
    expect([speed.perSecond, speed.remainingMs(0)]).toEqual([undefined, undefined]);
    speed.add({ at: 1000, share: 0, done: 0 });
    expect([speed.perSecond, speed.remainingMs(1000)]).toEqual([undefined, undefined]);
  });

  test("follows from what was done, and the time that is left shrinks while nothing is heard", () => {
    const speed = new Speed();
    speed.add({ at: 0, share: 0, done: 0 });
    speed.add({ at: 2000, share: 0.2, done: 100 });
    expect(speed.perSecond).toBe(50);
    expect(speed.remainingMs(2000)).toBe(8000);
    expect(speed.remainingMs(5000)).toBe(5000);
    expect(speed.remainingMs(50_000)).toBe(0);
  });

  test("forgets how it went long ago", () => {
    const speed = new Speed();
    for (let at = 0; at <= 20; at++) speed.add({ at: at * 1000, share: undefined, done: at < 5 ? at : at * 100 });
    expect(speed.perSecond).toBe(100);
    expect(speed.remainingMs(20_000)).toBeUndefined();
  });

  test("is not known where the share falls back", () => {
    const speed = new Speed();
    speed.add({ at: 0, share: 0.5, done: undefined });
    speed.add({ at: 1000, share: 0.3, done: undefined });
    expect(speed.remainingMs(1000)).toBeUndefined();
  });
});
