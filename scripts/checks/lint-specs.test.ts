import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lintSpec, lintSpecs } from "./lint-specs.ts";
import type { Breach } from "./spec-rules/__fixtures__/breach.ts";
import { breachesOfBodies } from "./spec-rules/__fixtures__/bodies.ts";
import { breachesOfExtensions } from "./spec-rules/__fixtures__/extensions.ts";
import { breachesOfOperations } from "./spec-rules/__fixtures__/operations.ts";
import { breachesOfParametersAndHeaders } from "./spec-rules/__fixtures__/parameters-and-headers.ts";
import { breachesOfSchemas } from "./spec-rules/__fixtures__/schemas.ts";

const valid = readFileSync(join(import.meta.dirname, "spec-rules/__fixtures__/harbour.yaml"), "utf8");
const root = mkdtempSync(join(tmpdir(), "quayside-lint-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(id: string, text: string, file = "openapi.yaml"): void {
  mkdirSync(join(root, "specs", id), { recursive: true });
  writeFileSync(join(root, "specs", id, file), text);
}

const breaches: readonly Breach[] = [
  ...breachesOfOperations,
  ...breachesOfParametersAndHeaders,
  ...breachesOfBodies,
  ...breachesOfSchemas,
  ...breachesOfExtensions,
];

describe("the rules of specs", () => {
  it("have nothing to say against a document that breaks none", () => {
    write("harbour", valid);
    expect(lintSpec("harbour", root)).toEqual([]);
  });

  // A plain loop: `it.each` would cut titles short.
  for (const { title, replace, by, at, pointer, says } of breaches) {
    it(`a rule ${title}`, () => {
      expect(valid.split(replace)).toHaveLength(2);
      const text = valid.replace(replace, () => by);
      write("harbour", text);
      const { line, column } = place(text, at);
      expect(lintSpec("harbour", root)).toEqual([`specs/harbour/openapi.yaml:${line}:${column} ${pointer}: ${says}`]);
    });
  }

  it("name every breach of a document at once, in the order of the document", () => {
    write("harbour", valid.replace("3.1.0", "3.1.1").replace("example: 2\n", "example: 0\n").replace("imported: 3 }", "imported: x }"));
    expect(lintSpec("harbour", root)).toEqual([
      "specs/harbour/openapi.yaml:1:1 openapi: specs are written in OpenAPI 3.1.0. Write `openapi: 3.1.0`.",
      "specs/harbour/openapi.yaml:57:11 paths./imports.get.parameters.0.example: this example does not match its schema: it must be >= 1. Correct one of them.",
      "specs/harbour/openapi.yaml:169:28 paths./imports/{id}/details.get.responses.200.content.application/json.examples.some.value.imported: this example does not match its schema: it must be integer. Correct one of them.",
    ]);
  });

  it("reach into further files of the same folder, and name those files", () => {
    write("harbour", valid.replace("#/components/schemas/PlainError", "errors.yaml#/components/schemas/Trouble"));
    write("harbour", "components:\n  schemas:\n    Trouble:\n      type: string\n      maxLength: 5\n", "errors.yaml");
    expect(lintSpec("harbour", root)).toEqual([
      "specs/harbour/errors.yaml:3:5 components.schemas.Trouble: a schema has no description. Add one, in words of our own.",
      expect.stringContaining(
        "components.responses.Unauthorized.content.text/plain.examples.unauthorized.value: this example does not match its schema: it must NOT have more than 5 characters.",
      ),
    ]);
  });

  it("do not take a property or an example for a keyword", () => {
    const property = "imported: { type: integer, description: How many crates. }";
    const twin = `${property}\n        nullable: { type: boolean, description: A property of this name. }\n        $ref: { type: string, description: And of this. }`;
    write(
      "harbour",
      valid.replace(property, twin).replace("value: { imported: 3 }", "value: { imported: 3, nullable: true, $ref: nowhere }"),
    );
    expect(lintSpec("harbour", root)).toEqual([]);
  });
});

describe("the lint of specs", () => {
  it("says of valid specs how much it has looked at", async () => {
    write("harbour", valid);
    expect(await lintSpecs(["harbour"], root)).toEqual([
      { id: "harbour", problems: [], summary: "5 operations, 1 webhook, 35 schemas, 9 examples" },
    ]);
  });

  it("adds what Redocly finds, in our own form", async () => {
    write("harbour", valid.replace("      summary: List imports", "      sumary: x\n      summary: List imports"));
    const [linted] = await lintSpecs(["harbour"], root);
    expect(linted?.problems).toEqual([
      "specs/harbour/openapi.yaml:50:7 paths./imports.get.sumary: Property `sumary` is not expected here. Correct it: https://redocly.com/docs/cli/rules/oas/struct",
    ]);
  });

  it("lists the problems of all specs, even if one is no YAML", async () => {
    write("harbour", valid.replace("  title: Harbour", "  title: [Harbour"));
    write("quay", valid.replace("openapi: 3.1.0", "openapi: 3.0.0"));
    const linted = await lintSpecs(["harbour", "quay"], root);
    expect(linted.map(({ id, problems }) => [id, problems.length > 0])).toEqual([
      ["harbour", true],
      ["quay", true],
    ]);
    expect(linted[0]?.problems[0]).toMatch(/^specs\/harbour\/openapi\.yaml:\d+:\d+ document: YAML syntax: /);
  });

  it("fetches nothing for a spec that refers to the network", async () => {
    write("harbour", valid.replace("#/components/schemas/PlainError", "https://harbour.example/errors.yaml"));
    const [linted] = await lintSpecs(["harbour"], root);
    expect(linted?.problems.join("\n")).toContain("it is a URL, and a spec is read from its own folder only");
  });

  it.each([
    "0",
    "[]",
    "openapi: 3.1.0",
    "openapi: 3.1.0\npaths: { /a: null, /b: { get: null, post: 1 } }\ncomponents: { schemas: { A: null, B: { properties: 3, allOf: {} } } }",
  ])("survives a document that is hardly one: %j", async (text) => {
    write("harbour", text);
    const [linted] = await lintSpecs(["harbour"], root);
    expect(linted?.problems.length).toBeGreaterThan(0);
  });
});

describe("pnpm lint:specs", () => {
  const run = (...names: string[]): { code: number; output: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "lint-specs.ts"), ...names], {
      encoding: "utf8",
    });
    return { code: status ?? -1, output: stdout + stderr };
  };

  it("finds no problem in the five specs and says a line about each", () => {
    const { code, output } = run();
    expect(output.trim().split("\n")).toEqual(
      ["exa", "freckle", "pinecone", "power-bi", "rally"].map((id) =>
        expect.stringMatching(new RegExp(`^specs/${id}/openapi\\.yaml: .* no problem$`)),
      ),
    );
    expect(code).toBe(0);
  });

  it("says which providers there are when asked for another", () => {
    expect(run("nobody")).toEqual({ code: 1, output: "There is no spec of nobody. There are: exa, freckle, pinecone, power-bi, rally.\n" });
  });
});

function place(text: string, at: string): { readonly line: number; readonly column: number } {
  const [before = "", after] = at.includes("»") ? at.split("»") : ["", at];
  expect(text.split(`${before}${after}`)).toHaveLength(2);
  const lines = text.slice(0, text.indexOf(`${before}${after}`) + before.length).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
