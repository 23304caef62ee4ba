import { providerIds } from "../../codegen/read/load.ts";
import { join } from "node:path";
import { findBase } from "./base.ts";
import { Git } from "./git.ts";
import { readFiles, readPackages } from "./packages.ts";
import { promised, readPending } from "./pending.ts";

/** What people have to announce themselves: packages without a spec, where nothing can be computed. */
export function handwrittenNotes(root: string, since: string | undefined): string[] {
  const git = new Git(root);
  const pending = readPending(root);
  const ids = providerIds(join(root, "specs"));
  const handwritten = readPackages(root).filter(({ id }) => !ids.includes(id));
  const names = handwritten.map(({ name }) => name);
  const unannounced = handwritten.filter((one) => {
    const base = findBase(one, git, since);
    if (base.kind !== "commit" || promised(pending, one.name) !== "none") return false;
    // What is generated in it has been compared.
    const isOwn = (path: string): boolean => !path.includes("/generated/") && !/\.test(-d)?\.|\/testing\/|\/__fixtures__\//.test(path);
    const old = git.files(base.commit, [`${one.folder}/src`]);
    const now = readFiles(root, [`${one.folder}/src`]);
    return [...new Set([...old.keys(), ...now.keys()])].some((path) => isOwn(path) && old.get(path) !== now.get(path));
  });
  return [
    `What people wrote (${names.join(", ")}) is theirs to announce: pnpm changeset`,
    ...unannounced.map(({ name, folder }) => `${name}: ${folder}/src changed and no changeset says so.`),
  ];
}
