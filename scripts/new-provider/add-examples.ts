import { STATUS_CODES } from "node:http";
import { bodyFormat } from "../codegen/ir/media-type.ts";
import type { Cursor } from "../codegen/read/cursor.ts";
import { isObject } from "../codegen/read/cursor.ts";
import type { MediaTypePlace, Places } from "../checks/spec-rules/places.ts";
import { Validator } from "../checks/spec-rules/validator.ts";
import type { Decisions } from "./decisions.ts";
import { makeExample } from "./make-example.ts";
import { exampleName, type JobProposal } from "./propose-jobs.ts";

/** Writes the examples that the lint wants: of parameters, headers and bodies, sampled from their schemas. */
export function addExamples(places: Places, jobs: readonly JobProposal[], decisions: Decisions): void {
  const validator = new Validator();
  validator.addSources(places.schemas.map(({ cursor }) => cursor));
  for (const parameter of places.parameters) addParameterExample(parameter, validator, decisions);
  for (const header of places.headers) addHeaderExample(header, validator, decisions);
  const lives = new Map(jobs.map((job) => [job.get.key, job]));
  for (const place of places.mediaTypes) {
    const job = [...lives].find(([key]) => place.direction === "response" && place.cursor.key.startsWith(`${key}/responses/2`))?.[1];
    const examples = job ? stateExamples(place, job, validator, decisions) : bodyExample(place, validator, decisions);
    if (examples.length > 0) mutable(place.cursor)["examples"] = Object.fromEntries(examples.map(([name, value]) => [name, { value }]));
  }
}

type Example = readonly [name: string, value: unknown];

function addParameterExample(parameter: Cursor, validator: Validator, decisions: Decisions): void {
  const [, content] = parameter.at("content").entries()[0] ?? [];
  const schema = content ? content.at("schema") : parameter.at("schema");
  if (schema.resolve().at("default").exists) return;
  const made = makeExample(schema, "request", validator);
  if (made && (parameter.at("in").value === "query" || made.value !== "")) mutable(parameter)["example"] = made.value;
  else decisions.add("examples", "no value could be made that the schema allows: write `example`", shown(parameter));
}

/** Mocks send the example of a header with every reply: that of a Link must not lead on, or no list would end. */
function addHeaderExample(header: Cursor, validator: Validator, decisions: Decisions): void {
  const name = header.pointer.at(-1)?.toLowerCase();
  const link = '<https://api.example.com/items?page=1>; rel="first"';
  const made = name === "link" ? { value: link } : makeExample(header.at("schema"), "response", validator);
  if (made && /^[\x20-\x7e]*$/.test(String(made.value))) mutable(header)["example"] = made.value;
  else decisions.add("examples", "no value could be made that the schema allows: write `example`", shown(header));
}

function bodyExample({ cursor, name, direction }: MediaTypePlace, validator: Validator, decisions: Decisions): Example[] {
  const schema = cursor.at("schema");
  const format = bodyFormat(name);
  const title = titleOf(cursor);
  if (!schema.exists) return [[title, "bytes"]];
  const made = makeExample(schema, direction, validator, direction === "response" ? lastPage(cursor) : []);
  if (made && (format !== "text" || typeof made.value === "string")) return [[title, made.value]];
  decisions.add("examples", "no example could be made that the schema allows: write one under `examples`", shown(cursor));
  return [];
}

/** One example for each status, begun with one that is under way. */
function stateExamples(place: MediaTypePlace, job: JobProposal, validator: Validator, decisions: Decisions): Example[] {
  const segments = job.statusAt.split("/").slice(1);
  const examples = job.statuses.flatMap((status): Example[] => {
    const made = makeExample(place.cursor.at("schema"), place.direction, validator, [(value) => changed(value, segments, status)]);
    if (made?.changed === true) return [[exampleName(status), made.value]];
    decisions.add("examples", "no example could be made that shows a status: write one", `${String(job.extension["get"])} (${status})`);
    return [];
  });
  return examples;
}

/** A mock answers with the same example again and again, so it shows the last page. */
function lastPage(mediaType: Cursor): ((value: unknown) => unknown)[] {
  const operation = mediaType.pointer.length >= 6 && mediaType.pointer[0] === "paths" ? operationOf(mediaType) : undefined;
  const pagination = objectOf(operation?.["x-pagination"]);
  const [next, more] = [pagination["next"], pagination["more"]].map((expression) =>
    /^\$response\.body#\/(.+)$/.exec(String(expression))?.[1]?.split("/"),
  );
  if (!next && !more) return [];
  const end = (value: unknown, change: (value: unknown, at: readonly string[]) => unknown): unknown => {
    const stopped = more ? changed(value, more, false) : value;
    return next ? change(stopped, next) : stopped;
  };
  return [
    (value) => end(value, (inner, at) => changed(inner, at, undefined)),
    (value) => end(value, (inner, at) => changed(inner, at, null)),
    (value) => end(value, (inner, at) => changed(inner, at, "")),
  ];
}

function operationOf(mediaType: Cursor): Record<string, unknown> | undefined {
  const [, path = "", method = ""] = mediaType.pointer;
  return objectOf(objectOf(objectOf(objectOf(mediaType.source.data)["paths"])[path])[method]);
}

/** A copy with another value at a place, or without it. */
function changed(value: unknown, [segment = "", ...rest]: readonly string[], to: unknown): unknown {
  if (!isObject(value) || (rest.length > 0 && value[segment] === undefined)) return value;
  if (rest.length > 0) return { ...value, [segment]: changed(value[segment], rest, to) };
  const { [segment]: _, ...others } = value;
  return to === undefined ? others : { ...value, [segment]: to };
}

/** Kebab-case: the state of a reply, by its status or the name of the component. */
function titleOf(mediaType: Cursor): string {
  const { pointer } = mediaType;
  const index = pointer.indexOf("responses");
  const status = index < 0 ? "" : (pointer[index + 1] ?? "");
  if (index < 0 || status.startsWith("2") || status === "default") return "sample";
  return exampleName((STATUS_CODES[status] ?? status).replaceAll(/[^A-Za-z0-9]+/g, " "));
}

function mutable(cursor: Cursor): Record<string, unknown> {
  return cursor.value as Record<string, unknown>;
}

function objectOf(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

function shown(cursor: Cursor): string {
  const { name } = objectOf(cursor.value);
  const place = cursor.pointer
    .filter((segment) => !["components", "paths", "responses", "content", "parameters", "requestBody"].includes(segment))
    .join(" ");
  return typeof name === "string" ? `${place} ${name}` : place;
}
