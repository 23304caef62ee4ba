import { codeSpan } from "../../codegen/text/markdown.ts";
import type { Change } from "../change.ts";
import type { Place } from "../place.ts";
import { subject } from "./subject.ts";

/** The parts of a changelog entry, each with its lines, and how many changes stand behind them. */
export interface Section {
  readonly title: "Breaking" | "Added" | "Other";
  readonly lines: readonly string[];
}

const maxOperations = 3;
const maxNames = 5;

/** Changes as lines of Markdown, one each; what is the same at several places, or of little interest one by one, shares one. */
export function sections(changes: readonly Change[]): Section[] {
  const breaking = changes.filter(({ bump }) => bump === "major");
  const added = changes.filter(({ bump, rule }) => bump !== "major" && /-added$|^first-release$/.test(rule));
  const other = changes.filter((change) => !breaking.includes(change) && !added.includes(change));
  const all = [
    { title: "Breaking", lines: linesOf(breaking) },
    { title: "Added", lines: linesOf(added) },
    { title: "Other", lines: linesOf(other) },
  ] as const;
  return all.filter(({ lines }) => lines.length > 0);
}

function linesOf(changes: readonly Change[]): string[] {
  const lines = new Map<string, Set<string>>();
  for (const change of changes) {
    if (summaries.some(({ rules }) => rules.includes(change.rule))) continue;
    // A person's reason stands behind the operations.
    const text =
      change.reason === undefined ? change.text : `${change.text}\n${change.reason.trim().replace(/\.$/, "").replaceAll(/\s+/g, " ")}`;
    const operations = lines.get(text) ?? new Set();
    for (const operation of operationTexts(change)) operations.add(operation);
    lines.set(text, operations);
  }
  const single = [...lines].map(([key, operations]) => {
    const [text = "", reason] = key.split("\n", 2);
    return `${text}${inBrackets([...operations].sort(byText))}${reason === undefined ? "" : `: ${reason}`}.`;
  });
  return [
    ...single,
    ...summaries.flatMap(({ rules, text }) =>
      summary(
        changes.filter(({ rule }) => rules.includes(rule)),
        text,
      ),
    ),
  ];
}

/** Changes whose places are told in one line. */
const summaries: readonly { readonly rules: readonly string[]; readonly text: (names: string) => string }[] = [
  { rules: ["schema-added"], text: (names) => `New types: ${names}.` },
  { rules: ["type-added"], text: (names) => `New exports: ${names}.` },
  { rules: ["documentation-changed"], text: (names) => `Documentation was revised: ${names}.` },
];

function summary(changes: readonly Change[], text: (names: string) => string): string[] {
  if (changes.length === 0) return [];
  const name = (place: Place): string => subject(place).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  const places = changes.map(({ place }) => name(place));
  const owners = changes.map(({ place: { owner, path } }) => name({ owner, path: owner.kind === "document" ? path : [] }));
  const names = [...new Set(places.length > maxNames ? owners : places)].sort();
  const rest = names.length - maxNames;
  return [text(rest > 0 ? `${names.slice(0, maxNames).join(", ")} and ${rest} more` : names.join(", "))];
}

/** Method and path, after the name of the method where the sentence does not begin with it. */
function operationTexts({ rule, place: { owner, path }, operations }: Change): string[] {
  if (rule === "operation-moved") return [];
  if (owner.kind !== "operation") return operations.map(codeSpan);
  if (owner.id === undefined) return path.length === 0 ? [] : [codeSpan(owner.label)];
  return [path.length === 0 ? codeSpan(owner.label) : `${codeSpan(owner.id)}: ${codeSpan(owner.label)}`];
}

/** Without their backticks, so that a path comes before those below it. */
function byText(one: string, other: string): number {
  return one.replaceAll("`", "") < other.replaceAll("`", "") ? -1 : 1;
}

function inBrackets(operations: readonly string[]): string {
  if (operations.length === 0) return "";
  const rest = operations.length - maxOperations;
  return ` (${operations.slice(0, maxOperations).join(", ")}${rest > 0 ? ` and ${rest} more` : ""})`;
}
