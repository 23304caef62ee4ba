import { basename } from "node:path/posix";
import type { Problem, Repository } from "./repository.ts";

const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const conventional = /^(README|CHANGELOG|CONTRIBUTING|LICENSE|NOTES)(\.md)?$/;
const meaningless = /^(utils?|helpers?|common)\./;

/** Names of files and folders (DESIGN.md section 9). */
export function checkNames({ files }: Repository): Problem[] {
  return [...files.keys()].flatMap((path) => {
    const name = basename(path);
    if (!path.includes("/") || path.includes("/__snapshots__/")) return [];
    if (meaningless.test(name)) return [{ path, message: "says nothing about its content. Name the file after its main export." }];
    const odd = path.split("/").find((part) => !kebab.test(part) && !conventional.test(part) && !/^__[a-z]+__$/.test(part));
    return odd === undefined ? [] : [{ path, message: `${odd} is not kebab-case. Rename it.` }];
  });
}
