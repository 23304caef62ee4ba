import type { Operation } from "../prism.ts";
import type { Job } from "../read-job.ts";
import type { OperationFacts } from "../read-operation.ts";

/**
 * What an operation does with an import. `inside` reads or changes something that belongs to one; `overview` lists those of
 * all places.
 */
export type Role = "start" | "get" | "list" | "overview" | "cancel" | "delete" | "update" | "inside";

/** An operation's part in the life of imports. */
export interface Part {
  readonly role: Role;
  readonly job: Job;
  /** The poll of the same imports. */
  readonly poll: Operation;
}

/**
 * The parts of all operations, by operationId: those that `x-jobs` names, those whose path begins with the poll's, and lists
 * that belong to no place and hold the same schema as the poll.
 */
export function readRoles(
  jobs: readonly Job[],
  operations: readonly Operation[],
  operationFacts: ReadonlyMap<string, OperationFacts>,
): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const job of jobs) {
    const poll = operations.find(({ iid }) => iid === job.get);
    if (poll === undefined) continue;
    const add = (operationId: string | undefined, role: Role): void => {
      if (operationId !== undefined && !parts.has(operationId)) parts.set(operationId, { role, job, poll });
    };
    add(job.get, "get");
    for (const start of job.start) add(start, "start");
    add(job.list, "list");
    add(job.cancel, "cancel");
    add(job.delete, "delete");
    for (const { iid, method, path } of operations) {
      if (path === poll.path && (method === "patch" || method === "put")) add(iid, "update");
      if (path.startsWith(`${poll.path}/`)) add(iid, "inside");
    }
  }
  for (const { iid = "", path } of operations) {
    const schema = path.includes("{") ? undefined : operationFacts.get(iid)?.pagination?.schema;
    const job = jobs.find(({ resource }) => resource === schema);
    const poll = operations.find((operation) => operation.iid === job?.get);
    if (job !== undefined && poll !== undefined && !parts.has(iid)) parts.set(iid, { role: "overview", job, poll });
  }
  return parts;
}
