import { join } from "node:path/posix";
import type { Tarball } from "./tarball.ts";

/** What is in a tarball: what its readers need, and nothing that was meant for us. */
export function checkContents({ manifest, files }: Tarball): string[] {
  const problems: string[] = [];
  for (const name of ["LICENSE", "README.md"]) {
    if (!files.has(name)) problems.push(`has no ${name}`);
  }
  const text = files.get("package.json") ?? "";
  for (const [protocol] of text.matchAll(/\b(workspace|catalog):[^"]*/g))
    problems.push(`package.json still says ${protocol}, which only pnpm understands`);
  if (text.includes("@quayside/source"))
    problems.push("package.json still has the condition @quayside/source, which points at files that do not ship");
  for (const [subpath, target] of Object.entries(manifest.exports ?? {})) {
    if (typeof target !== "string")
      problems.push(`package.json exports ${subpath} by conditions. A path is enough for ESM with declarations beside it`);
  }
  for (const [path, content] of files) {
    const fault = faultOf(path, content, files);
    if (fault) problems.push(`${path} ${fault}`);
  }
  return problems.map((problem) => `${manifest.name}: ${problem}`);
}

function faultOf(path: string, content: string, files: ReadonlyMap<string, string>): string | undefined {
  if (/\.(test|test-d|spec|bench)\.|(^|\/)(__\w+__|tests?|testing)\//.test(path))
    return "is for tests. Leave it out in tsconfig.build.json";
  if (/\.[mc]?tsx?$/.test(path) && !/\.d\.[mc]?ts$/.test(path)) return "is a source. Leave it out of `files`";
  return path.endsWith(".map") ? faultOfMap(path, content, files) : undefined;
}

/** Bundlers and debuggers warn of every map whose sources they cannot find. */
function faultOfMap(path: string, content: string, files: ReadonlyMap<string, string>): string | undefined {
  const map = JSON.parse(content) as { sources: readonly string[]; sourcesContent?: readonly unknown[] };
  if (map.sourcesContent) return undefined;
  const lost = map.sources.find((source) => !files.has(join(path, "..", source)));
  return lost && `points at ${lost}, which does not ship. Ship the source, or write it into the map with inlineSources`;
}
