import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Document, parseDocument } from "yaml";
import { Sandbox } from "./testing/sandbox.ts";

/** Daily work: a maintainer changes a real spec, generates, and gets the changeset. In a copy; the spec stays as it is. */
const sandbox = Sandbox.forTests();
const original = readFileSync(join(import.meta.dirname, "../../specs/exa/openapi.yaml"), "utf8");
const importSchema = ["components", "schemas", "Import"];
const get = ["paths", "/v0/imports/{id}", "get"];

async function changesetFor(change: (document: Document) => void): Promise<string | undefined> {
  sandbox.put("specs/exa/openapi.yaml", original);
  await sandbox.generate();
  sandbox.commit("Add Exa");
  const document = parseDocument(original);
  change(document);
  sandbox.put("specs/exa/openapi.yaml", document.toString({ lineWidth: 0 }));
  await sandbox.generate();
  const { code, errors } = await sandbox.changes(["--since", "HEAD"]);
  expect([code, errors]).toEqual([0, ""]);
  if (!sandbox.changesets().includes("generated-exa.md")) return undefined;
  return sandbox.read(".changeset/generated-exa.md").split("\n").slice(2).join("\n");
}

describe("in the spec of Exa", () => {
  test("another description leads to a patch", async () => {
    const text = await changesetFor((document) =>
      document.setIn([...importSchema, "properties", "title", "description"], "What it is called."),
    );
    expect(text).toBe('"@quayside/exa": patch\n---\n\nDocumentation was revised: `Import.title`.\n');
  });

  test("an optional property leads to an addition, which is a patch below 1.0", async () => {
    const text = await changesetFor((document) =>
      document.setIn([...importSchema, "properties", "colour"], { type: "string", description: "Its colour." }),
    );
    expect(text).toMatch(/^"@quayside\/exa": patch\n---\n\n`Import\.colour` \(`string`\) was added \(`DELETE .* and \d more\)\.\n$/);
  });

  test("a removed property of a response leads to a break, which is minor below 1.0", async () => {
    const text = await changesetFor((document) => {
      document.deleteIn([...importSchema, "properties", "failedAt"]);
      const required = (document.toJS() as { components: { schemas: { Import: { required: string[] } } } }).components.schemas.Import
        .required;
      document.setIn(
        [...importSchema, "required"],
        required.filter((name) => name !== "failedAt"),
      );
    });
    expect(text).toMatch(
      /^"@quayside\/exa": minor\n---\n\nThe client of Exa Websets follows its API: 1 breaking change\.\n\n\*\*Breaking\*\*\n\n- `Import\.failedAt` \(`string \| null`\) was removed \(`DELETE .* and \d more\)\.\n$/,
    );
  });

  test("a renamed operation leads to a break that names both", async () => {
    const text = await changesetFor((document) => {
      document.setIn([...get, "operationId"], "imports.describe");
      document.setIn(["x-jobs", 0, "get"], "imports.describe");
    });
    expect(text).toBe(
      '"@quayside/exa": minor\n---\n\nThe client of Exa Websets follows its API: 1 breaking change.\n\n**Breaking**\n\n- `imports.get` was renamed to `imports.describe` (`GET /v0/imports/{id}`).\n',
    );
  });

  test("another layout and an extension of others lead to nothing", async () => {
    expect(await changesetFor((document) => document.setIn(["x-nothing"], 1))).toBeUndefined();
  });
}, 60_000);
