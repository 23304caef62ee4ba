import { type Cursor, isObject } from "../read/cursor.ts";
import { type JobDetails, readJobDetails } from "./job-details.ts";
import type { Operation } from "./operation.ts";
import { alternativesOf, locate, successSchema } from "./pagination.ts";
import type { Schemas } from "./schema.ts";
import type { Type } from "./type.ts";

/** An entry of x-jobs: how a kind of import fits the one model. Pointers are JSON Pointers into the resource. */
export interface Job {
  readonly name: string;
  readonly get: Operation;
  readonly list: Operation | undefined;
  readonly cancel: Operation | undefined;
  readonly delete: Operation | undefined;
  readonly start: readonly Operation[];
  readonly resource: Type;
  /** Path parameter of `get` -> name in the configuration. */
  readonly scope: { readonly [parameter: string]: string };
  readonly id: string;
  /** Parameter of `get` that takes the id. */
  readonly parameter: string;
  readonly state: {
    readonly at: string;
    /** Pointer to the time that the status is true for, where a poll may show how the job before it ended. */
    readonly asOf: string | undefined;
    readonly absent: string | undefined;
    readonly values: { readonly [value: string]: string };
  };
  /** title, source, progress, counts, failure, createdAt, … as written. */
  readonly mapping: { readonly [field: string]: unknown };
  /** A second call that tells more counts. */
  readonly details: JobDetails | undefined;
  readonly scenarios: { readonly [name: string]: readonly string[] };
}

const states = ["pending", "running", "succeeded", "failed", "cancelled"];
const pointers = ["title", "source", "progress", "createdAt", "startedAt", "finishedAt", "updatedAt"];

export function readJobs(jobs: Cursor, operations: readonly Operation[], schemas: Schemas, root: Cursor): Job[] {
  const names = new Set<string>();
  const places = new Map<string, string>();
  return jobs.items().flatMap((job) => {
    const name = job.at("name").string() ?? "";
    if (names.has(name)) job.at("name").fail(`two jobs are called ${JSON.stringify(name)}. Rename one.`);
    names.add(name);
    const read = readJob(job, operations, schemas, root);
    const place = read?.get.path.slice(0, -1).join(".") ?? "";
    const other = read && places.get(place);
    if (other !== undefined)
      job
        .at("get")
        .fail(
          `the jobs ${other} and ${name} would both be the method ${place ? `${place}.wait` : "wait"}. Move one \`get\` to another namespace.`,
        );
    if (read) places.set(place, name);
    return read ?? [];
  });
}

function readJob(job: Cursor, operations: readonly Operation[], schemas: Schemas, root: Cursor): Job | undefined {
  const find = (cursor: Cursor): Operation | undefined => {
    if (!cursor.exists) return undefined;
    const found = operations.find((operation) => operation.id === cursor.value);
    if (!found) cursor.fail(`there is no operation ${JSON.stringify(cursor.value)}. Name an operationId of this document.`);
    return found;
  };
  const get = find(job.at("get"));
  const [list, cancel, remove] = ["list", "cancel", "delete"].map((key) => find(job.at(key)));
  const start = job
    .at("start")
    .items()
    .flatMap((item) => find(item) ?? []);
  const details = readJobDetails(job.at("details"), operations);
  const name = job.at("resource").string() ?? "";
  const resource = root.at("components").at("schemas").at(name);
  if (name !== "" && !resource.exists)
    job.at("resource").fail(`there is no schema components.schemas.${name}. Name the one that \`get\` answers with.`);
  if (!get || !resource.exists) return undefined;
  const type = schemas.type(successSchema(get.cursor) ?? resource, "response");
  if (type.kind !== "reference" || successSchema(get.cursor)?.resolve().key !== resource.resolve().key)
    job.at("resource").fail(`${get.id} does not answer with ${name}. Name the schema that its success response refers to.`);

  const check = (cursor: Cursor): string => {
    const pointer = cursor.string() ?? "";
    if (pointer !== "" && !locate(resource, pointer)) cursor.fail(`${name} has nothing at ${pointer}. Point to a property of it.`);
    return pointer;
  };
  for (const key of pointers) if (job.at(key).exists) check(job.at(key));
  for (const group of ["counts", "failure"]) {
    for (const [, field] of job.at(group).entries()) {
      if (Array.isArray(field.value)) field.items().forEach(check);
      else check(isObject(field.value) ? field.at("count") : field);
    }
  }
  const scope = Object.fromEntries(
    job
      .at("scope")
      .entries()
      .map(([parameter, option]) => [parameter, String(option.value)]),
  );
  return {
    name: job.at("name").string() ?? "",
    get,
    list,
    cancel,
    delete: remove,
    start,
    resource: type,
    scope,
    id: check(job.at("id")),
    parameter: idParameter(job, get, scope),
    state: readState(job.at("state"), resource, check),
    mapping: Object.fromEntries(
      [...pointers, "counts", "failure"].flatMap((key) => (job.at(key).exists ? [[key, job.at(key).value]] : [])),
    ),
    details,
    scenarios: readScenarios(job.at("scenarios"), get),
  };
}

function idParameter(job: Cursor, get: Operation, scope: { readonly [parameter: string]: string }): string {
  const path = get.parameters.filter((parameter) => parameter.in === "path");
  for (const [parameter, cursor] of job.at("scope").entries()) {
    if (!path.some(({ name }) => name === parameter)) cursor.fail(`${get.id} has no path parameter ${parameter}. Name one that it has.`);
  }
  const rest = path.filter(({ name }) => !Object.hasOwn(scope, name));
  if (rest.length !== 1)
    job.at("get").fail(`${get.id} must have one path parameter for the id besides those of \`scope\`. Complete \`scope\`.`);
  return rest[0]?.key ?? "id";
}

function readState(state: Cursor, resource: Cursor, check: (cursor: Cursor) => string): Job["state"] {
  const at = check(state.at("at"));
  const values: [string, string][] = [];
  for (const name of states) {
    for (const item of state.at(name).items()) {
      if (values.some(([value]) => value === item.value)) item.fail(`${JSON.stringify(item.value)} is mapped to two states. Keep one.`);
      values.push([String(item.value), name]);
    }
  }
  const declared = declaredValues(locate(resource, at));
  for (const item of declared) {
    if (item.value !== null && !values.some(([value]) => value === item.value)) {
      state.fail(`the status ${JSON.stringify(item.value)} is not mapped. Add it to one of ${states.join(", ")}.`);
    }
  }
  for (const name of states) {
    for (const item of state.at(name).items()) {
      if (declared.length > 0 && !declared.some(({ value }) => value === item.value)) {
        item.fail(`the status has no value ${JSON.stringify(item.value)}. It has ${declared.map(({ value }) => value).join(", ")}.`);
      }
    }
  }
  const asOf = state.at("asOf");
  return { at, asOf: asOf.exists ? check(asOf) : undefined, absent: state.at("absent").string(), values: Object.fromEntries(values) };
}

/** Values of an enum, or of a union of enums and constants. */
function declaredValues(status: Cursor | undefined): Cursor[] {
  const alternatives = status ? alternativesOf(status) : [];
  return alternatives.flatMap((cursor) => [...cursor.at("enum").items(), ...(cursor.at("const").exists ? [cursor.at("const")] : [])]);
}

function readScenarios(scenarios: Cursor, get: Operation): Job["scenarios"] {
  const examples = new Set(
    get.responses.filter(({ ok }) => ok).flatMap(({ content }) => content.flatMap((media) => media.examples.map(({ name }) => name))),
  );
  return Object.fromEntries(
    scenarios.entries().map(([name, list]) => {
      for (const item of list.items()) {
        if (!examples.has(String(item.value)))
          item.fail(`${get.id} has no example ${JSON.stringify(item.value)}. It has ${[...examples].join(", ")}.`);
      }
      return [name, list.strings()];
    }),
  );
}
