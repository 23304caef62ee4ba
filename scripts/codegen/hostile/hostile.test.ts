import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { SpecError } from "../read/spec-error.ts";
import { renderPackage } from "../render.ts";
import { extensionPlaces } from "./extension-places.ts";
import { harbour } from "./harbour.ts";
import { judge } from "./judge.ts";
import { outlineOfReadme } from "./judge-readme.ts";
import { payloads } from "./payloads.ts";
import { accepts } from "./refusals.ts";
import { readHarbour, renderHarbour } from "./render-harbour.ts";

/** All fields of the document. */
const fields = [...collect()];
/** Halves of characters are refused wherever they stand. */
const isWhole = (text: string): boolean => !/\p{Cs}/u.test(text);
const isTaken = (field: string, payload: string): boolean => (accepts[field]?.(payload) ?? true) && isWhole(payload);
const neutral = await renderHarbour(harbour((_, text) => text));

describe("a document that says everywhere what", () => {
  test.each(Object.entries(payloads))("%s runs nothing", async (_, payload) => {
    const taken = fields.filter((field) => isTaken(field, payload));
    expect(await harmOf(taken, payload)).toEqual([]);
  });

  test.each(Object.entries(payloads))("%s is refused wherever words are not free", (_, payload) => {
    const refused = fields.filter((field) => !isTaken(field, payload));
    const lines = problemsOf(refused, payload);
    for (const line of lines) expect(line).toMatch(/^specs\/harbour\/openapi\.yaml:\d+:\d+ \P{Cc}+: \P{Cc}+\.$/u);
    expect(lines.length === 0).toBe(refused.length === 0);
  });
});

test.each(Object.keys(accepts))("%s is refused by itself", (field) => {
  const payload = Object.values(payloads).find((text) => isWhole(text) && !isTaken(field, text)) ?? "";
  expect(problemsOf([field], payload)).not.toEqual([]);
});

test("plain text is no Markdown, whatever it says", async () => {
  const plain = fields.filter((field) => !/[dD]escription/.test(field));
  for (const payload of Object.values(payloads)) {
    const files = await renderHarbour(
      documentOf(
        plain.filter((field) => isTaken(field, payload)),
        payload,
      ),
    );
    expect(outlineOfReadme(files.get("README.md") ?? ""), payload).toEqual(outlineOfReadme(neutral.get("README.md") ?? ""));
  }
});

test("every text of our extensions is among the fields, and every field is one of the document", () => {
  // Of a number's two shapes, a pointer and `{ count: pointer }`, one is enough.
  const plain = (place: string): string => place.replace(/^.*?\b(?=x-)|\.count$/g, "");
  const ours = new Set(fields.map(plain));
  expect(extensionPlaces().filter((place) => !ours.has(plain(place)))).toEqual([]);
  expect(Object.keys(accepts).filter((field) => !fields.includes(field))).toEqual([]);
});

test("the copy of a document of several files says what they say, to readers of old YAML too", async () => {
  const said = Object.values(payloads).filter((payload) => isWhole(payload));
  const schemas = said.map((payload) => ({
    title: payload,
    description: payload,
    enum: [payload],
    properties: { [payload]: { default: payload } },
  }));
  const head = { openapi: "3.1.0", info: { title: "Harbour", version: "1" }, servers: [{ url: "https://example.com" }] };
  const document = { ...head, paths: {}, components: { schemas: { All: { $ref: "all.json" } } } };
  const spec = readHarbour(document, { "all.json": { oneOf: schemas } });
  const copy = (await renderPackage(spec, "0.0.0")).get("openapi.yaml") ?? "";
  for (const version of ["1.1", "1.2"] as const)
    expect(parse(copy, { version })).toMatchObject({ components: { schemas: { All: { oneOf: schemas } } } });
});

function collect(): Set<string> {
  const found = new Set<string>();
  harbour((field, text) => {
    found.add(field);
    return text;
  });
  return found;
}

function documentOf(hostile: readonly string[], payload: string): object {
  const active = new Set(hostile);
  return harbour((field, text) => (active.has(field) ? payload : text));
}

/** What is wrong with the output where some fields say the same; then, for who has to mend it, with which of them. */
async function harmOf(hostile: readonly string[], payload: string): Promise<string[]> {
  const harm = await harmOfDocument(documentOf(hostile, payload));
  if (harm.length === 0) return [];
  if (hostile.length === 1) return harm.map((what) => `${hostile[0]}: ${what}`);
  const middle = hostile.length >> 1;
  for (const half of [hostile.slice(0, middle), hostile.slice(middle)]) {
    const found = await harmOf(half, payload);
    if (found.length > 0) return found;
  }
  return harm.map((what) => `${hostile.length} fields together: ${what}`);
}

async function harmOfDocument(document: object): Promise<string[]> {
  try {
    return judge(await renderHarbour(document), neutral, document);
  } catch (error) {
    if (error instanceof SpecError) return error.problems.map((line) => `it is refused: ${line}`);
    throw error;
  }
}

function problemsOf(hostile: readonly string[], payload: string): readonly string[] {
  try {
    readHarbour(documentOf(hostile, payload));
    return [];
  } catch (error) {
    if (error instanceof SpecError) return error.problems;
    throw error;
  }
}
