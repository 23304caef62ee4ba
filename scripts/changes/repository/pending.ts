import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isObject } from "../../codegen/read/cursor.ts";
import { type Bump, compareBumps, highest, isBump } from "../bump.ts";
import { ChangesError } from "../changes-error.ts";

/** A changeset that waits for the next release. */
export interface Changeset {
  /** Its file, relative to the repository. */
  readonly path: string;
  readonly releases: ReadonlyMap<string, Bump>;
  /** What `pnpm changes` computed when it wrote the file; undefined for one that a person wrote. */
  readonly computed: Bump | undefined;
}

/** The mark in files of ours. It is a comment in the front matter, so no changelog shows it. */
export const mark = /^# Written by `pnpm changes`, which computed (\w+)\./m;

/** Reads the pending changesets, sorted by path. */
export function readPending(root: string): Changeset[] {
  const folder = join(root, ".changeset");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort()
    .map((name) => readChangeset(`.changeset/${name}`, readFileSync(join(folder, name), "utf8")));
}

function readChangeset(path: string, text: string): Changeset {
  const matter = /^\s*---([^]*?)\r?\n\s*---/.exec(text)?.[1];
  if (matter === undefined)
    throw new ChangesError(
      `${path}:1:1 this changeset has no front matter. Begin it with the packages and their bumps between two lines of ---.`,
    );
  let data: unknown;
  try {
    data = parse(matter);
  } catch (error) {
    throw new ChangesError(`${path}:1:1 the front matter is no YAML: ${(error as Error).message.split("\n")[0] ?? ""}. Correct it.`);
  }
  const entries = isObject(data) ? Object.entries(data) : [];
  const releases = new Map(
    entries.map(([name, bump]) => {
      if (!isBump(bump))
        throw new ChangesError(`${path}:1:1 ${JSON.stringify(bump)} is no bump for ${name}. Write patch, minor, major or none.`);
      return [name, bump];
    }),
  );
  const computed = mark.exec(matter)?.[1];
  return { path, releases, computed: isBump(computed) ? computed : undefined };
}

/** The bump that a person gave a file of ours beyond what was computed; undefined if nobody touched it. */
export function raised(changeset: Changeset | undefined, name: string): Bump | undefined {
  const bump = changeset?.releases.get(name);
  if (bump === undefined || changeset?.computed === undefined) return undefined;
  return compareBumps(bump, changeset.computed) > 0 ? bump : undefined;
}

/** What changesets promise a package together. */
export function promised(changesets: readonly Changeset[], name: string): Bump {
  return highest(changesets.map(({ releases }) => releases.get(name) ?? "none"));
}
