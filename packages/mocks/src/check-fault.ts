import type { FieldsOf } from "./check-fields.ts";
import { checkFields } from "./check-fields.ts";
import type { Fault } from "./fault.ts";
import { faultKinds } from "./fault.ts";
import { remedy } from "./nearest.ts";
import { uploadOf } from "./operation-names.ts";

const fields: FieldsOf<Fault> = {
  operation: true,
  times: true,
  after: true,
  status: true,
  example: true,
  body: true,
  headers: true,
  retryAfter: true,
  delayMs: true,
  intervalMs: true,
  kind: true,
};

/** Throws on a fault that means nothing, or that could befall no request. `operations` are the names that it may have. */
export function checkFault(fault: Fault, operations?: readonly string[]): void {
  checkFields(fault, fields, "A fault");
  const { after = 0, delayMs = 0, example, intervalMs, kind, operation, status, times = 1 } = fault;
  if (kind !== undefined && !faultKinds.includes(kind)) throw new Error(`There is no fault "${kind}"${remedy(kind, faultKinds)}`);
  if (operation !== undefined && operations !== undefined) checkOperation(operation, operations);
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599))
    throw new Error(`The status of a fault lies between 200 and 599, but ${status} does not.`);
  if (!(times >= 1)) throw new Error(`A fault befalls at least one request, not ${times}.`);
  for (const [name, value] of Object.entries({ after, delayMs, intervalMs: intervalMs ?? 0 }))
    if (!(value >= 0)) throw new Error(`${name} of a fault is a number from 0, not ${value}.`);
  if (example !== undefined && status === undefined) throw new Error("The example of a fault belongs to its status, and it has none.");
  if (intervalMs !== undefined && kind !== "drip") throw new Error("intervalMs is for faults of the kind drip.");
}

function checkOperation(operation: string, operations: readonly string[]): void {
  if (operations.includes(operation)) return;
  const start = operations.find((name) => uploadOf(name) === operation);
  if (start !== undefined)
    throw new Error(`Nothing is uploaded to the mock for ${start}: its document has no x-upload there, or the mocks have no state.`);
  throw new Error(`There is no operation "${operation}"${remedy(operation, operations)}`);
}
