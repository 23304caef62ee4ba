import { parsedModules } from "./parse-module.ts";
import { isGenerated, isTest } from "./places.ts";
import type { Problem, Repository } from "./repository.ts";

/** Code that treats all providers alike: a provider's quirk is written in its document (DESIGN.md section 3). */
const knowsNoProvider = /^(packages\/(core|imports)\/src|scripts\/codegen)\//;

/** What may not stand in a source: the name of a provider where none is known, and `export *` anywhere. */
export function checkSources(repository: Repository): Problem[] {
  const { providers } = repository;
  return [...parsedModules(repository)].flatMap(([path, { strings, stars }]) => {
    const impartial = knowsNoProvider.test(path) && !isTest(path) && !isGenerated(path);
    const names = impartial ? strings.filter((string) => providers.includes(string.text)) : [];
    return [
      ...names.map(({ line, text: name }) => ({
        path,
        line,
        message: `names the provider ${name}. Write the quirk into specs/${name}/openapi.yaml, as a keyword or an x- extension.`,
      })),
      ...stars.map(({ line }) => ({
        path,
        line,
        message: "has `export *`, which hides from a review what becomes public. Name the exports.",
      })),
    ];
  });
}
