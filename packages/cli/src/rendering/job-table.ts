import { hasEnded, type Job } from "../library.ts";
import { type Paint, printable } from "../terminal.ts";
import { bar, percent } from "./bar.ts";
import { count } from "./job-details.ts";
import { shareOf } from "./job-share.ts";
import { stateLook } from "./state.ts";
import { type Column, table } from "./table.ts";
import { age } from "./time.ts";

const columns: readonly Column[] = [
  { heading: "REF" },
  { heading: "STATE" },
  { heading: "PROGRESS", optional: true },
  { heading: "TITLE", least: 12, optional: true },
  { heading: "STARTED", optional: true },
];

/** Imports as a table for people. */
export function jobTable(jobs: readonly Job[], { columns: width, paint, now }: { columns: number; paint: Paint; now: number }): string {
  const rows = jobs.map((job) => [job.ref, paint(stateLook[job.state].format, job.state), progress(job), title(job), started(job, now)]);
  return table(columns, rows, width, paint);
}

function progress(job: Job): string {
  const share = shareOf(job);
  if (share !== undefined && !hasEnded(job.state)) return `${bar(share, 8)}${percent(share)}`;
  return job.counts.imported === undefined ? "" : `${count(job.counts.imported)} imported`;
}

function title({ title, source }: Job): string {
  return printable(title ?? source ?? "");
}

function started({ startedAt, createdAt }: Job, now: number): string {
  const time = startedAt ?? createdAt;
  return time ? age(time, now) : "";
}
