import { existsSync } from "node:fs";
import { join } from "node:path";
import { Cursor, isObject } from "../../codegen/read/cursor.ts";
import { SourceFiles } from "../../codegen/read/source.ts";
import type { Problems } from "../../codegen/read/spec-error.ts";
import { isBump } from "../bump.ts";
import type { Override } from "../policy.ts";

/** The overrides of a spec, from `specs/<id>/changes.yaml`, with a way to complain about one. */
export interface Overrides {
  readonly list: readonly Override[];
  /** Notes those that no change answers to. */
  reportUnmatched(unmatched: readonly Override[]): void;
}

/** Reads them; none if there is no such file. Mistakes are noted in `problems`. */
export function readOverrides(id: string, root: string, problems: Problems): Overrides {
  const folder = join(root, "specs", id);
  const file = join(folder, "changes.yaml");
  if (!existsSync(file)) return { list: [], reportUnmatched: () => {} };
  const source = new SourceFiles(folder, root).open(file);
  const document = new Cursor(source, problems, [], source.data);
  const entries = document.at("overrides");
  if (!isObject(document.value) || !Array.isArray(entries.value))
    document.fail("write a list called `overrides`, each with `change`, `bump` and `reason`.");
  const cursors = new Map<Override, Cursor>();
  for (const cursor of entries.items()) {
    const [change, bump, reason] = ["change", "bump", "reason"].map((name) => cursor.at(name).string());
    if (!change) cursor.fail("`change` is missing: the id of the change, as `pnpm changes --json` prints it. Add it.");
    else if (!isBump(bump)) cursor.fail("`bump` is patch, minor, major or none. Write one of them.");
    else if (!reason?.trim()) cursor.fail("`reason` is missing: why this change deserves another bump. Add it.");
    else cursors.set({ change, bump, reason }, cursor);
  }
  return {
    list: [...cursors.keys()],
    reportUnmatched: (unmatched) => {
      for (const override of unmatched)
        cursors
          .get(override)
          ?.at("change")
          .fail(`no change ${JSON.stringify(override.change)} was found. Remove the override, or correct the id.`);
    },
  };
}
