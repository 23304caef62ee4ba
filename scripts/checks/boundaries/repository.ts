import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the rules look at: data, so that a test can make one up. */
export interface Repository {
  /** Ids of the providers: the folders of `specs` that hold an openapi.yaml. */
  readonly providers: readonly string[];
  /** Text of every file of `packages`, `scripts` and the root that git tracks or would track, by path with forward slashes. */
  readonly files: ReadonlyMap<string, string>;
}

/** A mistake and where it is. */
export interface Problem {
  readonly path: string;
  readonly line?: number;
  /** What is wrong, and what to do about it. */
  readonly message: string;
}

/** Reads the repository at `root`. Files that nobody has added to git yet count: the next commit would bring them. */
export function readRepository(root: string): Repository {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" });
  // A file that is deleted but not yet committed is still listed.
  const paths = listed.split("\0").filter((path) => path !== "" && existsSync(join(root, path)));
  const read = paths.filter((path) => /^(packages|scripts)\/|^[^/]+$/.test(path));
  return {
    providers: paths.flatMap((path) => /^specs\/([^/]+)\/openapi\.yaml$/.exec(path)?.[1] ?? []).sort(),
    files: new Map(read.map((path) => [path, readFileSync(join(root, path), "utf8")])),
  };
}

/** One line for people and editors: `path:line: message`. */
export function formatProblem({ path, line, message }: Problem): string {
  return `${path}:${line === undefined ? "" : `${line}:`} ${message}`;
}
