import { readExamples } from "../../codegen/ir/example.ts";
import type { Job } from "../../codegen/ir/job.ts";
import type { Operation } from "../../codegen/ir/operation.ts";
import { locate, successSchema } from "../../codegen/ir/pagination.ts";
import type { Document } from "../../codegen/ir/document.ts";
import { type Cursor, isObject } from "../../codegen/read/cursor.ts";
import type { Places } from "./places.ts";

const final = ["succeeded", "failed", "cancelled"];

/** What x-jobs says is checked by the generator's reader as far as it must; these rules are about what mocks and waiting need. */
export function checkJobs({ root }: Places, document: Document): void {
  for (const extension of root.at("x-jobs").items()) {
    const job = document.jobs.find(({ name }) => name === extension.at("name").value);
    if (!job) continue;
    checkStateExamples(extension, job);
    checkScenarioEnds(extension, job);
    checkRequired(extension, root);
    checkStarts(extension, job);
    checkList(extension, job, root);
    checkDetails(extension, document.operations);
  }
}

/** Rule 7: a mock can show an import in each of its states. */
function checkStateExamples(extension: Cursor, job: Job): void {
  const shown = new Set(successExamples(job.get).map(({ value }) => valueAt(value, job.state.at)));
  for (const state of Object.values(
    extension
      .at("state")
      .entries()
      .flatMap(([, values]) => values.items()),
  )) {
    if (!shown.has(state.value))
      state.fail(`no example of ${job.get.id} shows an import with the status ${JSON.stringify(state.value)}. Add one.`);
  }
}

/** A life of an import ends, or whoever waits in a test waits for ever. */
function checkScenarioEnds(extension: Cursor, job: Job): void {
  for (const [, scenario] of extension.at("scenarios").entries()) {
    const last = scenario.items().at(-1);
    const example = successExamples(job.get).find(({ name }) => name === last?.value);
    if (!last || !example) continue;
    const status = valueAt(example.value, job.state.at);
    const state = status === undefined ? job.state.absent : job.state.values[String(status)];
    if (state === undefined || !final.includes(state))
      last.fail(
        `the scenario ends with a status that is not final, ${JSON.stringify(status)}. End it with an example that has ${final.join(", ")}.`,
      );
  }
}

/** Rule 9. */
function checkRequired(extension: Cursor, root: Cursor): void {
  const resource = root
    .at("components")
    .at("schemas")
    .at(String(extension.at("resource").value));
  const places = [extension.at("id"), ...(extension.at("state").at("absent").exists ? [] : [extension.at("state").at("at")])];
  for (const place of places) {
    const segments = String(place.value).split("/").slice(1);
    const name = segments.at(-1);
    const parent = locate(
      resource,
      segments
        .slice(0, -1)
        .map((segment) => `/${segment}`)
        .join(""),
    );
    if (name === undefined || !parent || isRequired(parent, name)) continue;
    place.fail(
      `${name} is not required in ${parent.pointer.at(-1)}. List it under \`required\` there, and say so in NOTES.md; or write \`absent\` if a missing status has a meaning.`,
    );
  }
}

function isRequired(schema: Cursor, name: string): boolean {
  const target = schema.resolve();
  return (
    target
      .at("required")
      .items()
      .some(({ value }) => value === name) ||
    target
      .at("allOf")
      .items()
      .some((part) => isRequired(part, name))
  );
}

function checkStarts(extension: Cursor, job: Job): void {
  for (const start of extension.at("start").items()) {
    const operation = job.start.find(({ id }) => id === start.value);
    const reply = operation && successSchema(operation.cursor);
    if (operation && (!reply || !locate(reply, job.id)))
      start.fail(
        `the reply of ${operation.id} has nothing at ${job.id}, so the import that it starts cannot be watched. Name an operation that answers with an id.`,
      );
  }
}

/** Merging the lists of all providers needs pages of the resource, and parameters for nothing but its scope. */
function checkList(extension: Cursor, job: Job, root: Cursor): void {
  const { list } = job;
  const place = extension.at("list");
  if (!list) return;
  const expression = list.cursor.at("x-pagination").at("items");
  const body = successSchema(list.cursor);
  if (!expression.exists || !body) {
    place.fail(`${list.id} has no x-pagination. Add it, if only \`items\`.`);
    return;
  }
  const item = locate(body, String(expression.value).split("#")[1] ?? "")
    ?.at("items")
    .resolve();
  const resource = root
    .at("components")
    .at("schemas")
    .at(String(extension.at("resource").value))
    .resolve();
  if (item?.exists && item.key !== resource.key)
    place.fail(`${list.id} does not list ${extension.at("resource").value}. Let its items refer to that schema.`);
  for (const { name } of list.parameters.filter((parameter) => parameter.in === "path" && !Object.hasOwn(job.scope, parameter.name))) {
    place.fail(`${list.id} needs the path parameter ${name}, which is not in \`scope\`. Add it there.`);
  }
}

function checkDetails(extension: Cursor, operations: readonly Operation[]): void {
  const details = extension.at("details");
  if (!details.exists) return;
  const name = details.at("operation");
  const operation = operations.find(({ id }) => id === name.value);
  const reply = operation && successSchema(operation.cursor);
  if (!reply) {
    name.fail(`there is no operation ${JSON.stringify(name.value)} that answers with a body. Name one of this document.`);
    return;
  }
  for (const key of ["total", "imported", "failed"]) {
    const field = details.at(key);
    const pointer = isObject(field.value) ? field.at("count") : field;
    if (pointer.exists && !locate(reply, String(pointer.value)))
      pointer.fail(`the reply of ${operation.id} has nothing at ${pointer.value}. Point to a property of it.`);
  }
}

function successExamples(operation: Operation): { readonly name: string; readonly value: unknown }[] {
  const responses = operation.cursor
    .at("responses")
    .entries()
    .filter(([status]) => status.startsWith("2"));
  return responses.flatMap(([, response]) =>
    response
      .resolve()
      .at("content")
      .entries()
      .flatMap(([, mediaType]) => readExamples(mediaType)),
  );
}

/** RFC 6901. */
function valueAt(value: unknown, pointer: string): unknown {
  const segments = pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
  return segments.reduce<unknown>(
    (inner, segment) => (isObject(inner) || Array.isArray(inner) ? (inner as Record<string, unknown>)[segment] : undefined),
    value,
  );
}
