import { describe, expect, test } from "vitest";
import { readOptions } from "./options.ts";
import { UsageError } from "../usage-error.ts";

const known = ["exa", "rally"];

describe("what pnpm generate is asked to do", () => {
  test.each([
    [[], { providers: [], check: false, fresh: false, watch: false, mockPort: undefined }],
    [["rally", "--check"], { providers: ["rally"], check: true, fresh: false, watch: false, mockPort: undefined }],
    [["--fresh"], { providers: [], check: false, fresh: true, watch: false, mockPort: undefined }],
    [["--watch", "--mock"], { providers: [], check: false, fresh: false, watch: true, mockPort: 4010 }],
    [["--watch", "--mock", "--port", "0"], { providers: [], check: false, fresh: false, watch: true, mockPort: 0 }],
  ])("%j", (args, options) => {
    expect(readOptions(args, known)).toEqual(options);
  });

  test.each([["--help"], ["-h"]])("with %s only help", (...args) => {
    expect(readOptions(args, known)).toBeUndefined();
  });

  test.each([
    [["moon"], "There is no specs/moon/openapi.yaml. Providers: exa, rally."],
    [["--chekc"], "Unknown option '--chekc'"],
    [["--watch", "--check"], "--watch goes on; --check is for a single run."],
    [["--watch", "--fresh"], "--watch goes on; --fresh is for a single run."],
    [["--watch", "exa"], "Leave the providers out."],
    [["--mock"], "--mock goes with --watch."],
    [["--watch", "--port", "1"], "Add --mock."],
    [["--watch", "--mock", "--port", "99999"], "--port 99999 is no port."],
    [["--watch", "--mock", "--port", "1e3"], "--port 1e3 is no port."],
  ])("%j is refused in words", (args, message) => {
    const read = () => readOptions(args, known);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
  });
});
