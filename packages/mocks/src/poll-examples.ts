import { responseExamples } from "./preferred.ts";
import { readPointer } from "./pointer.ts";
import type { Operation } from "./prism.ts";
import type { Job, JobState } from "./read-job.ts";

/** A moment in the life of an import, as an example of the document shows it. */
export interface PollExample {
  readonly name: string;
  readonly body: unknown;
  readonly state: JobState | undefined;
}

/** The examples of the successful answer to the poll of a job, in the order of the document. */
export function pollExamples(job: Job, operations: readonly Operation[]): PollExample[] {
  const operation = operations.find(({ iid }) => iid === job.get);
  if (operation === undefined) return [];
  return responseExamples(operation).map(({ key, value }) => ({ name: key, body: value, state: stateOf(job, value) }));
}

/** Where an import stands; undefined where the document does not know its status. */
export function stateOf({ states }: Job, body: unknown): JobState | undefined {
  const word = readPointer(body, states.at);
  return word === undefined || word === null ? states.absent : states.values.get(String(word));
}

/** Whether an import goes no further. */
export function isFinal(state: JobState | undefined): boolean {
  return state === "succeeded" || state === "failed" || state === "cancelled";
}
