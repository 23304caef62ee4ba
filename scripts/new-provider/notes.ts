import { codeCell } from "../codegen/text/markdown.ts";
import type { Decisions, Kind } from "./decisions.ts";

/** What NOTES.md says of the document that a spec was drafted from. */
export interface Origin {
  readonly title: string;
  /** Where the document came from, as it was given. */
  readonly from: string | undefined;
  /** Address of the document, if it has one that anybody can read. */
  readonly url: string | undefined;
  readonly version: string;
  /** When it was read: "November 2026". */
  readonly read: string;
  readonly includes: readonly string[];
}

const headings: readonly (readonly [Kind, string])[] = [
  ["auth", "How calls are authorised"],
  ["servers", "Servers"],
  ["paths", "Paths"],
  ["statuses", "Statuses"],
  ["pagination", "Pages"],
  ["jobs", "Jobs"],
  ["examples", "Examples"],
  ["schemas", "Schemas that could not be kept as they were"],
  ["left out", "Left out"],
];

/** NOTES.md of a new spec: where it comes from, and what a curator has yet to decide. */
export function notesText(origin: Origin, decisions: Decisions): string {
  const { title, url, version, read } = origin;
  const front = url?.startsWith("https://") === true ? `---\nupstream: ${JSON.stringify(url)}\n---\n\n` : "";
  const upstream = url ?? origin.from;
  const table = `| | |\n| --- | --- |\n| upstream | ${upstream === undefined ? "none yet" : codeCell(upstream)} |\n| version | ${codeCell(version)} |\n| read | ${read} |\n`;
  const sections = headings.flatMap(([kind, heading]) => {
    const lines = decisions.of(kind);
    return lines.length > 0 ? [`### ${heading}\n\n${lines.map((line) => `- ${safe(line)}`).join("\n")}\n`] : [];
  });
  const selection =
    origin.includes.length > 0 ? `\n- Selected with ${origin.includes.map((pattern) => `--include ${codeCell(pattern)}`).join(" ")}.` : "";
  const source =
    upstream === undefined
      ? "- Write down every page, document and client that a fact was taken from."
      : `- The upstream document: paths, parameters, schemas.${selection}`;
  return `${front}# ${safe(title)}: notes of the curator

${table}
## Sources

${source}

## To decide

A machine drafted this spec. Strike each line out when it is settled; \`pnpm lint:specs\` names the places.

${upstream === undefined ? "- Everything in `openapi.yaml` is invented, to show the form. Replace it by what the provider does.\n" : wording}
${sections.join("\n")}
## Deliberate deviations

| here | upstream | why |
| --- | --- | --- |${upstream === undefined ? "" : mechanical}

## Uncertain

- Nothing has been compared with what the provider really sends.
`;
}

const wording = `- **Words.** Summaries and descriptions come from the upstream document and are not ours to publish: say the facts in words of
  our own. What has no words has none upstream.
- **Examples.** Those of bodies are made of the schemas, with values that the schemas show: invent better ones, one for each
  state and each kind of error, with no name or id of anybody real.
- **Names.** operationIds follow method and path: see that each reads well as a method of the client.
- **Required.** Ids and statuses that are always sent belong under \`required\`, even where upstream forgets them.
- **Header parameters** that every operation has, such as a version, may be an option of the client (\`x-option\`).
`;

const mechanical = `
| operationIds | upstream's own | they are the paths of methods |
| names of schemas in PascalCase; bodies are components | upstream's own, some inline | they become names of types |
| null is a type; bounds, binary and base64 texts as JSON Schema 2020-12 has them | OpenAPI 3.0 | Prism validates by that draft |`;

/** Text of a foreign document in Markdown: no HTML, no links, no mentions. */
function safe(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : part.replaceAll(/[<>[\]@]/g, (character) => `\\${character}`)))
    .join("");
}
