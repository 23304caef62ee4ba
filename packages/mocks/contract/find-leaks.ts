import type { Printed } from "./printed.ts";
import type { FaultRun } from "./run-faults.ts";
import { holdsSecret } from "./secret.ts";

/** Where a secret was found. */
export interface Leak extends Printed {
  readonly operation: string;
  readonly fault: string;
}

/** Everything printed that holds a credential. */
export function findLeaks({ console, reports }: FaultRun): Leak[] {
  return [
    ...reports.flatMap(({ encounter, operation, printed, secret }) =>
      printed.filter(({ text }) => holdsSecret(text, secret)).map((leak) => ({ operation, fault: encounter.name, ...leak })),
    ),
    ...console
      .filter(({ text }) => reports.some(({ secret }) => holdsSecret(text, secret)))
      .map((leak) => ({ operation: "any", fault: "any", ...leak })),
  ];
}

/** How many texts a run gave, and how many of them hold a credential. */
export function countSecrets(run: FaultRun): { readonly texts: number; readonly secrets: number } {
  const texts = run.reports.reduce((sum, { printed }) => sum + printed.length, run.console.length);
  return { texts, secrets: findLeaks(run).length };
}
