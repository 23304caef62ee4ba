import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import type { Files } from "../emit/files.ts";
import { compareModules, judgeModule } from "./judge-module.ts";
import { judgeReadme } from "./judge-readme.ts";

/** Sources may not hold what editors show in another order than compilers read it (CVE-2021-42574), nor what does not print. */
const unseen = /[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n\t]/u;

/**
 * What is wrong with the files of a hostile document: everything by which they say more than those of the neutral one.
 * Whatever such a document holds, it may change texts only.
 */
export function judge(files: Files, neutral: Files, document: object): string[] {
  const found: string[] = [];
  const paths = [...files.keys()];
  if (!isDeepStrictEqual(paths, [...neutral.keys()])) found.push(`other files are written: ${paths.join(", ")}`);
  for (const [path, text] of files) {
    const want = neutral.get(path) ?? "";
    if (path === "openapi.yaml") {
      if (!isDeepStrictEqual(parse(text), document)) found.push(`${path}: it is no copy of the document`);
      continue;
    }
    if (/\p{Cs}/u.test(text)) found.push(`${path}: half a character cannot be written`);
    if (unseen.test(text)) found.push(`${path}: it holds characters that are not seen`);
    if (path.endsWith(".ts")) {
      found.push(...judgeModule(path, text));
      found.push(...compareModules(path, text, want));
    } else if (path.endsWith(".md")) found.push(...judgeReadme(path, text, want));
    else if (path === "package.json") found.push(...judgeManifest(text, want));
    else if (text !== want) found.push(`${path}: it depends on what the document says`);
  }
  return found;
}

/** Only the description may differ. */
function judgeManifest(text: string, neutral: string): string[] {
  const { description, ...rest } = JSON.parse(text) as { description: unknown };
  const { description: _, ...wanted } = JSON.parse(neutral) as { description: unknown };
  if (typeof description === "string" && isDeepStrictEqual(rest, wanted)) return [];
  return ["package.json: more than its description depends on what the document says"];
}
