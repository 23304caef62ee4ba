/** Modules: what has imports. Fixtures of scripts are input and expected output of the generator, not code of ours. */
export function isModule(path: string): boolean {
  return /\.(ts|mts|js|mjs)$/.test(path) && !/^scripts\/.*\/__fixtures__\//.test(path);
}

/** Tests and what only they use; builds leave them out. */
export function isTest(path: string): boolean {
  return /\.(test|test-d|bench)\./.test(path) || /\/(__fixtures__|__tests__|testing)\//.test(path);
}

/** Folder of the workspace package that a file belongs to; empty for the root. */
export function packageFolderOf(path: string): string {
  return /^(packages\/[^/]+|scripts)\//.exec(path)?.[1] ?? "";
}

/** What a package's tarball is built from. */
export function isShipped(path: string): boolean {
  return /^packages\/[^/]+\/src\//.test(path) && !isTest(path);
}

/** Folders that belong to the generator, inside whatever package. */
export function isGenerated(path: string): boolean {
  return /^packages\/[^/]+\/(src|test)\/generated\//.test(path);
}
