import type { Cursor } from "../read/cursor.ts";
import type { Operation } from "./operation.ts";
import { successSchema } from "./pagination.ts";

/** Counts that another operation tells (x-jobs.details). */
export interface JobDetails {
  readonly operation: Operation;
  /** Where they stand in its reply, as written: pointers to numbers, or `{ count }` with one to a list. */
  readonly counts: { readonly [what: string]: unknown };
}

/** Reads `details` of an entry of x-jobs; notes an operation that there is not, or that answers with nothing. */
export function readJobDetails(details: Cursor, operations: readonly Operation[]): JobDetails | undefined {
  const name = details.at("operation");
  if (!name.exists) return undefined;
  const operation = operations.find(({ id, cursor }) => id === name.value && successSchema(cursor));
  const counts = Object.fromEntries(["total", "imported", "failed"].map((what) => [what, details.at(what).value]));
  if (operation) return { operation, counts };
  name.fail(`there is no operation ${JSON.stringify(name.value)} that answers with a body. Name one of this document.`);
  return undefined;
}
