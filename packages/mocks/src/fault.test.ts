import { describe, expect, test } from "vitest";
import type { Fault } from "./fault.ts";
import { faultName } from "./fault.ts";
import { Faults } from "./faults.ts";

const taken = (faults: Faults, operations: readonly string[]) => operations.map((operation) => faults.take(operation)?.status);

describe("Faults", () => {
  test("befall the next requests, in the order in which they were added", () => {
    const faults = new Faults();
    faults.add({ status: 429, times: 2 });
    faults.add({ status: 503, times: 1 });
    expect(taken(faults, ["a", "a", "a", "a"])).toEqual([429, 429, 503, undefined]);
  });

  test("befall only the operation that they name, and spare as many requests as they say", () => {
    const faults = new Faults();
    faults.add({ operation: "b", status: 500, times: 1 });
    faults.add({ operation: "a", status: 502, after: 1, times: 1 });
    expect(taken(faults, ["a", "a", "b", "b", "a"])).toEqual([undefined, 502, 500, undefined, undefined]);
  });

  test("without times go on until they are taken away or cleared", () => {
    const faults = new Faults();
    const takeAway = faults.add({ status: 500 });
    expect(taken(faults, ["a", "a", "a"])).toEqual([500, 500, 500]);
    takeAway();
    expect(taken(faults, ["a"])).toEqual([undefined]);
    faults.add({ status: 500 });
    faults.clear();
    expect(taken(faults, ["a"])).toEqual([undefined]);
  });

  test.each<[Fault, string]>([
    [{ kind: "melt" as "stall" }, 'There is no fault "melt", only stall, stall-body, reset'],
    [{ status: 99 }, "The status of a fault lies between 200 and 599, but 99 does not."],
    [{ times: 0 }, "A fault befalls at least one request, not 0."],
    [{ delayMs: -1 }, "delayMs of a fault is a number from 0, not -1."],
    [{ after: Number.NaN }, "after of a fault is a number from 0, not NaN."],
  ])("refuse %j: %s", (fault, message) => {
    expect(() => new Faults().add(fault)).toThrow(message);
  });

  test("are named in a few words", () => {
    expect(faultName({ status: 503, kind: "truncate", delayMs: 20 })).toBe("503, truncate, delay 20 ms");
    expect(faultName({ headers: { a: "b" } })).toBe("headers");
  });
});
