import { beforeAll, describe, expect, test } from "vitest";
import { classify, type Spec } from "./classify.ts";
import { defaultBumps, defaultPolicy } from "./policy.ts";
import { applyPair, baseDocument, type Pair, readPairs } from "./testing/pairs.ts";
import { specOf } from "./testing/spec-of.ts";
import { sections } from "./text/lines.ts";

let base: Spec;
const specs = new Map<Pair, Promise<Spec>>();

/** What a pair makes of the base document; read once. */
function after(pair: Pair): Promise<Spec> {
  const known = specs.get(pair) ?? specOf(applyPair(pair));
  specs.set(pair, known);
  return known;
}

beforeAll(async () => {
  base = await specOf(baseDocument());
}, 60_000);

const topics = readPairs();

describe.each(topics)("%s", (_topic, pairs) => {
  test.each(pairs)("$title: $bump", async (pair) => {
    const { bump, changes } = classify(base, await after(pair));
    expect({ bump, text: sections(changes).flatMap(({ lines }) => lines) }).toEqual({ bump: pair.bump, text: pair.text });
  });
});

test("each rule that documents alone can trigger is shown by a pair", async () => {
  const seen = new Set<string>();
  for (const [, pairs] of topics)
    for (const pair of pairs) for (const { rule } of classify(base, await after(pair)).changes) seen.add(rule);
  const inPackages = /^(type|method|provider|capability|generated|first)-/;
  expect(Object.keys(defaultBumps).filter((rule) => !seen.has(rule) && !inPackages.test(rule))).toEqual([]);
}, 60_000);

describe("classify", () => {
  test("finds nothing between a document and itself", () => {
    expect(classify(base, base)).toEqual({ bump: "none", changes: [], unmatched: [] });
  });

  test("gives the same verdict in every run", async () => {
    const after = await specOf(applyPair({ remove: ["/components/schemas/Ship/properties/built"] }));
    expect(classify(base, after)).toEqual(classify(base, after));
  });

  test("lets a person judge one change otherwise, and shows the reason", async () => {
    const after = await specOf(applyPair({ remove: ["/components/schemas/Ship/properties/built"] }));
    const override = { change: "response-property-removed schemas/Ship/built", bump: "minor", reason: "It was never sent." } as const;
    const { bump, changes, unmatched } = classify(base, after, { ...defaultPolicy, overrides: [override] });
    expect([bump, unmatched]).toEqual(["minor", []]);
    expect(sections(changes)).toEqual([
      { title: "Other", lines: [expect.stringMatching(/^`Ship\.built` \(`number`\) was removed \(.* more\): It was never sent\.$/)] },
    ]);
  });

  test("tells which overrides no change answers to", () => {
    const override = { change: "operation-removed GET /nowhere", bump: "none", reason: "Gone." } as const;
    expect(classify(base, base, { ...defaultPolicy, overrides: [override] }).unmatched).toEqual([override]);
  });

  test("follows a policy that is stricter than ours", async () => {
    const after = await specOf(applyPair({ set: { "/components/schemas/Problem/properties/code/enum/-": "late" } }));
    const policy = { ...defaultPolicy, bumps: { ...defaultBumps, "response-enum-value-added": "major" } } as const;
    expect(classify(base, after, policy).bump).toBe("major");
  });
});

describe("classify reads documents that lack most of what ours have", () => {
  const bare = (schema: object, version = "3.0.3") => ({
    openapi: version,
    info: { title: "Bare", version: "1" },
    paths: { "/x": { get: { responses: { default: { description: "All.", content: { "application/json": { schema } } } } } } },
  });

  test.each([
    ["of 3.0 whose property may be null", "major", { nullable: true }],
    ["of 3.0 that says the same", "none", {}],
  ])("%s: %s", async (_title, bump, more) => {
    const before = await specOf(bare({ type: "object", properties: { a: { type: "string" } } }));
    const after = await specOf(bare({ type: "object", properties: { a: { type: "string", ...more } } }));
    expect(classify(before, after).bump).toBe(bump);
  });

  test("of 3.0 that is written anew as 3.1 with the same meaning", async () => {
    const before = await specOf(bare({ type: "object", properties: { a: { type: "string", nullable: true } } }));
    const after = await specOf(bare({ type: "object", properties: { a: { type: ["string", "null"] } } }, "3.1.0"));
    expect(classify(before, after).bump).toBe("none");
  });

  test("with schemas that hold themselves", async () => {
    const tree = (type: string) => ({
      ...bare({ $ref: "#/components/schemas/Tree" }),
      components: {
        schemas: {
          Tree: {
            type: "object",
            properties: {
              value: { type },
              left: { $ref: "#/components/schemas/Tree" },
              all: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
            },
          },
        },
      },
    });
    const { changes } = classify(await specOf(tree("string")), await specOf(tree("number")));
    expect(changes.map(({ id }) => id)).toEqual(["response-type-changed schemas/Tree/value"]);
  });

  test("with an operationId that stands twice", async () => {
    const twice = (type: string) => ({
      openapi: "3.0.0",
      info: { title: "Twice", version: "1" },
      paths: Object.fromEntries(
        ["/a", "/b"].map((path) => [
          path,
          {
            get: {
              operationId: "get",
              parameters: [{ name: "q", in: "query", schema: { type } }],
              responses: { 200: { description: "OK." } },
            },
          },
        ]),
      ),
    });
    const { changes } = classify(await specOf(twice("string")), await specOf(twice("number")));
    expect(changes.map(({ id }) => id)).toEqual([
      "request-type-changed GET /a/parameters/query/q",
      "request-type-changed GET /b/parameters/query/q",
    ]);
  });
});
