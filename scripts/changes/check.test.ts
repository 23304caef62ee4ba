import { expect, test, describe } from "vitest";
import { withOwner, withoutWeight } from "./testing/harbour.ts";
import { Sandbox } from "./testing/sandbox.ts";

const sandbox = Sandbox.forTests();

describe("pnpm changes --check", () => {
  test("fails while changesets promise less than the change demands, writes nothing, and says what to run", async () => {
    sandbox.release("1.0.0");
    await sandbox.edit(withoutWeight);
    sandbox.put(".changeset/mine.md", '---\n"@quayside/harbour": minor\n"@quayside/imports": major\n---\n\nMine.\n');
    const { code, errors } = await sandbox.changes(["--check"]);
    expect(code).toBe(1);
    expect(errors).toContain("@quayside/harbour changed in ways that demand a major release; pending changesets promise only a minor one.");
    expect(errors).toContain("`Load.weight` (`number`) was removed");
    expect(errors).toContain("Run: pnpm changes (it writes .changeset/generated-harbour.md)");
    expect(sandbox.changesets()).toEqual(["mine.md"]);
  });

  test("is content with a person's changeset that promises enough", async () => {
    sandbox.release("1.0.0");
    await sandbox.edit(withOwner);
    sandbox.put(".changeset/mine.md", '---\n"@quayside/harbour": minor\n"@quayside/imports": minor\n---\n\nMine.\n');
    expect((await sandbox.changes(["--check"])).code).toBe(0);
  });

  test("is content with what pnpm changes wrote", async () => {
    sandbox.release("1.0.0");
    await sandbox.edit(withoutWeight);
    await sandbox.changes();
    expect((await sandbox.changes(["--check"])).code).toBe(0);
  });
}, 60_000);

describe("overrides in the spec's folder", () => {
  const override = (change: string): string => `overrides:\n  - change: ${change}\n    bump: patch\n    reason: It was never sent.\n`;

  test("give a change another bump, with its reason in the changelog", async () => {
    sandbox.release("1.0.0");
    sandbox.put("specs/harbour/changes.yaml", override("response-property-removed schemas/Load/weight"));
    await sandbox.edit(withoutWeight);
    await sandbox.changes();
    const text = sandbox.read(".changeset/generated-harbour.md");
    expect(text).toContain('"@quayside/harbour": patch\n');
    expect(text).toContain("`Load.weight` (`number`) was removed (`GET /loads`, `GET /loads/{id}`): It was never sent.\n");
  });

  test("fail when they no longer match", async () => {
    sandbox.release("1.0.0");
    sandbox.put("specs/harbour/changes.yaml", override("response-property-removed schemas/Load/weight"));
    const { code, errors } = await sandbox.changes();
    expect([code, errors]).toEqual([
      1,
      'specs/harbour/changes.yaml:2:5 overrides.0.change: no change "response-property-removed schemas/Load/weight" was found. Remove the override, or correct the id.\n\nNothing was written.\n',
    ]);
  });

  test("need a reason", async () => {
    sandbox.release("1.0.0");
    sandbox.put("specs/harbour/changes.yaml", "overrides:\n  - change: x\n    bump: patch\n");
    expect((await sandbox.changes()).errors).toContain("`reason` is missing");
  });
}, 60_000);
