import type { Job, JobState } from "./definition.ts";
import { pointer } from "./pointer.ts";

/** Where a job stands. A status that the document does not know is `unknown`, not an error: it may be new. */
export function jobState({ state }: Pick<Job, "state">, resource: unknown): JobState {
  const status = pointer(resource, state.at);
  return (status == null ? state.absent : new Map(Object.entries(state.values)).get(`${status}`)) ?? "unknown";
}
