import { expect, test, describe } from "vitest";
import { harbour, withOwner, withoutWeight } from "./testing/harbour.ts";
import { Sandbox } from "./testing/sandbox.ts";

const sandbox = Sandbox.forTests();

describe("pnpm changes", () => {
  test("writes nothing where nothing changed", async () => {
    sandbox.release("1.0.0");
    const { code, output } = await sandbox.changes();
    expect([code, sandbox.changesets()]).toEqual([0, []]);
    expect(output).toMatch(/^@quayside\/harbour +@quayside\/harbour@1\.0\.0 +none +none$/m);
    expect(output).toContain("What people wrote (@quayside/core, @quayside/imports) is theirs to announce: pnpm changeset");
  });

  test("writes a changeset for a removed property, and one for the package that re-exports it", async () => {
    sandbox.release("1.0.0");
    await sandbox.edit(withoutWeight);
    expect((await sandbox.changes()).code).toBe(0);
    expect(sandbox.read(".changeset/generated-harbour.md")).toBe(`---
# Written by \`pnpm changes\`, which computed major. You may raise the bump; the text below is written anew.
"@quayside/harbour": major
---

The client of Harbour follows its API: 1 breaking change.

**Breaking**

- \`Load.weight\` (\`number\`) was removed (\`GET /loads\`, \`GET /loads/{id}\`).
`);
    expect(sandbox.read(".changeset/generated-imports.md")).toMatch(
      /^"@quayside\/imports": major\n---\n\nTypes follow those of `@quayside\/harbour`, which has breaking changes: see the changelog there\.\n$/m,
    );
    expect(sandbox.changesets()).toEqual(["generated-harbour.md", "generated-imports.md"]);
  });

  test("lowers the bumps below 1.0", async () => {
    sandbox.release("0.3.0");
    await sandbox.edit(withoutWeight);
    await sandbox.changes();
    expect(sandbox.read(".changeset/generated-harbour.md")).toContain('"@quayside/harbour": minor\n');
    await sandbox.edit([
      "        status: {",
      "        weight: { type: number, description: Weight. }\n        more: { type: string, description: More. }\n        status: {",
    ]);
    await sandbox.changes();
    expect(sandbox.read(".changeset/generated-harbour.md")).toContain('"@quayside/harbour": patch\n');
  });

  test.each([
    ["a description", [["description: Weight.", "description: How heavy it is."]], "patch", "Documentation was revised: `Load.weight`."],
    ["an added property", [withOwner], "minor", "`Load.owner` (`string`) was added (`GET /loads`, `GET /loads/{id}`)."],
    [
      "a renamed operation",
      [
        ["operationId: loads.get", "operationId: loads.describe"],
        ["get: loads.get", "get: loads.describe"],
      ],
      "major",
      "- `loads.get` was renamed to `loads.describe` (`GET /loads/{id}`).",
    ],
  ] as const)("announces %s", async (_what, replacements, bump, line) => {
    sandbox.release("1.0.0");
    await sandbox.edit(...replacements);
    await sandbox.changes();
    const text = sandbox.read(".changeset/generated-harbour.md");
    expect(text).toContain(`"@quayside/harbour": ${bump}\n`);
    expect(text.split("\n")).toContain(line);
    expect(text.match(/^- /gm)?.length ?? 0).toBeLessThan(2);
  });

  test("announces nothing for a comment in the YAML", async () => {
    sandbox.release("1.0.0");
    await sandbox.edit(["paths:", "# The paths.\npaths:"]);
    expect((await sandbox.changes()).code).toBe(0);
    expect(sandbox.changesets()).toEqual([]);
  });

  test("announces code that was generated anew by another generator", async () => {
    sandbox.release("1.0.0");
    sandbox.put("packages/harbour/src/generated/jobs.gen.ts", `${sandbox.read("packages/harbour/src/generated/jobs.gen.ts")}// more\n`);
    await sandbox.changes();
    expect(sandbox.read(".changeset/generated-harbour.md")).toMatch(
      /": patch\n---\n\nThe generated code was renewed; its types are the same\.\n$/,
    );
  });

  test("tells for the aggregate what can no longer be done with a provider", async () => {
    sandbox.release("1.0.0");
    await sandbox.edit(["    list: loads.list\n", ""]);
    await sandbox.changes();
    expect(sandbox.read(".changeset/generated-harbour.md")).toMatch(/: minor\n---\n\nThe job `load` changed\.\n$/);
    const text = sandbox.read(".changeset/generated-imports.md");
    expect(text).toContain('"@quayside/imports": major\n');
    expect(text).toContain('**Breaking**\n\n- `list("harbour")` is no longer possible.\n');
  });

  test("tells for the aggregate which providers came and went", async () => {
    sandbox.release("1.0.0");
    sandbox.put("specs/lighthouse/openapi.yaml", sandbox.read("specs/harbour/openapi.yaml"));
    await sandbox.generate();
    await sandbox.changes();
    expect(sandbox.read(".changeset/generated-imports.md")).toMatch(/: minor\n---\n\nThe provider `lighthouse` was added\.\n$/);
    expect(sandbox.read(".changeset/generated-lighthouse.md")).toMatch(/: minor\n---\n\nFirst release: typed client of Harbour\.\n$/);
    sandbox.git("rm", "--quiet", "-r", "specs/harbour");
    await sandbox.generate();
    await sandbox.changes();
    expect(sandbox.read(".changeset/generated-imports.md")).toContain("- The provider `harbour` was removed.\n");
  });

  test("sees a method that only the client's declarations show", async () => {
    sandbox.release("1.0.0");
    const path = "packages/harbour/src/generated/client.gen.ts";
    sandbox.put(
      path,
      sandbox
        .read(path)
        .replace(
          "export interface HarbourOptions extends ClientOptions {",
          "export interface HarbourOptions extends ClientOptions {\n  tenant: string;",
        ),
    );
    await sandbox.changes();
    expect(sandbox.read(".changeset/generated-harbour.md")).toContain("- `HarbourOptions.tenant` (`string`) was added and is required.\n");
  });

  test("writes the same file in a second run, and removes it when the change is taken back", async () => {
    sandbox.release("1.0.0");
    await sandbox.edit(withoutWeight);
    await sandbox.changes();
    const first = sandbox.read(".changeset/generated-harbour.md");
    const second = await sandbox.changes();
    expect([sandbox.read(".changeset/generated-harbour.md"), second.output.includes("written")]).toEqual([first, false]);
    sandbox.put("specs/harbour/openapi.yaml", harbour);
    await sandbox.generate();
    expect((await sandbox.changes()).output).toContain(".changeset/generated-harbour.md removed");
    expect(sandbox.changesets()).toEqual([]);
  });

  test("keeps a bump that a person raised, and does not touch what a person wrote", async () => {
    sandbox.release("1.0.0");
    await sandbox.edit(withOwner);
    await sandbox.changes();
    sandbox.put(
      ".changeset/generated-harbour.md",
      sandbox.read(".changeset/generated-harbour.md").replace('harbour": minor', 'harbour": major'),
    );
    sandbox.put(".changeset/generated-imports.md", '---\n"@quayside/imports": patch\n---\n\nMine.\n');
    sandbox.put(".changeset/other.md", '---\n"@quayside/harbour": patch\n---\n\nMine too.\n');
    await sandbox.changes();
    expect(sandbox.read(".changeset/generated-harbour.md")).toContain('"@quayside/harbour": major\n');
    expect(sandbox.read(".changeset/generated-imports.md")).toBe('---\n"@quayside/imports": patch\n---\n\nMine.\n');
    expect(sandbox.read(".changeset/other.md")).toContain("Mine too.");
    sandbox.put("specs/harbour/openapi.yaml", harbour);
    await sandbox.generate();
    expect((await sandbox.changes()).output).toContain("was left as it is: a person raised its bump");
    expect(sandbox.changesets()).toContain("generated-harbour.md");
  });

  test("compares with the commit that set the version where there is no tag", async () => {
    sandbox.release("1.0.0", false);
    await sandbox.edit(withOwner);
    sandbox.commit("Add an owner");
    const { output } = await sandbox.changes();
    expect(output).toMatch(/^@quayside\/harbour +[0-9a-f]{10}, which set 1\.0\.0 +minor/m);
  });

  test("compares with what --since names", async () => {
    sandbox.release("1.0.0");
    await sandbox.edit(withOwner);
    sandbox.commit("Add an owner");
    const { output } = await sandbox.changes(["--since", "HEAD"]);
    expect(output).toMatch(/^@quayside\/harbour +HEAD +none/m);
    expect(sandbox.changesets()).toEqual([]);
  });

  test("finds nothing left to announce once the version was raised", async () => {
    sandbox.release("1.0.0");
    await sandbox.edit(withOwner);
    sandbox.commit("Add an owner");
    sandbox.put(
      "packages/harbour/package.json",
      sandbox.read("packages/harbour/package.json").replace('"version": "1.0.0"', '"version": "1.1.0"'),
    );
    expect((await sandbox.changes()).output).toMatch(/^@quayside\/harbour +nothing: this version is not committed yet +none/m);
    sandbox.commit("Version packages");
    const { code, output } = await sandbox.changes(["--check"]);
    expect([code, output]).toEqual([0, expect.stringMatching(/^@quayside\/harbour +[0-9a-f]{10}, which set 1\.1\.0 +none/m)]);
  });
}, 60_000);
