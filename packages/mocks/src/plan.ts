import type { Fault } from "./fault.ts";
import { findResponse } from "./preferred.ts";
import type { PollExample } from "./poll-examples.ts";
import { isFinal, pollExamples } from "./poll-examples.ts";
import type { Operation } from "./prism.ts";
import type { Job, JobState } from "./read-job.ts";
import type { Scenario } from "./scenario.ts";

/** A scenario as one kind of import lives it. */
export interface Life {
  readonly steps: readonly string[];
  readonly pollsPerStep: number;
  readonly stepMs: number | undefined;
  /** How many of the first steps show how an import before this one ended. */
  readonly outdatedSteps: number;
}

/** A life that nothing is known of yet. */
export const emptyLife: Life = { steps: [], pollsPerStep: 1, stepMs: undefined, outdatedSteps: 0 };

/** A scenario, applied to the kinds of imports of a provider. */
export interface Plan {
  /** By name of the job. */
  readonly lives: ReadonlyMap<string, Life>;
  readonly faults: readonly Fault[];
}

/** Polls that a step lasts in the scenario `slow`. */
const slowly = 5;

/** All scenarios that a document holds, by name: those of `x-jobs`, and those that follow from its examples and answers. */
export function builtInPlans(jobs: readonly Job[], operations: readonly Operation[]): Map<string, Plan> {
  const plans = new Map<string, Plan>();
  const add = (name: string, job: Job, life: Partial<Life>): void => {
    const lives = new Map(plans.get(name)?.lives ?? []);
    if (!lives.has(job.name)) lives.set(job.name, { ...emptyLife, ...life });
    plans.set(name, { lives, faults: [] });
  };
  for (const job of jobs) {
    const examples = pollExamples(job, operations);
    const named = livesOf(job, examples);
    const standard = defaultSteps(job, examples);
    if (standard.length > 0) named.push(["slow", standard]);
    for (const [name, steps] of named)
      for (const alias of [name, `${kebab(job.name)}-${name}`])
        add(alias, job, { steps, ...(name === "slow" && { pollsPerStep: slowly }) });
    for (const [name, steps] of outdatedLives(job, examples, new Map(named)))
      for (const alias of [name, `${kebab(job.name)}-${name}`]) add(alias, job, { steps, outdatedSteps: 1 });
  }
  for (const [name, status] of trouble(operations)) if (!plans.has(name)) plans.set(name, { lives: new Map(), faults: [{ status }] });
  return plans;
}

/** A scenario of a test, applied to the jobs that have its examples. Throws where none has. */
export function planOf(scenario: Scenario, jobs: readonly Job[], operations: readonly Operation[]): Plan {
  const { faults = [], job: wanted, outdatedSteps = 0, pollsPerStep = 1, stepMs } = scenario;
  if (outdatedSteps > 0 && !(outdatedSteps < (scenario.steps?.length ?? 0)))
    throw new Error(`A scenario with ${outdatedSteps} outdatedSteps names these, and at least one step after them, in steps.`);
  const able = jobs.flatMap((job) => {
    const examples = pollExamples(job, operations);
    const steps = scenario.steps ?? defaultSteps(job, examples);
    const has = steps.every((step) => examples.some(({ name }) => name === step));
    const can = has && steps.length > 0 && (outdatedSteps === 0 || job.states.asOf !== undefined);
    return can && (wanted ?? job.name) === job.name ? [[job.name, { steps, pollsPerStep, stepMs, outdatedSteps }] as const] : [];
  });
  if (scenario.steps !== undefined && able.length === 0) {
    if (outdatedSteps > 0 && !jobs.some(({ states }) => states.asOf !== undefined))
      throw new Error("No import shows how one before it ended: x-jobs names no state.asOf, so outdatedSteps mean nothing.");
    const known = jobs.flatMap((job) => pollExamples(job, operations).map(({ name }) => name));
    throw new Error(
      `No import can live through ${scenario.steps.join(", ")}: its examples are ${[...new Set(known)].join(", ") || "none"}.`,
    );
  }
  return { lives: new Map(able), faults };
}

/** The steps of a job whose scenario nobody chose. */
export function defaultSteps(job: Job, examples: readonly PollExample[]): readonly string[] {
  const [declared] = job.scenarios.values();
  if (declared !== undefined) return declared;
  const path: JobState[] = ["pending", "running", "succeeded"];
  return path.flatMap((wanted) => examples.find(({ state }) => state === wanted)?.name ?? []);
}

/** Scenarios of a job: the document's own, one for each further way to end, and the plain names `succeeds`, `fails`, `cancelled`. */
function livesOf(job: Job, examples: readonly PollExample[]): [name: string, steps: readonly string[]][] {
  const lives = new Map<string, readonly string[]>(job.scenarios);
  const standard = defaultSteps(job, examples);
  const before = standard.filter((step) => !isFinal(examples.find(({ name }) => name === step)?.state));
  if (lives.size === 0 && standard.length > 0) lives.set("succeeds", standard);
  const ends = new Set([...lives.values()].map((steps) => steps.at(-1)));
  for (const { name, state } of examples) {
    if ((state === "failed" || state === "cancelled") && !ends.has(name)) lives.set(nameOfEnd(name, state), [...before, name]);
  }
  for (const [plain, state] of [
    ["succeeds", "succeeded"],
    ["fails", "failed"],
    ["cancelled", "cancelled"],
  ] as const) {
    const found = [...lives.values()].find((steps) => examples.find(({ name }) => name === steps.at(-1))?.state === state);
    if (found !== undefined && !lives.has(plain)) lives.set(plain, found);
  }
  return [...lives];
}

/**
 * Lives that begin with the end of an import before, where the document says that this happens: with the end that would
 * mislead most.
 */
function outdatedLives(
  { states }: Job,
  examples: readonly PollExample[],
  lives: ReadonlyMap<string, readonly string[]>,
): [name: string, steps: readonly string[]][] {
  if (states.asOf === undefined) return [];
  return (
    [
      ["succeeds", "failed"],
      ["fails", "succeeded"],
    ] as const
  ).flatMap(([name, before]) => {
    const steps = lives.get(name);
    const end = examples.find(({ state }) => state === before) ?? examples.find(({ state }) => isFinal(state));
    return steps === undefined || end === undefined ? [] : [[`${name}-after-outdated-end`, [end.name, ...steps]]];
  });
}

/** `failed-with-text` becomes `fails-with-text`, `error` becomes `fails-error`. */
function nameOfEnd(example: string, state: JobState): string {
  if (state === "cancelled") return example;
  return example.startsWith("failed") ? example.replace("failed", "fails") : `fails-${example}`;
}

/** What can go wrong with every call, and the status that says so; only what the document declares somewhere. */
function trouble(operations: readonly Operation[]): [name: string, status: number][] {
  const declares = (status: number) => operations.some((operation) => findResponse(operation, status) !== undefined);
  const down = [503, 500].find(declares);
  return [
    ...(declares(429) ? [["rate-limited", 429] as [string, number]] : []),
    ...(declares(401) ? [["unauthorised", 401] as [string, number]] : []),
    ...(down === undefined ? [] : [["maintenance", down] as [string, number]]),
  ];
}

/** `groupImport` becomes `group-import`. */
function kebab(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
}
