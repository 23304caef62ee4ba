import type { Change } from "../library.ts";
import { failureText } from "./job-details.ts";
import { percent } from "./bar.ts";
import { shareOf } from "./job-share.ts";
import { numbers } from "./live-line.ts";

/** A change on one line, for files and pipes: when, which import, its state, and what else there is to tell. */
export function changeLine({ job, ref, state }: Change, now: Date): string {
  const share = shareOf(job);
  const facts = [
    now.toISOString().replace(/\.\d+Z$/, "Z"),
    ref,
    state,
    share === undefined || state === "succeeded" ? "" : percent(share).trim(),
    numbers(job),
    failureText(job) ?? "",
  ];
  return facts.filter(Boolean).join("  ");
}
