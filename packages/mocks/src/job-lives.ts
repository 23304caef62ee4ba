import type { Lives, Question } from "./lives.ts";
import { MockError } from "./mock-error.ts";
import { idOf, pathParameters } from "./path-parameters.ts";
import { readPointer, writePointer } from "./pointer.ts";
import { renderPreferred } from "./preferred.ts";
import type { PrismResponse, Render } from "./prism.ts";
import type { Job } from "./read-job.ts";
import type { Life } from "./plan.ts";

/** The next moment in the life of one import. */
export interface Moment {
  /** Name of the example that shows it. */
  readonly example: string;
  /** Puts the id of the request into the example. */
  patch(body: unknown): unknown;
}

/** How many imports of a provider are remembered; the one seen first is forgotten first. */
const capacity = 10_000;

/** The lives that imports go through, poll after poll, where nothing is remembered of them but their polls. */
export class JobLives implements Lives {
  readonly #jobs: ReadonlyMap<string, Job>;
  readonly #lifeOf: (job: Job) => Life;
  readonly #seen = new Map<string, { polls: number; readonly since: number }>();

  constructor(jobs: readonly Job[], lifeOf: (job: Job) => Life) {
    this.#jobs = new Map(jobs.map((job) => [job.get, job]));
    this.#lifeOf = lifeOf;
  }

  check(): [] {
    return [];
  }

  ticket(): undefined {
    return undefined;
  }

  restart(): void {
    this.#seen.clear();
  }

  reset(): void {
    this.#seen.clear();
  }

  answer({ accept, operation, path }: Question, render: Render): PrismResponse | undefined {
    const moment = this.next(operation.iid, operation.path, path);
    if (moment === undefined) return undefined;
    const response = renderPreferred(operation, { exampleKey: moment.example }, accept, render);
    return { ...response, body: moment.patch(response.body) };
  }

  /** The next moment of the import that a path names, or undefined if the operation polls none. */
  next(operationId: string | undefined, template: string, path: string): Moment | undefined {
    const job = this.#jobs.get(operationId ?? "");
    if (job === undefined) return undefined;
    const parameters = pathParameters(template, path);
    const life = this.#lifeOf(job);
    if (life.steps.length === 0 && job.scenarios.size === 0) return undefined;
    const example = life.steps[stepIndex(life, ...this.#count(JSON.stringify([job.name, parameters])))];
    if (example === undefined) throw new MockError(500, "empty-scenario", `a scenario of x-jobs ${job.name} has no steps`);
    const id = idOf(job, parameters);
    return { example, patch: (body) => (id === undefined ? body : withId(body, job.id, id)) };
  }

  #count(key: string): [polls: number, elapsedMs: number] {
    const seen = this.#seen.get(key) ?? { polls: 0, since: Date.now() };
    this.#seen.set(key, seen);
    if (this.#seen.size > capacity) this.#seen.delete(this.#seen.keys().next().value ?? "");
    return [seen.polls++, Date.now() - seen.since];
  }
}

/** The number of the step after so many polls or, where time moves a life, so many milliseconds; it stays at the last one. */
export function stepIndex({ pollsPerStep, stepMs, steps }: Life, polls: number, elapsedMs: number): number {
  const index = Math.floor(stepMs === undefined ? polls / pollsPerStep : elapsedMs / stepMs);
  return Math.min(index, steps.length - 1);
}

/** A copy of a body with another id, in the type that the example gives it: some providers count with integers. */
export function withId(body: unknown, pointer: string, id: string): unknown {
  const copy: unknown = structuredClone(body);
  const old = readPointer(copy, pointer);
  if (old !== undefined) writePointer(copy, pointer, typeof old === "number" ? Number(id) : id);
  return copy;
}
