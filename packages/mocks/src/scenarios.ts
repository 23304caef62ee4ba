import { checkScenario } from "./check-scenario.ts";
import { Faults } from "./faults.ts";
import type { Life, Plan } from "./plan.ts";
import { remedy } from "./nearest.ts";
import { builtInPlans, defaultSteps, emptyLife, planOf } from "./plan.ts";
import { pollExamples } from "./poll-examples.ts";
import type { Operation } from "./prism.ts";
import type { Job } from "./read-job.ts";
import type { Scenario } from "./scenario.ts";

/** The scenarios of one provider, and which of them is being played. */
export class Scenarios {
  /** Faults of the scenario that is being played. */
  readonly faults: Faults;
  readonly #jobs: readonly Job[];
  readonly #operations: readonly Operation[];
  readonly #names: readonly string[];
  readonly #plans: ReadonlyMap<string, Plan>;
  readonly #defaults: ReadonlyMap<string, Life>;
  readonly #chosen = new Map<string, Life>();

  /**
   * `own` are those of the test; they go before the document's. `names` are those of the operations that their faults may
   * befall. Throws where one of them cannot be played.
   */
  constructor(
    jobs: readonly Job[],
    operations: readonly Operation[],
    names: readonly string[],
    own: Readonly<Record<string, Scenario>> = {},
  ) {
    this.#jobs = jobs;
    this.#operations = operations;
    this.#names = names;
    this.faults = new Faults(names);
    const added = Object.entries(own).map(([name, scenario]): [string, Plan] => [name, this.#plan(scenario)]);
    this.#plans = new Map([...builtInPlans(jobs, operations), ...added]);
    this.#defaults = new Map(jobs.map((job) => [job.name, { ...emptyLife, steps: defaultSteps(job, pollExamples(job, operations)) }]));
  }

  /** Names of all scenarios. */
  get names(): string[] {
    return [...this.#plans.keys()];
  }

  /** Plays a scenario; a kind of import that has no part in it goes on as before. Throws where there is no such one. */
  choose(scenario: string | Scenario): void {
    const plan = typeof scenario === "string" ? this.#plans.get(scenario) : this.#plan(scenario);
    if (plan === undefined) throw new Error(`There is no scenario "${String(scenario)}"${remedy(String(scenario), this.names)}`);
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

  #plan(scenario: Scenario): Plan {
    checkScenario(scenario, this.#jobs, this.#names);
    return planOf(scenario, this.#jobs, this.#operations);
  }
}
