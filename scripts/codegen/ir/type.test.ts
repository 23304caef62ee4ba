import { describe, expect, test } from "vitest";
import { intersection, literalType, type Type, union } from "./type.ts";

const text: Type = { kind: "keyword", name: "string" };
const number: Type = { kind: "keyword", name: "number" };
const unknown: Type = { kind: "keyword", name: "unknown" };
const never: Type = { kind: "keyword", name: "never" };
const a: Type = { kind: "literal", value: "a" };
const b: Type = { kind: "literal", value: "b" };
const one: Type = { kind: "literal", value: 1 };
const ship: Type = { kind: "reference", key: "ship", direction: "response" };
const port: Type = { kind: "reference", key: "port", direction: "response" };
const anything: Type = { kind: "object", properties: [], additional: unknown };
const closed = (...members: Type[]): Type => ({ kind: "union", members, open: false });
const open = (...members: Type[]): Type => ({ kind: "union", members, open: true });

describe("a union", () => {
  test.each<[string, Type, Type]>([
    ["of nothing is never", union([]), never],
    ["of one type is that", union([text]), text],
    ["has no doubles", union([text, number, text]), closed(text, number)],
    ["has no union in it", union([closed(a, b), one]), closed(a, b, one)],
    ["with anything is anything", union([text, unknown]), unknown],
    ["that is open stays so", union([open(a, b), number]), open(a, b, number)],
    ["of texts and any text is open", union([text, a]), open(a)],
    ["of other constants and any text is not", union([text, one]), closed(text, one)],
    ["without texts cannot be open", union([one, number], true), closed(one, number)],
  ])("%s", (_, got, want) => {
    expect(got).toEqual(want);
  });
});

describe("an intersection", () => {
  test.each<[string, Type, Type]>([
    ["of nothing is anything", intersection([]), unknown],
    ["of one type is that", intersection([unknown, ship]), ship],
    ["has no doubles", intersection([ship, ship]), ship],
    ["keeps what tells something", intersection([ship, port]), { kind: "intersection", members: [ship, port] }],
    ["has no intersection in it", intersection([intersection([ship, port]), a]), { kind: "intersection", members: [ship, port, a] }],
    ["of any object and a certain one is that", intersection([anything, ship]), ship],
    ["of any object and one of several is one of those", intersection([anything, closed(ship, port)]), closed(ship, port)],
    ["of any object twice is any object", intersection([anything, { ...anything, additional: undefined }]), anything],
    ["of any text and one text is that", intersection([text, a]), a],
    ["of any text and certain texts is those", intersection([text, open(a, b)]), open(a, b)],
    ["of several texts and one of them is that", intersection([closed(a, b), a]), a],
    ["of a number and a text is left to TypeScript", intersection([number, a]), { kind: "intersection", members: [number, a] }],
  ])("%s", (_, got, want) => {
    expect(got).toEqual(want);
  });
});

describe("the type of a constant", () => {
  test.each<[unknown, Type]>([
    [null, { kind: "keyword", name: "null" }],
    ["a", a],
    [[1, "a"], { kind: "tuple", items: [one, a], rest: undefined }],
    [{}, { kind: "object", properties: [], additional: never }],
    [{ x: 1 }, { kind: "object", properties: [{ name: "x", type: one, required: true, documentation: {} }], additional: undefined }],
  ])("%j", (value, want) => {
    expect(literalType(value)).toEqual(want);
  });
});
