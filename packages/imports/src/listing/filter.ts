import type { JobState } from "@quayside/core";
import { type ImportJob, timeOf } from "../import-job.ts";
import type { ImportFilter } from "./list-options.ts";

/** Whether a filter lets an import through; its accounts have been selected before. */
export function matches({ state, since }: Pick<ImportFilter<string, string>, "state" | "since">, job: ImportJob): boolean {
  const states: readonly JobState[] | undefined = typeof state === "string" ? [state] : state;
  if (states && !states.includes(job.state)) return false;
  const time = timeOf(job);
  return !since || time === undefined || time >= since.getTime();
}
