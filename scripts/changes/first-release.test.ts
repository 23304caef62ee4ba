import { expect, test, describe } from "vitest";
import { withoutWeight } from "./testing/harbour.ts";
import { Sandbox } from "./testing/sandbox.ts";

const sandbox = Sandbox.forTests();

const announcement = '---\n"@quayside/beacon": minor\n"@quayside/harbour": minor\n"@quayside/imports": minor\n---\n\nFirst release.\n';

describe("pnpm changes before the first release", () => {
  test("demands nothing beyond the changeset that announces it, whatever changes", async () => {
    sandbox.put(".changeset/first-release.md", announcement);
    await sandbox.edit(withoutWeight);
    expect(await sandbox.changes(["--check"])).toMatchObject({ code: 0, errors: "" });
    expect((await sandbox.changes()).output).toMatch(/^@quayside\/harbour +nothing: never released +none +minor$/m);
    expect(sandbox.changesets()).toEqual(["first-release.md"]);
  });

  test("announces the release of a provider that nothing announces", async () => {
    sandbox.put(".changeset/first-release.md", announcement.replace('"@quayside/beacon": minor\n', ""));
    expect((await sandbox.changes(["--check"])).code).toBe(1);
    await sandbox.changes();
    expect(sandbox.read(".changeset/generated-beacon.md")).toMatch(
      /^"@quayside\/beacon": minor\n---\n\nFirst release: typed client of Beacon\.\n$/m,
    );
    expect((await sandbox.changes(["--check"])).code).toBe(0);
    // Ours does not count as another's announcement: it stays.
    await sandbox.changes();
    expect(sandbox.changesets()).toEqual(["first-release.md", "generated-beacon.md"]);
  });
}, 60_000);
