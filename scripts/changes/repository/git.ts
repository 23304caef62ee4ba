import { execFileSync } from "node:child_process";
import { ChangesError } from "../changes-error.ts";

/** Reads a git repository. Nothing here changes it. */
export class Git {
  readonly #root: string;

  /** Throws a ChangesError if there is no git, or the folder is in no repository. */
  constructor(root: string) {
    this.#root = root;
    if (this.#try(["rev-parse", "--git-dir"]) === undefined)
      throw new ChangesError(
        `${root} is in no git repository, so there is nothing to compare with. Clone the project instead of copying it.`,
      );
  }

  /** The commit that a name stands for. */
  commit(name: string): string | undefined {
    return this.#try(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`])?.trim() || undefined;
  }

  hasTag(name: string): boolean {
    return this.commit(`refs/tags/${name}`) !== undefined;
  }

  /** Whether history was cut off when the repository was cloned. */
  isShallow(): boolean {
    return this.#try(["rev-parse", "--is-shallow-repository"])?.trim() === "true";
  }

  /** The last commit that changed a line of a file that a regular expression matches. */
  lastChange(path: string, pattern: string): string | undefined {
    return this.#try(["log", "-1", "--format=%H", `-G${pattern}`, "--", path])?.trim() || undefined;
  }

  /** Files below some folders in a commit, by path relative to the repository. */
  files(commit: string, folders: readonly string[]): Map<string, string> {
    const listing = this.#try(["ls-tree", "-r", "-z", commit, "--", ...folders]) ?? "";
    const entries = listing
      .split("\0")
      .map((line) => /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line))
      .flatMap((match) => (match ? [{ hash: match[1] ?? "", path: match[2] ?? "" }] : []));
    if (entries.length === 0) return new Map();
    const output = execFileSync("git", ["cat-file", "--batch"], {
      cwd: this.#root,
      input: entries.map(({ hash }) => `${hash}\n`).join(""),
      maxBuffer: 1024 * 1024 * 1024,
    });
    let at = 0;
    return new Map(
      entries.map(({ path }) => {
        const end = output.indexOf("\n", at);
        const size = Number(output.toString("utf8", at, end).split(" ")[2]);
        const text = output.toString("utf8", end + 1, end + 1 + size);
        // The content is followed by a line feed of its own.
        at = end + 1 + size + 1;
        return [path, text];
      }),
    );
  }

  #try(args: readonly string[]): string | undefined {
    try {
      return execFileSync("git", args, {
        cwd: this.#root,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
        maxBuffer: 1024 * 1024 * 1024,
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT")
        throw new ChangesError("git is not installed, or not on the path. Install it.");
      return undefined;
    }
  }
}
