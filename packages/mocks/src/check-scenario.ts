import { checkFault } from "./check-fault.ts";
import type { FieldsOf } from "./check-fields.ts";
import { checkFields } from "./check-fields.ts";
import { remedy } from "./nearest.ts";
import type { Job } from "./read-job.ts";
import type { Scenario } from "./scenario.ts";

const fields: FieldsOf<Scenario> = { steps: true, pollsPerStep: true, stepMs: true, outdatedSteps: true, job: true, faults: true };

/** Throws on a scenario that means nothing. `operations` are the names that its faults may have. */
export function checkScenario(scenario: Scenario, jobs: readonly Job[], operations: readonly string[]): void {
  checkFields(scenario, fields, "A scenario");
  const { faults = [], job, outdatedSteps = 0, pollsPerStep = 1, stepMs = 1, steps = [] } = scenario;
  if (!Array.isArray(steps)) throw new Error(`The steps of a scenario are a list of names of examples, not ${String(steps)}.`);
  if (!Array.isArray(faults)) throw new Error("The faults of a scenario are a list.");
  const names = jobs.map(({ name }) => name);
  if (job !== undefined && !names.includes(job)) throw new Error(`There is no kind of import "${job}"${remedy(job, names)}`);
  for (const [name, value] of Object.entries({ pollsPerStep, stepMs }))
    if (!(value > 0)) throw new Error(`${name} of a scenario is a number above 0, not ${value}.`);
  if (!(Number.isInteger(outdatedSteps) && outdatedSteps >= 0))
    throw new Error(`outdatedSteps of a scenario is a whole number from 0, not ${outdatedSteps}.`);
  for (const fault of faults as Scenario["faults"] & {}) checkFault(fault, operations);
}
