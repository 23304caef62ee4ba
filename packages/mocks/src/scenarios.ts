import { Faults } from "./fault.ts";
import type { Life, Plan } from "./plan.ts";
import { builtInPlans, defaultSteps, emptyLife, planOf } from "./plan.ts";
import { pollExamples } from "./poll-examples.ts";
import type { Operation } from "./prism.ts";
import type { Job } from "./read-job.ts";
import type { Scenario } from "./scenario.ts";

/** The scenarios of one provider, and which of them is being played. */
export class Scenarios {
  /** Faults of the scenario that is being played. */
  readonly faults: Faults = new Faults();
  readonly #jobs: readonly Job[];
  readonly #operations: readonly Operation[];
  readonly #plans: ReadonlyMap<string, Plan>;
  readonly #defaults: ReadonlyMap<string, Life>;
  readonly #chosen = new Map<string, Life>();

  /** `own` are those of the test; they go before the document's. Throws where one of them cannot be played. */
  constructor(jobs: readonly Job[], operations: readonly Operation[], own: Readonly<Record<string, Scenario>> = {}) {
    this.#jobs = jobs;
    this.#operations = operations;
    const added = Object.entries(own).map(([name, scenario]): [string, Plan] => [name, planOf(scenario, jobs, operations)]);
    this.#plans = new Map([...builtInPlans(jobs, operations), ...added]);
    this.#defaults = new Map(jobs.map((job) => [job.name, { ...emptyLife, steps: defaultSteps(job, pollExamples(job, operations)) }]));
  }

  /** Names of all scenarios. */
  get names(): string[] {
    return [...this.#plans.keys()];
  }

  /** Plays a scenario; a kind of import that has no part in it goes on as before. Throws where there is no such one. */
  choose(scenario: string | Scenario): void {
    const plan = typeof scenario === "string" ? this.#plans.get(scenario) : planOf(scenario, this.#jobs, this.#operations);
    if (plan === undefined) throw new Error(`There is no scenario "${String(scenario)}", only ${this.names.join(", ") || "none"}.`);
    for (const [job, life] of plan.lives) this.#chosen.set(job, life);
    this.faults.clear();
    for (const fault of plan.faults) this.faults.add(fault);
  }

  /** Plays the default scenario. */
  reset(): void {
    this.#chosen.clear();
    this.faults.clear();
  }

  /** How imports of a kind live now. */
  life(job: Job): Life {
    return this.#chosen.get(job.name) ?? this.#defaults.get(job.name) ?? emptyLife;
  }
}
