import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { parseQuickly } from "./parse-quickly.ts";

const root = resolve(import.meta.dirname, "../../..");
/** Unlike `toEqual`, this tells apart a property called `__proto__` and a prototype, and 0 and -0. */
const show = (value: unknown): string => inspect(value, { depth: Number.POSITIVE_INFINITY, maxStringLength: null });
const careful = (text: string): unknown => parseDocument(text).toJS() as unknown;

/** Of the texts below, those in which there is a mistake, and those of which only the careful parser makes something. */
const slow = new Set(["a: @ab\n", "- [@ab]\n", "- [/a/{b}]\n", ""]);

describe("what is read quickly is what the careful parser reads", () => {
  const paths = globSync(["specs/*/*.yaml", "scripts/codegen/__fixtures__/*/*.yaml"], { cwd: root }).sort();
  test.each(paths)("of %s", (path) => {
    const text = readFileSync(join(root, path), "utf8");
    const quick = parseQuickly(text);
    if (quick) expect(quick.data).toEqual(careful(text));
    // Aliases are what fixtures have them for.
    expect([path, quick !== undefined]).toEqual([path, !/alias/.test(path) && !/^[^#"']*[:-] [*&]\w/m.test(text)]);
  });

  const scalars =
    "1 -1 +1 007 0o17 0x1F -0x1F 0b11 1_000 1. .5 -.5 1e3 1E+3 1.5e-3 . .inf -.INF +.inf .NaN nan ~ null Null NULL nUll true True TRUE tRUE " +
    "yes no on off y n 12:30:45 2020-01-01 2020-01-01T00:00:00Z 99999999999999999999 -0 0.1 << = a:b a#b /a/{b} @ab 1,2 +";
  test.each([
    ...scalars.split(" ").map((scalar) => `a: ${scalar}\n`),
    ...scalars.split(" ").map((scalar) => `- [${scalar.replace(",", "")}]\n`),
    "",
    "# only a comment\n",
    "a:\nb: ''\nc: \"\"\n",
    "a: |\n  one\n   two\n\nb: >\n  one\n  two\n\n  three\nc: |-\n  one\n\nd: >+\n  one\n\ne: |2\n   one\n",
    "a: \"\\u00e9 \\x41 \\\n  folded\\n\"\nb: 'it''s'\n",
    "a: one\n  two\n  three\n",
    "a:\r\n  - b\r\n  - c: |\r\n      d\r\n",
    "a: {b: [c, {d: e}], 'f': \"g\"}\nh: { i, j: k }\n",
    "200: ok\n1.0: float\ntrue: yes\n? plain\n: explicit\n",
    "__proto__: {a: 1}\nconstructor: {b: 2}\ntoString: c\n",
    '{"a":{"b":[1,2.5,-3e2,null,true,"\\u2028\\/"]},"":{}}',
    "a:\n- 1\n- - 2\n  - 3\n-\n",
    "a: !!str 1\nb: !!int '2'\nc: !!seq [1]\n",
    "a: \t1\nb:\t2\n",
    "\ufeffa: 1\n",
    "---\na: 1\n...\n",
  ])("of %j", (text) => {
    const quick = parseQuickly(text);
    if (quick) expect(show(quick.data)).toBe(show(careful(text)));
    expect([text, quick === undefined]).toEqual([text, slow.has(text)]);
  });
});

describe("the careful parser has to judge", () => {
  test.each([
    ["a repeated key", "a: 1\na: 2\n"],
    ["what is no YAML", "a: [1\n"],
    ["an alias", "a: &x {b: 1}\nc: *x\n"],
    ["a circle of aliases", "a: &x [*x]\n"],
    ["an alias that is merged", "a: &x {b: 1}\nc: {<<: *x}\n"],
    ["a collection as a key", "{a: 1}: 2\n"],
    ["a list as a key", "[a]: 2\n"],
    ["a key that is null", "null: 1\n"],
    ["a key that is left out", ": 1\n"],
    ["a tag", "a: !mine b\n"],
    ["a tag of YAML 1.1", "a: !!binary aGk=\n"],
    ["a directive", "%YAML 1.1\n---\na: yes\n"],
    ["several documents", "a: 1\n---\nb: 2\n"],
    ["no end of depth", "[".repeat(20_000)],
  ])("%s", (_, text) => {
    expect(parseQuickly(text)).toBeUndefined();
  });
});
