import stringWidth from "fast-string-width";
import type { Job } from "../library.ts";
import { type Paint, printable } from "../terminal.ts";
import { bar, percent } from "./bar.ts";
import { wrap } from "./help-item.ts";
import { shareOf } from "./job-share.ts";
import { stateLook } from "./state.ts";
import { age, span } from "./time.ts";

const gap = 2;

/** All that is known of one import, a line each. */
export function jobDetails(job: Job, { paint, now, columns = Infinity }: { paint: Paint; now: number; columns?: number }): string {
  const share = shareOf(job);
  const { code, message } = job.failure ?? {};
  const { total, imported, failed } = job.counts;
  const { sign, format } = stateLook[job.state];
  const begun = job.startedAt ?? job.createdAt;
  return lines(
    [
      ["ref", printable(job.ref)],
      ["state", paint(format, `${sign} ${job.state}`)],
      ["progress", share === undefined ? undefined : `${bar(share, 20)}${percent(share)}`],
      ["imported", imported === undefined ? undefined : `${count(imported)}${total === undefined ? "" : ` of ${count(total)}`}`],
      ["total", imported === undefined && total !== undefined ? count(total) : undefined],
      ["not imported", failed === undefined ? undefined : count(failed)],
      ["title", job.title && printable(job.title)],
      ["source", job.source && printable(job.source)],
      ["failure", job.failure && (printable([code, message].filter(Boolean).join(": ")) || "the provider gives no reason")],
      ["created", time(job.createdAt, now)],
      ["started", time(job.startedAt, now)],
      ["updated", time(job.updatedAt, now)],
      ["finished", time(job.finishedAt, now)],
      ["took", begun && job.finishedAt ? span(job.finishedAt.getTime() - begun.getTime()) : undefined],
    ],
    paint,
    columns,
  );
}

/** Names and values, one pair a line, broken where that is wider than the terminal; what has no value is left out. */
export function lines(pairs: readonly (readonly [name: string, value: string | undefined])[], paint: Paint, columns: number): string {
  const known = pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined && pair[1] !== "");
  const width = Math.max(...known.map(([name]) => stringWidth(name)));
  const margin = " ".repeat(width + gap);
  return known
    .map(([name, value]) => paint("dim", name.padEnd(width)) + " ".repeat(gap) + wrap(value, columns - width - gap).join(`\n${margin}`))
    .join("\n");
}

/** A number with commas between thousands. Not by Intl, which takes longer to load than a list may take to print. */
export function count(records: number): string {
  const [whole = "", fraction] = String(records).split(".");
  return whole.replaceAll(/\B(?=(\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
}

function time(date: Date | undefined, now: number): string | undefined {
  return date && `${date.toISOString().replace(/\.\d+Z$/, "Z")} (${age(date, now)})`;
}

/** Why an import failed, on one line; undefined if it has not. */
export function failureText({ failure, state }: Job): string | undefined {
  if (!failure && state !== "failed") return undefined;
  return printable([failure?.code, failure?.message].filter(Boolean).join(": ")) || "the provider gives no reason";
}
