import { list, mapping, text } from "./untyped.ts";

/** Where an import can stand, in the words of `x-jobs`. */
export type JobState = "pending" | "running" | "succeeded" | "failed" | "cancelled";

/** How the status of an import is read. */
export interface JobStates {
  /** JSON Pointer to the status. */
  readonly at: string;
  /** JSON Pointer to the time the status is of, where the first polls may show how an import before this one ended. */
  readonly asOf: string | undefined;
  /** What a missing status means. */
  readonly absent: JobState | undefined;
  /** The provider's words. */
  readonly values: ReadonlyMap<string, JobState>;
}

/** JSON Pointers into an import. */
export interface JobFields {
  readonly progress: string | undefined;
  readonly total: string | undefined;
  readonly imported: string | undefined;
  /** A number, or an array whose length counts. */
  readonly failed: string | undefined;
  readonly createdAt: string | undefined;
  readonly startedAt: string | undefined;
  readonly updatedAt: string | undefined;
  readonly finishedAt: string | undefined;
}

/** One entry of `x-jobs`, as far as the mocks use it. Operations are named by operationId. */
export interface Job {
  readonly name: string;
  /** Name of the component schema of an import. */
  readonly resource: string;
  /** The poll. */
  readonly get: string;
  readonly list: string | undefined;
  readonly cancel: string | undefined;
  readonly delete: string | undefined;
  readonly start: readonly string[];
  /** The operation that reports on a finished import, and JSON Pointers to the counts in its answer. */
  readonly details: { readonly operation: string | undefined; readonly imported: string | undefined; readonly failed: string | undefined };
  /** JSON Pointer to the id in an import, and in the answer of what starts one. */
  readonly id: string;
  /** Path parameters of the poll that say where the import is, not which one it is. */
  readonly scope: readonly string[];
  readonly states: JobStates;
  readonly fields: JobFields;
  /** Names of examples, poll after poll, by name of the scenario. The first scenario is the default. */
  readonly scenarios: ReadonlyMap<string, readonly string[]>;
}

const jobStates: readonly JobState[] = ["pending", "running", "succeeded", "failed", "cancelled"];

/** Reads one entry of `x-jobs`. */
export function readJob(value: unknown): Job {
  const job = mapping(value);
  const details = mapping(job["details"]);
  const scenarios = Object.entries(mapping(job["scenarios"]));
  return {
    name: String(job["name"]),
    resource: text(job["resource"]) ?? "",
    get: String(job["get"]),
    list: text(job["list"]),
    cancel: text(job["cancel"]),
    delete: text(job["delete"]),
    start: list(job["start"]).map(String),
    details: { operation: text(details["operation"]), imported: text(details["imported"]), failed: text(details["failed"]) },
    id: String(job["id"]),
    scope: Object.keys(mapping(job["scope"])),
    states: readStates(mapping(job["state"])),
    fields: readFields(job),
    scenarios: new Map(scenarios.map(([name, steps]) => [name, list(steps).map(String)])),
  };
}

function readStates(state: Record<string, unknown>): JobStates {
  const absent = jobStates.find((name) => name === state["absent"]);
  const words = jobStates.flatMap((name) => list(state[name]).map((word): [string, JobState] => [String(word), name]));
  return { at: text(state["at"]) ?? "/status", asOf: text(state["asOf"]), absent, values: new Map(words) };
}

function readFields(job: Record<string, unknown>): JobFields {
  const counts = mapping(job["counts"]);
  return {
    progress: text(job["progress"]),
    total: text(counts["total"]),
    imported: text(counts["imported"]),
    failed: text(counts["failed"]) ?? text(mapping(counts["failed"])["count"]),
    createdAt: text(job["createdAt"]),
    startedAt: text(job["startedAt"]),
    updatedAt: text(job["updatedAt"]),
    finishedAt: text(job["finishedAt"]),
  };
}
