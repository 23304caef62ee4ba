import type { Operation } from "./prism.ts";
import type { OperationFacts } from "./read-operation.ts";

/** What the upload of a file is called, by the operation that begins its import. */
export function uploadOf(operationId: string): string {
  return `${operationId} upload`;
}

/** The names of what can be called: the operations that have an operationId, each followed by its upload if it has one. */
export function operationNames(operations: readonly Operation[], facts: ReadonlyMap<string, OperationFacts>): string[] {
  const ids = operations.flatMap(({ iid }) => (iid === undefined || iid === "" ? [] : [iid]));
  return ids.flatMap((id) => (facts.get(id)?.upload === undefined ? [id] : [id, uploadOf(id)]));
}
