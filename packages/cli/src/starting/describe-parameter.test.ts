import type { StartParameter } from "@quayside/imports";
import { describe, expect, test } from "vitest";
import { describeParameter, placeholder, requiredFirst, show } from "./describe-parameter.ts";

const name = "it";

describe("a parameter", () => {
  test.each<[string, Omit<StartParameter, "name">]>([
    ["<text>", { kind: "text" }],
    ["<uuid>", { kind: "text", format: "uuid" }],
    ["<integer>", { kind: "number", format: "integer" }],
    ["<text>", { kind: "text", format: "a > b" }],
    ["<path>", { kind: "file" }],
    ["<json|@file>", { kind: "json" }],
    ["[true|false]", { kind: "boolean" }],
    ["[true]", { kind: "boolean", values: [true] }],
    ["<import|connect>", { kind: "text", values: ["import", "connect"] }],
    ["<number|null>", { kind: "number", values: ["null"], others: true }],
    ["<text>", { kind: "text", values: ["Ignore", "Abort", "Overwrite", "CreateOrOverwrite"] }],
    ["<text>", { kind: "text", values: ["two words", "--flag"] }],
  ])("is shown as %s where it is %j", (want, parameter) => {
    expect(placeholder({ name, ...parameter })).toBe(want);
  });

  test.each<[string, Omit<StartParameter, "name">]>([
    ["", { kind: "text" }],
    ["Required.", { kind: "text", required: true }],
    ["Required. What it is.", { kind: "text", required: true, description: "What\n it is." }],
    ["The mode.\ndefault: fast", { kind: "text", values: ["fast", "slow"], default: "fast", description: "The mode." }],
    ["one of Ignore, Abort, CreateOrOverwrite", { kind: "text", values: ["Ignore", "Abort", "CreateOrOverwrite"] }],
    ['one of "two words", "--flag;"; default: ""', { kind: "text", values: ["two words", "--flag;"], default: "" }],
    ["such as Ignore, Abort, CreateOrOverwrite", { kind: "text", values: ["Ignore", "Abort", "CreateOrOverwrite"], others: true }],
    ["default: true", { kind: "boolean", default: true }],
    [
      '{"type":"a"|"b", "at"?:date, "more"?:…}',
      {
        kind: "json",
        fields: [
          { name: "type", kind: "text", required: true, values: ["a", "b"] },
          { name: "at", kind: "text", format: "date" },
          { name: "more", kind: "json" },
        ],
      },
    ],
    [
      'Some.\n[{"size"?:"auto"|number}]',
      {
        kind: "json",
        description: "Some.",
        items: { kind: "json", fields: [{ name: "size", kind: "number", values: ["auto"], others: true }] },
      },
    ],
    ["[31mred.", { kind: "text", description: "\u001b[31mred." }],
  ])("is told as %j where it is %j", (want, parameter) => {
    expect(describeParameter({ name, ...parameter })).toBe(want);
  });

  test("may have more said of whether it must be given", () => {
    expect(describeParameter({ name, kind: "text", required: true, description: "It." }, "As configured.")).toBe("As configured. It.");
  });

  test("stands before others where it is required", () => {
    const parameters = ["a", "b", "c"].map((name): StartParameter => ({ name, kind: "text", ...(name === "b" && { required: true }) }));
    expect(requiredFirst(parameters).map(({ name }) => name)).toEqual(["b", "a", "c"]);
  });

  test.each([
    ["csv", "csv"],
    ["two words", '"two words"'],
    ["", '""'],
    [true, "true"],
    [{ a: 1 }, '{"a":1}'],
  ])("has the value %j shown as %s", (value, want) => {
    expect(show(value)).toBe(want);
  });
});
