import { findPlaces } from "../checks/spec-rules/places.ts";
import type { Cursor } from "../codegen/read/cursor.ts";
import type { Decisions } from "./decisions.ts";
import { openSchemas } from "./open-schemas.ts";
import { removeRefused } from "./remove-refused.ts";
import { addExamples } from "./add-examples.ts";
import { itemsPointer, proposePagination } from "./propose-pagination.ts";
import { type JobProposal, proposeJobs } from "./propose-jobs.ts";
import { successSchema } from "../codegen/ir/pagination.ts";

/**
 * Completes a converted document in place, which `root` is the loaded form of: values that their schemas refuse go,
 * proposals for x-pagination and x-jobs and the examples that the lint wants come.
 */
export function completeDocument(root: Cursor, decisions: Decisions): void {
  const places = findPlaces(root);
  openSchemas(places, decisions);
  removeRefused(places, decisions);
  const operations = places.operations.filter(({ kind }) => kind === "path").map(({ cursor }) => cursor);
  for (const operation of operations) {
    const pagination = proposePagination(operation, decisions);
    if (!pagination) continue;
    insertBefore(operation, "responses", "x-pagination", pagination);
    const reason = pagination["next"] === undefined ? "by offset" : `next: ${String(pagination["next"])}`;
    decisions.add(
      "pagination",
      "`x-pagination` is guessed from names: compare it with what the provider says",
      `${String(operation.at("operationId").value)} (${reason})`,
    );
  }
  const jobs = proposeJobs(operations);
  for (const job of jobs) addJob(job, decisions);
  if (jobs.length > 0)
    insertBefore(
      root,
      "paths",
      "x-jobs",
      jobs.map(({ extension }) => extension),
    );
  addExamples(findPlaces(root), jobs, decisions);
}

function addJob({ extension, required, unpaged, guessed }: JobProposal, decisions: Decisions): void {
  const name = String(extension["name"]);
  decisions.add("jobs", "`x-jobs` is guessed from names: compare states and fields with what the provider says", name);
  if (guessed.length > 0) decisions.add("jobs", "statuses that no word tells of count as running", `${name} (${guessed.join(", ")})`);
  if (Array.isArray(extension["start"]) && extension["start"].length === 0)
    decisions.add("jobs", "no operation was found that starts a job: name it under `start`, if there is one", name);
  for (const { schema, name: property } of required) {
    const value = mutable(schema);
    value["required"] = [...(Array.isArray(value["required"]) ? (value["required"] as unknown[]) : []), property];
    decisions.add(
      "jobs",
      "ids and statuses were made `required`: see that the provider always sends them",
      `${schema.pointer.at(-1)}.${property}`,
    );
  }
  const body = unpaged && successSchema(unpaged);
  const items = body && itemsPointer(body);
  if (unpaged && items !== undefined) {
    insertBefore(unpaged, "responses", "x-pagination", { items: items === "" ? "$response.body" : `$response.body#${items}` });
    decisions.add(
      "pagination",
      "the list is taken for a single page: say how it goes on, if it does",
      String(unpaged.at("operationId").value),
    );
  }
}

/** The object that a cursor stands at, to be changed: what it is the loaded form of has no other use. */
function mutable(cursor: Cursor): Record<string, unknown> {
  return cursor.value as Record<string, unknown>;
}

function insertBefore(holder: Cursor, before: string, name: string, value: unknown): void {
  const object = mutable(holder);
  const entries = Object.entries(object);
  for (const key of Object.keys(object)) delete object[key];
  for (const [key, field] of entries) {
    if (key === before) object[name] = value;
    object[key] = field;
  }
}
