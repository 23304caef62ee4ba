import { printable } from "./describe-error.ts";
import { paint } from "./paint.ts";

/** What a line tells about a call. */
export interface CallLine {
  readonly at: Date;
  readonly method: string;
  readonly path: string;
  readonly operationId: string | undefined;
  readonly status: number;
  readonly durationMs: number;
  /** What was wrong, each in a few words; empty if nothing was. */
  readonly problems: readonly string[];
  /** What was done on purpose, such as a fault. */
  readonly note?: string | undefined;
}

/** More would not be read; the journal and the report have them all. */
const shown = 3;

/** One line for a call: `12:03:44 GET /exa/websets/v0/imports imports.list 200 3 ms`. */
export function formatCall({ at, durationMs, method, note, operationId, path, problems, status }: CallLine): string {
  const time = at.toTimeString().slice(0, 8);
  const more = problems.length > shown ? [`and ${problems.length - shown} more`] : [];
  const parts = [
    paint("dim", time),
    paint("bold", printable(method).padEnd(6)),
    printable(path),
    operationId === undefined ? paint("dim", "no operation") : paint("cyan", printable(operationId)),
    paint(colourOf(status), String(status)),
    paint("dim", formatDuration(durationMs)),
  ];
  if (note !== undefined) parts.push(paint("magenta", printable(note)));
  if (problems.length > 0) parts.push(paint("red", `✗ ${[...problems.slice(0, shown), ...more].map(oneLine).join("; ")}`));
  return parts.join(" ");
}

function oneLine(text: string): string {
  return printable(text).replaceAll(/\s*\n\s*/g, " ");
}

function colourOf(status: number): "green" | "cyan" | "yellow" | "red" {
  if (status < 300) return "green";
  if (status < 400) return "cyan";
  return status < 500 ? "yellow" : "red";
}

function formatDuration(durationMs: number): string {
  if (durationMs < 1000) return `${durationMs < 10 ? durationMs.toFixed(1) : durationMs.toFixed(0)} ms`;
  return `${(durationMs / 1000).toFixed(1)} s`;
}
