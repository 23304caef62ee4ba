import { table } from "../table.ts";
import type { Bump } from "./bump.ts";
import type { Demand } from "./repository/demand.ts";
import { isShort } from "./repository/demand.ts";
import type { Outcome } from "./repository/write-changesets.ts";
import { sections } from "./text/lines.ts";

/** What people read after a run: a row for each package, then the changes of those that have some. */
export function report(demands: readonly Demand[], outcomes: ReadonlyMap<Demand, Outcome>): string {
  const rows = demands.map((demand) => [
    demand.package.name,
    since(demand),
    demand.bump,
    demand.promised,
    outcomeText(demand, outcomes.get(demand)),
  ]);
  const head = ["PACKAGE", "COMPARED WITH", "DEMANDS", "PROMISED", outcomes.size > 0 ? "CHANGESET" : ""];
  const blocks = demands
    .filter(({ bump }) => bump !== "none")
    .map((demand) => `\n${demand.package.name}\n${demand.changes.length > 0 ? changeLines(demand) : `  ${demand.body.trim()}`}`);
  return [table([head, ...rows]), ...blocks].join("\n");
}

/** Why `--check` fails, and what to do; undefined if it does not. */
export function shortfall(demands: readonly Demand[]): string | undefined {
  const short = demands.filter(isShort);
  if (short.length === 0) return undefined;
  const lines = short.map(
    (demand) =>
      `${demand.package.name} changed in ways that demand a ${demand.bump} release; pending changesets promise ${promise(demand.promised)}.\n${changeLines(demand)}`,
  );
  return `${lines.join("\n\n")}\n\nRun: pnpm changes (it writes ${short.map(({ path }) => path).join(", ")})`;
}

export function changeLines({ changes }: Pick<Demand, "changes">): string {
  return sections(changes)
    .map(({ title, lines }) => `  ${title}\n${lines.map((line) => `    ${line}`).join("\n")}`)
    .join("\n");
}

function promise(bump: Bump): string {
  return bump === "none" ? "nothing" : `only a ${bump} one`;
}

function since({ base }: Demand): string {
  if (base.kind === "unreleased") return "nothing: never released";
  return base.kind === "this-version" ? "nothing: this version is not committed yet" : base.description;
}

function outcomeText({ path, own }: Demand, outcome: Outcome | undefined): string {
  if (outcome === undefined || outcome === "none") return "";
  if (outcome === "kept") return `${path} was left as it is: a person ${own?.computed === undefined ? "wrote it" : "raised its bump"}`;
  return outcome === "unchanged" ? path : `${path} ${outcome}`;
}
