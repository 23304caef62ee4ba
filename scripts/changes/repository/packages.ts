import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A package of the workspace as it stands in the working tree. */
export interface Package {
  /** Its folder's name. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** Relative to the repository. */
  readonly folder: string;
}

/** The packages that can be released, sorted. */
export function readPackages(root: string): Package[] {
  return readdirSync(join(root, "packages"))
    .sort()
    .flatMap((id) => {
      const folder = `packages/${id}`;
      const path = join(root, folder, "package.json");
      if (!existsSync(path)) return [];
      const { name = id, version = "0.0.0", private: isPrivate } = JSON.parse(readFileSync(path, "utf8")) as Manifest;
      return isPrivate === true ? [] : [{ id, name, version, folder }];
    });
}

/** The fields of a package.json that are read here. */
export interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly exports?: { readonly [path: string]: string | { readonly [condition: string]: string } };
  readonly dependencies?: { readonly [name: string]: string };
}

/** What of a package is compared, by path relative to the repository. */
export function comparedPaths({ folder }: Pick<Package, "folder">): string[] {
  return [`${folder}/src`, `${folder}/openapi.yaml`, `${folder}/package.json`];
}

/** The same files in the working tree. */
export function readFiles(root: string, paths: readonly string[]): Map<string, string> {
  const found = paths.flatMap((path) => list(join(root, path)));
  return new Map(found.sort().map((path) => [relative(root, path).split(sep).join("/"), readFileSync(path, "utf8")]));
}

function list(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    // A file, not a folder.
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return [path];
    throw error;
  }
}
