import type { Redactor } from "./redact.ts";
import { createRedactor } from "./redact.ts";

/** One entry of `x-jobs`, as far as the mocks use it. */
export interface Job {
  readonly name: string;
  /** operationId of the poll. */
  readonly get: string;
  /** JSON Pointer to the id in the answer of the poll. */
  readonly id: string;
  /** Path parameters of the poll that say where the import is, not which one it is. */
  readonly scope: readonly string[];
  /** Names of examples, poll after poll, by name of the scenario. The first scenario is the default. */
  readonly scenarios: ReadonlyMap<string, readonly string[]>;
}

/** What the mocks read from a document themselves, beside what Prism reads. */
export interface DocumentFacts {
  /** Path of the first server, without a slash at its end: `/rally/api/public/v1`, or the empty string. */
  readonly basePath: string;
  readonly jobs: readonly Job[];
  readonly redact: Redactor;
}

/** Reads servers, security schemes and `x-jobs`. A document that is malformed in them is left to the linter. */
export function readDocument(document: unknown): DocumentFacts {
  const root = mapping(document);
  const schemes = mapping(mapping(root["components"])["securitySchemes"]);
  return {
    basePath: basePathOf(list(root["servers"])[0]),
    jobs: list(root["x-jobs"]).map(readJob),
    redact: createRedactor(Object.values(schemes).map(mapping)),
  };
}

function readJob(value: unknown): Job {
  const job = mapping(value);
  const scenarios = Object.entries(mapping(job["scenarios"]));
  return {
    name: String(job["name"]),
    get: String(job["get"]),
    id: String(job["id"]),
    scope: Object.keys(mapping(job["scope"])),
    scenarios: new Map(scenarios.map(([name, steps]) => [name, list(steps).map(String)])),
  };
}

function basePathOf(value: unknown): string {
  const server = mapping(value);
  const variables = mapping(server["variables"]);
  const url = String(server["url"] ?? "/").replaceAll(/\{([^}]*)\}/g, (_, name: string) =>
    String(mapping(variables[name])["default"] ?? name),
  );
  return new URL(url, "http://localhost").pathname.replace(/\/+$/, "");
}

function mapping(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
