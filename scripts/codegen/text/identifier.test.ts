import { describe, expect, test } from "vitest";
import { camelCase, lowerFirst, memberName, pascalCase, typeName, variableName } from "./identifier.ts";

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;

describe("a name becomes an identifier", () => {
  test.each<[string, string, string]>([
    ["imports", "Imports", "imports"],
    ["import-tags", "ImportTags", "importTags"],
    ["importTags", "ImportTags", "importTags"],
    ["import tags", "ImportTags", "importTags"],
    ["imports/list", "ImportsList", "importsList"],
    ["X-API-Version", "XAPIVersion", "xAPIVersion"],
    ["APIKey", "APIKey", "apiKey"],
    ["URL", "URL", "url"],
    ["index_host", "IndexHost", "indexHost"],
    ["a-b", "AB", "aB"],
    ["2nd", "_2nd", "_2nd"],
    ["größe", "GroE", "groE"],
    ["Zoë", "Zoe", "zoe"],
    ["日本", "_", "_"],
    ["", "_", "_"],
    ["__proto__", "Proto", "proto"],
    ["a'; evil(); 'b", "AEvilB", "aEvilB"],
    ["x\u2028y", "XY", "xY"],
  ])("%j: %s, %s", (name, pascal, camel) => {
    expect([pascalCase(name), camelCase(name)]).toEqual([pascal, camel]);
    expect(pascalCase(name)).toMatch(identifier);
    expect(camelCase(name)).toMatch(identifier);
  });
});

describe("a schema gives its type a name", () => {
  test.each<[string, string]>([
    ["ImportModel", "ImportModel"],
    ["Import_Model", "Import_Model"],
    ["import", "Import"],
    ["ship.details v2", "ShipDetailsV2"],
    ["Error", "ErrorSchema"],
    ["array", "ArraySchema"],
    ["Page", "PageSchema"],
  ])("%s: %s", (name, want) => {
    expect(typeName(name)).toBe(want);
  });
});

describe("a segment of an operationId gives a method its name", () => {
  test.each<[string, string]>([
    ["list", "list"],
    ["delete", "delete"],
    ["list_all", "list_all"],
    ["list-all", "listAll"],
    ["GetUser", "GetUser"],
    ["get user's", "getUserS"],
    ["__proto__", "proto"],
  ])("%s: %s", (segment, want) => {
    expect(memberName(segment)).toBe(want);
  });
});

test.each(["delete", "class", "undefined", "await", "string", "arguments"])("the variable for %s gets an underscore", (name) => {
  expect(variableName(name)).toBe(`${name}_`);
});

test("names that differ stay different with a small first letter", () => {
  expect(["GETList", "GetList", "List"].map(lowerFirst)).toEqual(["gETList", "getList", "list"]);
});
