import { ChangesError } from "../changes-error.ts";
import type { Git } from "./git.ts";
import type { Manifest, Package } from "./packages.ts";

/** What a package is compared with. */
export type Base =
  | { readonly kind: "commit"; readonly commit: string; readonly description: string }
  /** Never released: there is nothing that a change could break. */
  | { readonly kind: "unreleased" }
  /** Its version was raised just now: all there is goes into that release. */
  | { readonly kind: "this-version" };

/**
 * Finds what was released last: what `since` names; or the tag of the version that package.json has; or, where nothing
 * was tagged, the commit that gave it this version. Tags of other versions count for nothing, so that maintenance
 * branches, and releases that were prepared but not published, are compared with what they follow.
 */
export function findBase({ name, version, folder }: Package, git: Git, since: string | undefined): Base {
  const manifest = `${folder}/package.json`;
  if (since !== undefined) {
    const commit = git.commit(since);
    if (commit === undefined)
      throw new ChangesError(`${JSON.stringify(since)} names no commit. Give --since a tag, a branch or a hash that \`git log\` knows.`);
    return { kind: "commit", commit, description: since };
  }
  const tag = `${name}@${version}`;
  const tagged = git.commit(`refs/tags/${tag}`);
  if (tagged !== undefined) return { kind: "commit", commit: tagged, description: tag };
  if (version === "0.0.0") return { kind: "unreleased" };
  if (versionAt(git, "HEAD", manifest) !== version) return { kind: "this-version" };
  if (git.isShallow())
    throw new ChangesError(
      `There is no tag ${tag} in this clone, and its history is cut off. Run: git fetch --unshallow --tags (in a workflow: fetch-depth: 0).`,
    );
  const commit = git.lastChange(manifest, '"version":');
  if (commit === undefined)
    throw new ChangesError(`No commit sets the version of ${name}. Commit ${manifest}, or say what to compare with: --since <git ref>.`);
  return { kind: "commit", commit, description: `${commit.slice(0, 10)}, which set ${version}` };
}

function versionAt(git: Git, commit: string, manifest: string): string | undefined {
  const text = git.files(commit, [manifest]).get(manifest);
  return text === undefined ? undefined : (JSON.parse(text) as Manifest).version;
}
