import { describe, expect, test } from "vitest";
import { cursorOf } from "../spec-errors/cursor-of.ts";
import type { Cursor } from "./cursor.ts";

const text = `# A comment.
openapi: 3.1.0
paths:
  /a/{b~c}:
    get:
      responses:
        200: { description: Done. }
        "404":
          description: >-
            Folded.
      parameters:
        - name: a
          in: query
        - { name: b,
            in: query }
shared: &shared
  deep: [1, [2, 3]]
alias: *shared
"": empty
`;

describe("a node begins at its key, or at itself in a list", () => {
  test.each<[(root: Cursor) => Cursor, string]>([
    [(root) => root, "1:1"],
    [(root) => root.at("openapi"), "2:1"],
    [(root) => root.at("paths").at("/a/{b~c}"), "4:3"],
    [(root) => root.at("paths").at("/a/{b~c}").at("get").at("responses").at("200"), "7:9"],
    [(root) => root.at("paths").at("/a/{b~c}").at("get").at("responses").at(200).at("description"), "7:16"],
    [(root) => root.at("paths").at("/a/{b~c}").at("get").at("responses").at("404").at("description"), "9:11"],
    [(root) => root.at("paths").at("/a/{b~c}").at("get").at("parameters").at(0), "12:11"],
    [(root) => root.at("paths").at("/a/{b~c}").at("get").at("parameters").at(1).at("in"), "15:13"],
    [(root) => root.at("shared").at("deep").at(1).at(1), "17:17"],
    [(root) => root.at("alias").at("deep").at(0), "17:10"],
    [(root) => root.at(""), "19:1"],
  ])("%s", (find, want) => {
    const { line, column } = find(cursorOf(text)).position();
    expect(`${line}:${column}`).toBe(want);
  });

  test("one that does not exist is where its nearest ancestor is", () => {
    const { line, column } = cursorOf(text).at("paths").at("/a/{b~c}").at("post").at("responses").position();
    expect([line, column]).toEqual([4, 3]);
  });
});

test("a pointer names a node whatever its name holds", () => {
  const root = cursorOf('a/b~c: { "%25 d": { $ref: "#/a~1b~0c/%2525%20d/e" , e: 1 } }');
  const node = root.at("a/b~c").at("%25 d");
  expect(node.fragment).toBe("/a~1b~0c/%25 d");
  expect(node.at("$ref").follow()?.value).toBe(1);
});

test("properties that every object has are no fields", () => {
  const root = cursorOf("a: {}\n__proto__: { b: 1 }");
  expect(root.at("a").at("constructor").exists).toBe(false);
  expect(root.at("toString").exists).toBe(false);
  expect(root.at("__proto__").at("b").value).toBe(1);
  expect(root.entries().map(([name]) => name)).toEqual(["a", "__proto__"]);
});

test.each(["{ a: 1 }", '{ "a": 1 }\n', "\ufeffa: 1", "a: 1\r\n"])("%j is read", (source) => {
  expect(cursorOf(source).value).toEqual({ a: 1 });
});
