import { codeSpan, escapeMarkdown } from "../../codegen/text/markdown.ts";
import type { Bump } from "../bump.ts";
import type { Change } from "../change.ts";
import { type Section, sections } from "./lines.ts";

const maxLines = 40;

/** The text of a changeset: what was computed stands beside the bump, so that one that a person raised is known again. */
export function changeset(name: string, bump: Bump, computed: Bump, body: string): string {
  const comment = `# Written by \`pnpm changes\`, which computed ${computed}. You may raise the bump; the text below is written anew.`;
  return `---\n${comment}\n${JSON.stringify(name)}: ${bump}\n---\n\n${body}`;
}

/** Changes as an entry of a changelog: a sentence, then a line each. `title` is what the package is a client of. */
export function entry(title: string, changes: readonly Change[]): string {
  const all = sections(changes);
  const only = single(all);
  if (only !== undefined) return `${only}\n`;
  return `${headline(title, all)}\n${lists(all)}`;
}

/** The one line there is. What nobody has to act upon needs no list. */
function single([first, ...more]: readonly Section[]): string | undefined {
  return first && more.length === 0 && first.title !== "Breaking" && first.lines.length === 1 ? first.lines[0] : undefined;
}

function headline(title: string, all: readonly Section[]): string {
  const nouns = {
    Breaking: ["breaking change", "breaking changes"],
    Added: ["addition", "additions"],
    Other: ["other change", "other changes"],
  } as const;
  const counts = all.map(({ title, lines }) => `${lines.length} ${nouns[title][lines.length === 1 ? 0 : 1]}`);
  const text = counts.length > 1 ? `${counts.slice(0, -1).join(", ")} and ${counts.at(-1) ?? ""}` : (counts[0] ?? "");
  return `The client of ${escapeMarkdown(title).replaceAll("\n", " ")} follows its API: ${text}.`;
}

function lists(all: readonly Section[]): string {
  let room = maxLines - 1 - all.length * 3 - 2;
  let left = 0;
  const blocks = all.map(({ title, lines }) => {
    const shown = lines.slice(0, Math.max(room, 1));
    room -= shown.length;
    left += lines.length - shown.length;
    return `\n**${title}**\n\n${shown.map((line) => `- ${line}\n`).join("")}`;
  });
  return blocks.join("") + (left > 0 ? `\nAnd ${left} more.\n` : "");
}

/** The same for the package that re-exports the types of clients: theirs are told in their own changelogs. */
export function aggregateEntry(follows: readonly { readonly name: string; readonly bump: Bump }[], changes: readonly Change[]): string {
  const own = sections(changes);
  if (follows.length === 0) {
    const only = single(own);
    return only === undefined ? `The providers changed, or what can be done with them.\n${lists(own)}` : `${only}\n`;
  }
  const names = (list: typeof follows): string => list.map(({ name }) => codeSpan(name)).join(", ");
  const breaking = follows.filter(({ bump }) => bump === "major");
  const which = follows.length === 1 ? "which has" : `of which ${names(breaking)} ${breaking.length === 1 ? "has" : "have"}`;
  const warning = breaking.length > 0 ? `, ${which} breaking changes` : "";
  return `Types follow those of ${names(follows)}${warning}: see the changelog there.\n${lists(own)}`;
}
