import type { Tarball } from "./tarball.ts";

/** What can be imported from a package. */
export interface Entry {
  /** What an importer writes: `@quayside/imports/exa`. */
  readonly specifier: string;
  /** `./exa` */
  readonly subpath: string;
}

/** The modules that a package exports, patterns written out. Documents such as package.json are no modules. */
export function moduleEntries({ manifest, files }: Tarball): Entry[] {
  const subpaths = Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    if (typeof target !== "string" || !target.endsWith(".js")) return [];
    const [start = "", end] = target.slice("./".length).split("*");
    if (end === undefined) return subpath;
    const matches = [...files.keys()].filter((path) => path.startsWith(start) && path.endsWith(end));
    return matches.map((path) => subpath.replace("*", path.slice(start.length, -end.length)));
  });
  return subpaths.sort().map((subpath) => ({ subpath, specifier: manifest.name + subpath.slice(1) }));
}
