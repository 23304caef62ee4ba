import { stepIndex } from "../job-lives.ts";
import { pointerTo, readPointer, writePointer } from "../pointer.ts";
import type { PollExample } from "../poll-examples.ts";
import { isFinal, stateOf } from "../poll-examples.ts";
import type { JobState } from "../read-job.ts";
import type { Life } from "../plan.ts";
import { setCounts } from "./counts.ts";
import { localise } from "./localise.ts";
import type { StoredImport } from "./stored-import.ts";
import { moveTimes, setTimes } from "./times.ts";

/** How long before the start of an import the one before it ended. */
const outdatedByMs = 3_600_000;

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
  const { stepMs } = stage.life;
  // Where time moves imports, the step began before anybody looked.
  const began = stepMs === undefined || progress.isCancelled ? Date.now() : progress.since + indexOf(stored, stage.life) * stepMs;
  // Whoever compares the times of two states sees which one came later.
  if (progress.example !== undefined && progress.example !== example.name) progress.changedAt = Math.max(began, progress.changedAt + 1);
  progress.example = example.name;
  if (example.state === "running") progress.startedAt ??= began;
  const body = bodyOf(stored, example, stage);
  setTimes(body, stored, stage.hasFractions);
  setCounts(body, stored, example.state);
  return { example: example.name, state: stateOf(job, body), body };
}

/**
 * What a caller sees of an import: how it stands or, in the outdated steps of its life, how the one before it ended, with
 * times that lie before its start.
 */
export function glimpse(stored: StoredImport, stage: Stage): Shown | undefined {
  const { job, progress } = stored;
  const { examples, life } = stage;
  const index = indexOf(stored, life);
  const example = index < life.outdatedSteps && !progress.isCancelled ? examples.find(({ name }) => name === life.steps[index]) : undefined;
  if (example === undefined) return show(stored, stage);
  const body = bodyOf(stored, example, stage);
  moveTimes(body, job.states.asOf, stored.createdAt - outdatedByMs);
  return { example: example.name, state: example.state, body };
}

/** An example with the id of an import, its own fields and addresses that lead to it. */
function bodyOf({ fields, id, job }: StoredImport, example: PollExample, { baseUrl, serverPattern }: Stage): unknown {
  const exampleId = readPointer(example.body, job.id);
  const body = localise(example.body, { baseUrl, serverPattern, ids: new Map([[String(exampleId ?? ""), id]]) });
  for (const [name, value] of fields) writePointer(body, pointerTo(name), value);
  writePointer(body, job.id, typeof exampleId === "number" ? Number(id) : id);
  return body;
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
  if (upload !== undefined && !upload.isReceived) return byName(life.steps[life.outdatedSteps]);
  return byName(life.steps[Math.max(life.outdatedSteps, indexOf(stored, life))]);
}

/** The number of the step that an import has come to. */
function indexOf({ progress }: StoredImport, life: Life): number {
  return stepIndex(life, Math.max(0, progress.polls - 1), Date.now() - progress.since);
}

function relabelled({ job }: StoredImport, example: PollExample | undefined): PollExample | undefined {
  const word = [...job.states.values].find(([, state]) => state === "cancelled")?.[0];
  if (example === undefined || word === undefined) return example;
  const body = structuredClone(example.body);
  writePointer(body, job.states.at, word);
  return { ...example, body, state: "cancelled" };
}
