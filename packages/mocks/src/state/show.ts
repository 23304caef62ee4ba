import { stepOf } from "../job-lives.ts";
import { pointerTo, readPointer, writePointer } from "../pointer.ts";
import type { PollExample } from "../poll-examples.ts";
import { isFinal, stateOf } from "../poll-examples.ts";
import type { JobState } from "../read-job.ts";
import type { Life } from "../plan.ts";
import { setCounts } from "./counts.ts";
import { localise } from "./localise.ts";
import type { StoredImport } from "./stored-import.ts";
import { setTimes } from "./times.ts";

/** What there is to know when an import is shown. */
export interface Stage {
  readonly life: Life;
  readonly examples: readonly PollExample[];
  readonly serverPattern: RegExp;
  readonly baseUrl: string;
  /** Whether the provider's times have fractions of a second. */
  readonly hasFractions: boolean;
}

/** An import as it stands: name of the example behind it, where it stands, and its body. */
export interface Shown {
  readonly example: string;
  readonly state: JobState | undefined;
  readonly body: unknown;
}

/** Shows an import as it stands now, which moves nothing but its clock. Undefined if the document has no such moment. */
export function show(stored: StoredImport, stage: Stage): Shown | undefined {
  const example = currentExample(stored, stage);
  if (example === undefined) return undefined;
  const { job, progress } = stored;
  const now = Date.now();
  if (progress.example !== undefined && progress.example !== example.name) progress.changedAt = now;
  progress.example = example.name;
  if (example.state === "running") progress.startedAt ??= now;
  const exampleId = String(readPointer(example.body, job.id) ?? "");
  const body = localise(example.body, { ...stage, exampleId, id: stored.id });
  const isNumber = typeof readPointer(body, job.id) === "number";
  for (const [name, value] of stored.fields) writePointer(body, pointerTo(name), value);
  writePointer(body, job.id, isNumber ? Number(stored.id) : stored.id);
  setTimes(body, stored, stage.hasFractions);
  setCounts(body, stored, example.state);
  return { example: example.name, state: stateOf(job, body), body };
}

/** Counts a poll, which moves an import along from the second one on; not while it waits for its file. */
export function poll(stored: StoredImport): void {
  if (stored.upload === undefined || stored.upload.isReceived) stored.progress.polls += 1;
}

/** Cancels an import, unless it has ended. */
export function cancel(stored: StoredImport, stage: Stage): void {
  const { progress } = stored;
  if (isFinal(show(stored, stage)?.state)) return;
  progress.isCancelled = true;
  progress.changedAt = Date.now();
}

function currentExample(stored: StoredImport, { examples, life }: Stage): PollExample | undefined {
  const { progress, upload } = stored;
  const byName = (name: string | undefined) => examples.find((example) => example.name === name);
  if (progress.isCancelled) {
    // Where no example shows it, the import stays as it was under the word for it.
    return examples.find(({ state }) => state === "cancelled") ?? relabelled(stored, byName(progress.example));
  }
  if (upload !== undefined && !upload.isReceived) return byName(life.steps[0]);
  return byName(stepOf(life, Math.max(0, progress.polls - 1), Date.now() - progress.since));
}

function relabelled({ job }: StoredImport, example: PollExample | undefined): PollExample | undefined {
  const word = [...job.states.values].find(([, state]) => state === "cancelled")?.[0];
  if (example === undefined || word === undefined) return example;
  const body = structuredClone(example.body);
  writePointer(body, job.states.at, word);
  return { ...example, body, state: "cancelled" };
}
