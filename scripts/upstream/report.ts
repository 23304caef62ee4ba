import { codeSpan } from "../codegen/text/markdown.ts";
import type { Outcome } from "./check-upstream.ts";
import type { Difference } from "./compare.ts";

/** The body of an issue holds 65,536 characters; a longer report ends early and says so. */
const longest = 60_000;

/** What the command prints for people. */
export function reportText(outcomes: readonly Outcome[]): string {
  return outcomes.map((outcome) => [headline(outcome), ...(outcome.status === "drift" ? textOf(outcome) : [])].join("\n")).join("\n\n");
}

function textOf(outcome: Outcome & { readonly status: "same" | "drift" }): string[] {
  const groups = byPlace(outcome.differences).flatMap(([place, lines]) => [`  ${place}`, ...lines.map((line) => `    ${line}`)]);
  const stale = outcome.stale.map(({ at, difference, reason }) => `    ${at}: ${difference} (${reason})`);
  return [
    ...groups,
    ...(stale.length > 0 ? ["  acknowledged, but no longer so: remove them", ...stale] : []),
    `  Change the spec, or write what is meant so into specs/${outcome.provider}/upstream.yaml, each with a reason:`,
    ...example(outcome.differences[0]).map((line) => `    ${line}`),
  ];
}

/** What the command prints for the issue that the scheduled workflow opens. Nothing of theirs stands outside of code. */
export function reportMarkdown(outcomes: readonly Outcome[]): string {
  const sections = outcomes.filter(({ status }) => status === "drift" || status === "unreadable").map(sectionOf);
  const text = `${sections.join("\n\n") || "No upstream document has drifted."}\n`;
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf("\n"))}\n\nThere is more: run \`pnpm upstream\`.\n`;
}

function sectionOf(outcome: Outcome): string {
  const title = `## ${outcome.provider}`;
  if (outcome.status === "none") return title;
  if (outcome.status === "unreadable") return `${title}\n\nThe upstream document could not be read: ${codeSpan(outcome.error)}`;
  const groups = byPlace(outcome.differences).map(
    ([place, lines]) => `### ${codeSpan(place)}\n\n${lines.map((line) => `- ${codeSpan(line)}`).join("\n")}`,
  );
  const stale = outcome.stale.map(({ at, difference, reason }) => `- ${codeSpan(`${at}: ${difference}`)} (${codeSpan(reason)})`);
  const parts = [
    title,
    `Compared with ${codeSpan(outcome.upstream)}; what is meant so goes into \`specs/${outcome.provider}/upstream.yaml\`.`,
    ...groups,
    ...(stale.length > 0 ? [`### Acknowledged, but no longer so\n\n${stale.join("\n")}`] : []),
  ];
  return parts.join("\n\n");
}

/** What the command prints for machines. */
export function reportJson(outcomes: readonly Outcome[]): string {
  return JSON.stringify({ providers: outcomes }, null, 2);
}

function headline(outcome: Outcome): string {
  if (outcome.status === "none") return `${outcome.provider}: publishes no document for machines`;
  if (outcome.status === "unreadable") return `${outcome.provider}: ${outcome.error}`;
  const { provider, upstream, operations, matched, differences, acknowledged } = outcome;
  const count = differences.length === 0 ? "no drift" : `${differences.length} ${differences.length === 1 ? "difference" : "differences"}`;
  const silent = acknowledged.length > 0 ? `, ${acknowledged.length} acknowledged` : "";
  return `${provider}: ${count}${silent}; ${matched} of our ${operations} operations are in ${upstream}`;
}

/** Differences under the operation, or the schema, that they belong to. */
function byPlace(differences: readonly Difference[]): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const { at, difference, operations } of differences) {
    const operation = operations.find((one) => at === one || at.startsWith(`${one} `));
    const schema = at.split("/", 1)[0] ?? at;
    const place = operation ?? `${schema} (${shortened(operations)})`;
    const rest = at.slice((operation ?? schema).length).trim();
    groups.set(place, [...(groups.get(place) ?? []), rest === "" ? difference : `${rest}: ${difference}`]);
  }
  return [...groups];
}

function shortened(operations: readonly string[]): string {
  const shown = operations.slice(0, 3).join(", ");
  return operations.length > 3 ? `${shown} and ${operations.length - 3} more` : shown;
}

function example(difference: Difference | undefined): string[] {
  if (!difference) return [];
  return [
    "acknowledged:",
    `  - at: ${JSON.stringify(difference.at)}`,
    `    difference: ${JSON.stringify(difference.difference)}`,
    "    reason: …",
  ];
}
