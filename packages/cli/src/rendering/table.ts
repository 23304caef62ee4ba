import CliTable from "cli-table3";
import stringWidth from "fast-string-width";
import type { Paint } from "../terminal.ts";

/** A column: its heading, and how narrow it may become where the terminal is. */
export interface Column {
  readonly heading: string;
  /** Cells that have to stay; a column without is never cut. */
  readonly least?: number | undefined;
  /** Whether it may be left out where even that does not fit; the last such column goes first. */
  readonly optional?: boolean | undefined;
}

const gap = 2;
const noLines = Object.fromEntries(
  "top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid middle"
    .split(" ")
    .map((part) => [part, ""]),
);

/** Rows under headings, in columns; those that may be cut are where all would not fit the width. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number, paint: Paint): string {
  const widest = columns.map(({ heading }, index) =>
    rows.reduce((most, row) => Math.max(most, stringWidth(row[index] ?? "")), stringWidth(heading)),
  );
  // A column in which nothing stands says nothing.
  const filled = columns.map((_, index) => index).filter((index) => rows.length === 0 || rows.some((row) => row[index]));
  const used = choose(columns, widest, filled, width);
  const shown = used.map((index) => columns[index] as Column);
  const cells = rows.map((row) => used.map((index) => row[index] ?? ""));
  const widths = fit(
    shown,
    used.map((index) => widest[index] ?? 0),
    width - gap * (shown.length - 1),
  );
  const drawn = new CliTable({
    chars: noLines,
    head: shown.map(({ heading }) => paint("dim", heading)),
    // The gap is a part of each column but the last.
    colWidths: widths.map((cells, index) => cells + (index < widths.length - 1 ? gap : 0)),
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
  });
  drawn.push(...cells.map((row) => row.map((text, index) => cut(text, widths[index] ?? 0))));
  return drawn
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** The columns for which there is room, when all that may be cut are as narrow as they may become. */
function choose(columns: readonly Column[], widest: readonly number[], indexes: readonly number[], width: number): readonly number[] {
  const needed = indexes.reduce((sum, index) => sum + Math.min(widest[index] ?? 0, columns[index]?.least ?? Infinity) + gap, -gap);
  const dropped = indexes.findLast((index) => columns[index]?.optional);
  if (needed <= width || dropped === undefined) return indexes;
  return choose(
    columns,
    widest,
    indexes.filter((index) => index !== dropped),
    width,
  );
}

/** Widths that fit: what is too much is taken from the widest column that may be cut, again and again. */
function fit(columns: readonly Column[], natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  for (let excess = widths.reduce((sum, one) => sum + one, 0) - room; excess > 0 && excess < Infinity; excess--) {
    const spare = columns.map(({ least }, index) => (least === undefined ? 0 : (widths[index] ?? 0) - least));
    const widest = spare.indexOf(Math.max(...spare));
    if ((spare[widest] ?? 0) <= 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** A text that ends in … where it is too wide. */
function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let shorter = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(shorter + segment) > width - 1) break;
    shorter += segment;
  }
  return `${shorter}…`;
}
