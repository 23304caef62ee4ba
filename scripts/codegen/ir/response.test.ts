import { describe, expect, test } from "vitest";
import { cursorOf } from "../spec-errors/cursor-of.ts";
import { readResponses } from "./response.ts";
import { Schemas } from "./schema.ts";

function read(responses: string, method = "get"): { status: string; ok: boolean; statuses: readonly number[] }[] {
  const root = cursorOf(`responses: ${responses}`);
  return readResponses(root.at("responses"), new Schemas(root), method).map(({ status, ok, statuses }) => ({ status, ok, statuses }));
}

const errors = { 3: 8, 4: 28, 5: 11 };

describe("what a status stands for", () => {
  test("a code stands for itself, whatever its class", () => {
    expect(read("{ '204': {}, '307': {}, '404': {} }")).toEqual([
      { status: "204", ok: true, statuses: [204] },
      { status: "307", ok: false, statuses: [307] },
      { status: "404", ok: false, statuses: [404] },
    ]);
  });

  test("a range stands for the registered codes of its class that are not named", () => {
    const [, range] = read("{ '404': {}, 4XX: {} }");
    expect(range?.statuses).toHaveLength(errors[4] - 1);
    expect(range?.statuses).not.toContain(404);
    expect(range?.statuses).not.toContain(418);
  });

  test("default stands for all failures where a success is declared", () => {
    const responses = read("{ '200': {}, default: {} }");
    expect(responses.map(({ status, ok }) => [status, ok])).toEqual([
      ["200", true],
      ["default", false],
    ]);
    expect(responses[1]?.statuses).toHaveLength(errors[3] + errors[4] + errors[5]);
  });

  test("and for everything where none is", () => {
    expect(read("{ default: {} }").map(({ status, ok }) => [status, ok])).toEqual([
      ["default", true],
      ["default", false],
    ]);
    expect(read("{ '404': {}, default: {} }").map(({ status, ok }) => [status, ok])).toEqual([
      ["404", false],
      ["default", true],
      ["default", false],
    ]);
  });

  test("default leaves to a range what is the range's", () => {
    const [, fallback] = read("{ 2XX: {}, 5XX: {}, default: {} }").filter(({ ok }) => !ok);
    expect(fallback?.statuses.some((status) => status >= 500)).toBe(false);
  });

  test("extensions are no statuses", () => {
    expect(read("{ '204': {}, x-note: none }")).toHaveLength(1);
  });
});

describe("the type of a reply", () => {
  const type = (content: string, method?: string): unknown => {
    const root = cursorOf(`responses: { '200': { content: ${content} } }`);
    return readResponses(root.at("responses"), new Schemas(root), method ?? "get")[0]?.type;
  };
  const text = { kind: "keyword", name: "string" };
  const nothing = { kind: "keyword", name: "undefined" };
  const blob = { kind: "runtime", name: "Blob" };

  test.each<[string, unknown]>([
    ["{}", nothing],
    ["{ application/json: { schema: { type: boolean } } }", { kind: "keyword", name: "boolean" }],
    ["{ application/json: {} }", { kind: "keyword", name: "unknown" }],
    ["{ application/vnd.a+json; charset=utf-8: { schema: { type: boolean } } }", { kind: "keyword", name: "boolean" }],
    ["{ text/csv: { schema: { type: object } } }", text],
    ["{ application/xml: {}, image/svg+xml: {} }", text],
    ["{ application/pdf: { schema: { type: string } } }", blob],
    ["{ multipart/mixed: { schema: { type: object } } }", blob],
    ["{ application/x-www-form-urlencoded: { schema: { type: object } } }", blob],
    ["{ '*/*': { schema: { type: boolean } } }", { kind: "keyword", name: "boolean" }],
    ["{ '*/*': { schema: { type: string } } }", blob],
    ["{ '*/*': {} }", blob],
  ])("%s", (content, want) => {
    expect(type(content)).toEqual(want);
  });

  test("is nothing for HEAD", () => {
    expect(type("{ application/json: { schema: { type: boolean } } }", "head")).toEqual(nothing);
  });
});
