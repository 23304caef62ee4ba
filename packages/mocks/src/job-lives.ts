import type { Job } from "./document.ts";
import { MockError } from "./mock-error.ts";

/** The next moment in the life of one import. */
export interface Moment {
  /** Name of the example that shows it. */
  readonly example: string;
  /** Puts the id of the request into the example. */
  patch(body: unknown): unknown;
}

/** How many imports of a provider are remembered; the one seen first is forgotten first. */
const capacity = 10_000;

/** The lives that the imports of one provider go through, poll after poll. */
export class JobLives {
  readonly #jobs: ReadonlyMap<string, Job>;
  readonly #chosen = new Map<Job, string>();
  readonly #polls = new Map<string, number>();

  constructor(jobs: readonly Job[]) {
    this.#jobs = new Map(jobs.filter((job) => job.scenarios.size > 0).map((job) => [job.get, job]));
  }

  /** Operations that poll an import. */
  get polls(): string[] {
    return [...this.#jobs.keys()];
  }

  /** Names of all scenarios. */
  get scenarios(): string[] {
    return [...new Set([...this.#jobs.values()].flatMap((job) => [...job.scenarios.keys()]))];
  }

  /** Begins all lives anew, in the scenario of this name; a kind of import without such a scenario keeps its own. */
  choose(name: string): void {
    for (const job of this.#jobs.values()) if (job.scenarios.has(name)) this.#chosen.set(job, name);
    this.#polls.clear();
  }

  /** Begins all lives anew, in the default scenario. */
  reset(): void {
    this.#chosen.clear();
    this.#polls.clear();
  }

  /** The next moment of the import that a path names, or undefined if the operation polls none. */
  next(operationId: string | undefined, template: string, path: string): Moment | undefined {
    const job = this.#jobs.get(operationId ?? "");
    if (job === undefined) return undefined;
    const parameters = pathParameters(template, path);
    // The id is what the configuration does not fix; it stands last: /groups/{groupId}/imports/{importId}.
    const id = parameters.findLast(([name]) => !job.scope.includes(name))?.[1];
    const steps =
      job.scenarios.get(this.#chosen.get(job) ?? "") ?? [...job.scenarios.values()][0] ?? [];
    const example =
      steps[Math.min(this.#count(JSON.stringify([job.name, parameters])), steps.length - 1)];
    if (example === undefined)
      throw new MockError(500, "empty-scenario", `a scenario of x-jobs ${job.name} has no steps`);
    return { example, patch: (body) => (id === undefined ? body : withId(body, job.id, id)) };
  }

  #count(key: string): number {
    const count = this.#polls.get(key) ?? 0;
    this.#polls.set(key, count + 1);
    if (this.#polls.size > capacity) this.#polls.delete(this.#polls.keys().next().value ?? "");
    return count;
  }
}

function pathParameters(template: string, path: string): [name: string, value: string][] {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
  const literals = template
    .split(/\{[^}]+\}/)
    .map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const values = new RegExp(`^${literals.join("([^/]*)")}$`).exec(path)?.slice(1) ?? [];
  return names.map((name, index) => [name, decodeURIComponent(values[index] ?? "")]);
}

/** A copy of a body with another id, in the type that the example gives it: some providers count with integers. */
function withId(body: unknown, pointer: string, id: string): unknown {
  const copy: unknown = structuredClone(body);
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = keys.pop();
  let holder = copy;
  for (const key of keys) holder = isObject(holder) ? holder[key] : undefined;
  if (!isObject(holder) || last === undefined || !(last in holder)) return copy;
  holder[last] = typeof holder[last] === "number" ? Number(id) : id;
  return copy;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
