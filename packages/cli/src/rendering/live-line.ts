import stringWidth from "fast-string-width";
import { hasEnded, type Job } from "../library.ts";
import { type Paint, printable } from "../terminal.ts";
import { bar, percent } from "./bar.ts";
import { count, failureText } from "./job-details.ts";
import { shareOf } from "./job-share.ts";
import type { Speed } from "./speed.ts";
import { stateLook, stateWidth } from "./state.ts";
import { span } from "./time.ts";

/** Signs that turn while an import is under way. */
export const spinner: readonly string[] = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

const barWidth = 20;

/** What a line needs to know beside its import. */
export interface LiveLook {
  readonly paint: Paint;
  /** Cells of the terminal. */
  readonly columns: number;
  /** Cells of the longest ref. */
  readonly refWidth: number;
  /** Number of the picture: the spinner turns with it. Undefined for a picture that stays. */
  readonly frame: number | undefined;
  readonly now: number;
}

/** An import that is watched. */
export interface Watched {
  readonly ref: string;
  /** As it was last seen; undefined before that. */
  readonly job: Job | undefined;
  readonly speed: Speed;
  /** Since when it has been seen under way, in milliseconds since 1970; undefined if it has not. */
  readonly since: number | undefined;
}

/** One line about an import: its bar, its numbers, its speed; or a spinner where the provider tells none of these. */
export function liveLine(watched: Watched, look: LiveLook): string {
  const { job } = watched;
  const { paint } = look;
  const turning = look.frame === undefined ? "▸" : (spinner[look.frame % spinner.length] ?? "");
  const ref = watched.ref.padEnd(look.refWidth);
  if (!job) return fitted([`${paint("cyan", turning)} ${ref}  ${paint("dim", "…")}`], look.columns);
  const { sign, format } = stateLook[job.state];
  const lead = `${paint(format, hasEnded(job.state) ? sign : turning)} ${ref}  ${paint(format, job.state.padEnd(stateWidth))}`;
  return fitted([lead, ...(hasEnded(job.state) ? endOf(job, watched, look) : courseOf(job, watched, look))], look.columns);
}

/** What is told of an import under way, the most important first. */
function courseOf(job: Job, { speed }: Watched, { paint, now }: LiveLook): string[] {
  const share = shareOf(job);
  const rate = speed.perSecond;
  const left = share === undefined ? undefined : speed.remainingMs(now);
  return [
    share === undefined ? "" : `${paint("cyan", bar(share, barWidth))}${percent(share)}`,
    numbers(job),
    rate === undefined ? "" : `${count(rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate))}/s`,
    left === undefined ? "" : remaining(left),
    paint("dim", titleOf(job)),
  ];
}

/** What is told of one that has ended. */
function endOf(job: Job, { since }: Watched, { paint, now }: LiveLook): string[] {
  const begun = job.startedAt ?? job.createdAt;
  const watchedMs = since === undefined ? undefined : now - since;
  const tookMs = begun && job.finishedAt ? job.finishedAt.getTime() - begun.getTime() : watchedMs;
  const reason = failureText(job);
  return [
    reason === undefined ? "" : paint("red", reason),
    numbers(job),
    tookMs === undefined ? "" : span(tookMs),
    paint("dim", titleOf(job)),
  ];
}

/** Time that is left, in whole seconds: it is an estimate. */
export function remaining(ms: number): string {
  return ms < 1000 ? "almost done" : `${span(ms)} left`;
}

/** How many records there are, and what became of them. */
export function numbers({ counts: { total, imported, failed } }: Job): string {
  const done = imported === undefined ? "" : total === undefined ? `${count(imported)} imported` : `${count(imported)} of ${count(total)}`;
  const lost = failed ? `${count(failed)} not imported` : "";
  return [done || (total === undefined ? "" : `of ${count(total)}`), lost].filter(Boolean).join(", ");
}

function titleOf({ title, source }: Job): string {
  return printable(title ?? source ?? "");
}

/** As many parts as fit on one line. The first always stays, and what follows is left out from the end, a long part by being cut. */
function fitted(parts: readonly string[], columns: number): string {
  const [first = "", ...rest] = parts.filter((part) => stringWidth(part) > 0);
  let line = first;
  for (const part of rest) {
    const room = columns - 1 - stringWidth(line) - 2;
    if (stringWidth(part) <= room) line += `  ${part}`;
    else if (room >= 12) return `${line}  ${shorten(part, room)}`;
    else break;
  }
  return line;
}

/** Cuts a text, its colours kept. */
function shorten(text: string, width: number): string {
  let cells = 0;
  let result = "";
  let isFull = false;
  for (const [piece] of text.matchAll(/\u001b\[[\d;]*m|[^\u001b]/gu)) {
    if (piece.startsWith("\u001b")) {
      result += piece;
      continue;
    }
    if (isFull) continue;
    isFull = cells + stringWidth(piece) > width - 1;
    result += isFull ? "…" : piece;
    cells += stringWidth(piece);
  }
  return result;
}
