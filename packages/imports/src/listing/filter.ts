import { ConfigError, type JobState } from "@quayside/core";
import { type ImportJob, timeOf } from "../import-job.ts";
import type { ImportFilter } from "./list-options.ts";

/** Every state that an import can be in; the type makes sure that none is forgotten. */
const states: { readonly [State in JobState]: true } = {
  pending: true,
  running: true,
  succeeded: true,
  failed: true,
  cancelled: true,
  unknown: true,
};

/** @throws {ConfigError} A state is none, so that nothing would ever match; or `since` is no date. */
export function checkFilter(what: string, { state, since }: Pick<ImportFilter<string, string>, "state" | "since">): void {
  const wrong = [state ?? []].flat().find((name) => !Object.hasOwn(states, name));
  if (wrong !== undefined)
    throw new ConfigError(`${what}: there is no state ${JSON.stringify(wrong)}. Use some of ${Object.keys(states).join(", ")}.`);
  if (since !== undefined && !(since instanceof Date && !Number.isNaN(since.getTime())))
    throw new ConfigError(`${what}: give since as a Date that is one.`);
}

/** Whether a filter lets an import through; its accounts have been selected before. */
export function matches({ state, since }: Pick<ImportFilter<string, string>, "state" | "since">, job: ImportJob): boolean {
  const states: readonly JobState[] | undefined = typeof state === "string" ? [state] : state;
  if (states && !states.includes(job.state)) return false;
  const time = timeOf(job);
  return !since || time === undefined || time >= since.getTime();
}
