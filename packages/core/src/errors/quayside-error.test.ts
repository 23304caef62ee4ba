import { expect, test } from "vitest";
import { AbortedError } from "./aborted-error.ts";
import { ConfigError } from "./config-error.ts";
import { DecodeError } from "./decode-error.ts";
import { HttpError } from "./http-error.ts";
import { JobFailedError } from "./job-failed-error.ts";
import { NetworkError } from "./network-error.ts";
import { QuaysideError } from "./quayside-error.ts";
import { TimeoutError } from "./timeout-error.ts";

const classes = { AbortedError, ConfigError, DecodeError, HttpError, JobFailedError, NetworkError, TimeoutError };

test.each(Object.entries(classes))("%s is recognised by its marker, also from another copy of the library", (name, Class) => {
  const error = new Class("x");
  expect([error.name, String(error), error instanceof QuaysideError, error instanceof Error]).toEqual([name, `${name}: x`, true, true]);
  expect([Class.isInstance(error), QuaysideError.isInstance(error)]).toEqual([true, true]);
  const others = Object.values(classes).filter((other) => other !== Class);
  expect(others.some((other) => other.isInstance(error))).toBe(false);
  expect(Class.isInstance({ [Symbol.for("quayside." + name)]: true })).toBe(true);
});

test("nothing else is one", () => {
  for (const value of [undefined, null, 1, "x", {}, new Error("x")]) expect(QuaysideError.isInstance(value)).toBe(false);
});

test("facts are shown, hidden properties are not", () => {
  const error = new HttpError("x", { status: 404, body: "b" });
  expect([JSON.stringify(error), error.status, error.body]).toEqual(['{"status":404}', 404, "b"]);
});

test("isInstance narrows the type", () => {
  const error: unknown = new HttpError("x", { status: 404 });
  expect(HttpError.isInstance(error) && error.status.toFixed()).toBe("404");
});
