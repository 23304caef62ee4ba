import { expect, test } from "vitest";
import { findContent } from "./find-content.ts";

const json = "application/json";
const find = (declared: readonly string[], sent: string | undefined, loosely?: "loosely") =>
  findContent(
    declared.map((mediaType) => ({ mediaType })),
    sent,
    loosely,
  )?.mediaType;

test.each<[string, string[], string | undefined, string | undefined]>([
  ["the same", ["text/plain", json], json, json],
  ["the same in other letters", [json], "Application/JSON; charset=utf-8", json],
  ["the same before one of the same syntax", [json, "application/problem+json"], "application/problem+json", "application/problem+json"],
  ["the same before a range", ["*/*", "text/*", "text/csv"], "text/csv", "text/csv"],
  ["the narrower range", ["*/*", "text/*"], "text/csv", "text/*"],
  ["the one with the parameters", [json, `${json};v=1`, `${json};v=2`], `${json}; v=2`, `${json};v=2`],
  ["one of the same syntax, for want of another", [json], "application/vnd.dock+json", json],
  ["none of another syntax", [json], "application/xml", undefined],
  ["none with other parameters", [`${json};v=1`], `${json};v=2`, undefined],
  ["none for what is no media type", [json], "json", undefined],
  ["none for nothing", [json], undefined, undefined],
])("finds %s", (_, declared, sent, want) => {
  expect(find(declared, sent)).toBe(want);
});

test("forgives missing parameters if that is wanted", () => {
  expect(find([`${json};charset=utf-8`], json, "loosely")).toBe(`${json};charset=utf-8`);
});
