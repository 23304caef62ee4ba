import type { StartValue } from "@quayside/imports";
import { describe, expect, test } from "vitest";
import { UsageError } from "../usage-error.ts";
import { checkValue } from "./check-value.ts";

const conflict: StartValue = { kind: "text", values: ["Ignore", "Abort", "CreateOrOverwrite"] };
const rows: StartValue = { kind: "number", format: "integer" };
const user: StartValue = { kind: "number", values: ["none"], others: true };
const mode: StartValue = { kind: "json", fields: [{ name: "onError", kind: "text", values: ["abort", "continue"] }] };
const ships: StartValue = {
  kind: "json",
  items: {
    kind: "json",
    fields: [
      { name: "port", kind: "text", required: true },
      { name: "crew", kind: "json", items: rows },
    ],
  },
};
const depth: StartValue = { kind: "json", values: ["auto"], others: true, fields: [{ name: "metres", kind: "number" }] };

describe("before anything is sent", () => {
  test.each<[StartValue, unknown, string]>([
    [conflict, "abort", '--it takes Ignore, Abort or CreateOrOverwrite, not "abort". Did you mean Abort?'],
    [conflict, "skip", '--it takes Ignore, Abort or CreateOrOverwrite, not "skip".'],
    [{ kind: "text", values: ["csv"] }, "xls", '--it takes csv, not "xls".'],
    [{ kind: "text", values: ["a b", ""] }, "c", '--it takes "a b" or "", not "c".'],
    [{ kind: "boolean", values: [true] }, false, "--it takes true, not false."],
    [{ kind: "boolean" }, "maybe", '--it takes true or false, not "maybe".'],
    [{ kind: "number" }, "abc", '--it takes a number, not "abc".'],
    [rows, 1.5, "--it takes a whole number, not 1.5."],
    [user, "nobody", '--it takes none or a number, not "nobody".'],
    [user, "nonne", '--it takes none or a number, not "nonne". Did you mean none?'],
    [{ kind: "text" }, 5, "--it takes a text, not 5."],
    [{ kind: "file" }, 5, "--it takes the path of a file, not 5."],
    [mode, "abort", '--it takes an object in JSON, {"onError"?:"abort"|"continue"}, not "abort".'],
    [mode, { onError: "abrt" }, '--it: onError takes abort or continue, not "abrt". Did you mean abort?'],
    [ships, { port: "Kiel" }, '--it takes a list in JSON, [{"port":text, "crew"?:[integer]}], not {"port":"Kiel"}.'],
    [ships, [{ port: "Kiel" }, { crew: [] }], '--it: [1] needs "port".'],
    [ships, [{ port: "Kiel", crew: [1, "two"] }], '--it: [0].crew[1] takes a whole number, not "two".'],
    [depth, "deep", '--it takes auto or an object in JSON, {"metres"?:number}, not "deep".'],
    [conflict, "x".repeat(200), `--it takes Ignore, Abort or CreateOrOverwrite, not "${"x".repeat(58)}….`],
  ])("of %j %j is refused", (known, value, message) => {
    const check = () => checkValue(value, known, "--it");
    expect(check).toThrow(UsageError);
    expect(check).toThrow(new UsageError(message));
  });

  test.each<[StartValue, unknown]>([
    [conflict, "Abort"],
    [conflict, null],
    [rows, 12],
    [user, "none"],
    [user, 7741],
    [{ kind: "text", values: ["small"], others: true }, "huge"],
    [{ kind: "json" }, "anything"],
    [mode, {}],
    [mode, { onError: "abort", unknown: 1 }],
    [mode, { onError: null }],
    [ships, []],
    [ships, [{ port: "Kiel", crew: [1, 2] }]],
    [depth, "auto"],
    [depth, { metres: 2 }],
  ])("of %j %j is not", (known, value) => {
    expect(() => checkValue(value, known, "--it")).not.toThrow();
  });

  test("what an object inherits is none of its fields", () => {
    const known: StartValue = { kind: "json", fields: [{ name: "toString", kind: "text", required: true }] };
    expect(() => checkValue({}, known, "--it")).toThrow('--it needs "toString".');
  });
});
