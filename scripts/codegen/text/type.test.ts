import { describe, expect, test } from "vitest";
import { type NamedType, type ObjectType, type Property, requestKey, type Type } from "../ir/type.ts";
import { Module } from "./module.ts";
import { describe as describeProperty, TypePrinter } from "./type.ts";

const text: Type = { kind: "keyword", name: "string" };
const number: Type = { kind: "keyword", name: "number" };
const nothing: Type = { kind: "keyword", name: "null" };
const literal = (value: string): Type => ({ kind: "literal", value });
const property = (name: string, type: Type, required = true): Property => ({ name, type, required, documentation: {} });
const object = (properties: readonly Property[], additional?: Type): ObjectType => ({ kind: "object", properties, additional });
const union = (members: readonly Type[], open = false): Type => ({ kind: "union", members, open });

const named = (name: string): NamedType => ({ name, type: text, documentation: {}, component: name, isComparable: true });
const types = new Map([
  ["a#/Ship", named("Ship")],
  ["a#/Kind", named("Kind")],
  [requestKey("a#/Kind"), named("KindInput")],
]);
const reference = (key: string, direction: "request" | "response" = "response"): Type => ({ kind: "reference", key, direction });

describe("a type is printed", () => {
  test.each<[string, Type, string]>([
    ["keyword", text, "string"],
    ["literal", literal('it\'s "a"'), '"it\'s \\"a\\""'],
    ["reference", reference("a#/Ship"), "Ship"],
    ["reference to what is another type in requests", reference("a#/Kind", "request"), "KindInput"],
    ["reference to what is the same type in requests", reference("a#/Ship", "request"), "Ship"],
    ["reference to nothing", reference("a#/None"), "unknown"],
    ["list", { kind: "array", items: text }, "string[]"],
    ["list of a union", { kind: "array", items: union([text, nothing]) }, "Array<string | null>"],
    ["tuple", { kind: "tuple", items: [text, number], rest: undefined }, "[string, number]"],
    ["tuple with more", { kind: "tuple", items: [text], rest: number }, "[string, ...number[]]"],
    ["open union", union([literal("a"), literal("b"), nothing], true), '"a" | "b" | null | (string & {})'],
    [
      "intersection of unions",
      { kind: "intersection", members: [union([text, number]), reference("a#/Ship")] },
      "(string | number) & Ship",
    ],
    [
      "union of intersections",
      union([{ kind: "intersection", members: [reference("a#/Ship"), reference("a#/Kind")] }, text]),
      "(Ship & Kind) | string",
    ],
    ["object", object([property("a", text), property("b-c", number, false)]), '{\n  a: string;\n  "b-c"?: number;\n}'],
    ["object in an object", object([property("a", object([property("b", text)]))]), "{\n  a: {\n    b: string;\n  };\n}"],
    ["map", object([], number), "{ [key: string]: number }"],
    ["object without properties", object([], { kind: "keyword", name: "never" }), "{ [key: string]: never }"],
    [
      "object with more of any type",
      object([property("a", text)], { kind: "keyword", name: "unknown" }),
      "{\n  a: string;\n  [key: string]: unknown;\n}",
    ],
    [
      "object with more of a type",
      object([property("a", text, false)], number),
      "{\n  a?: string;\n  [key: string]: number | string | undefined;\n}",
    ],
    ["property called __proto__", object([property("__proto__", text)]), '{\n  ["__proto__"]: string;\n}'],
  ])("%s", (_, type, want) => {
    expect(new TypePrinter(new Module("a"), types).print(type)).toBe(want);
  });
});

test("a long union has a member on each line", () => {
  const printed = new TypePrinter(new Module("a"), types).print(union(Array.from({ length: 30 }, (_, index) => literal(`value-${index}`))));
  expect(printed.split("\n").slice(0, 3)).toEqual(["", '  | "value-0"', '  | "value-1"']);
});

test("types of another module are imported, those of the runtime too", () => {
  const module = new Module("a");
  const printer = new TypePrinter(module, types, "./types.gen.ts");
  module.add(printer.print(union([reference("a#/Ship"), { kind: "runtime", name: "FileInput" }, { kind: "runtime", name: "Blob" }])));
  expect(module.toString()).toBe(
    '// a\n\nimport type { FileInput } from "@quayside/core";\nimport type { Ship } from "./types.gen.ts";\n\nShip | FileInput | Blob\n',
  );
});

test("what a schema says is told before what it limits", () => {
  const documentation = { description: "How many.", limits: "1 to 3", default: "*/", deprecated: true, readOnly: true };
  expect(describeProperty(documentation, "  ")).toBe(
    '  /**\n   * How many. 1 to 3.\n   *\n   * Set by the provider.\n   *\n   * @default "*\\/"\n   * @deprecated\n   */\n',
  );
});
