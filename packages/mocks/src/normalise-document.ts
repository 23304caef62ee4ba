import { keysOf, pointerTo } from "./pointer.ts";
import { list, mapping, text } from "./untyped.ts";
import { innerSchemaMaps, innerSchemas, schemaLists } from "./schema-keywords.ts";

/** A schema of a document, and the schema with an `$id` that it lies in. */
interface Place {
  readonly schema: Record<string, unknown>;
  readonly pointer: string;
  /** Pointer to what `#/` means here. */
  readonly base: string;
  readonly id: string;
}

const dialect = "https://json-schema.org/draft/2020-12/schema";
const singles = [...innerSchemas, "not", "if", "then", "else"];
const maps = [...innerSchemaMaps, "dependentSchemas", "$defs", "definitions"];
/** Objects whose keys are names. */
const named: ReadonlySet<string> = new Set([
  "parameters",
  "responses",
  "requestBodies",
  "headers",
  "callbacks",
  "pathItems",
  "links",
  "encoding",
  "content",
  "paths",
  "webhooks",
  "variables",
]);
/** What is said beside a reference, and binds nothing. */
const remarks: ReadonlySet<string> = new Set(["description", "summary", "title", "deprecated", "$comment", "externalDocs"]);

/**
 * Changes a document so that Prism understands its schemas as OpenAPI 3.1 means them: the dialect is JSON Schema 2020-12
 * where the document names none or OpenAPI's own, of which Prism has no validator; what stands beside a `$ref` binds as
 * well, where Prism keeps one of both, and loses its way if that is recursive; names (`$id`, `$anchor`) become pointers.
 */
export function normaliseDocument(document: object): void {
  const root = document as Record<string, unknown>;
  if (!/^3\.[1-9]/.test(text(root["openapi"]) ?? "")) return;
  const named = text(root["jsonSchemaDialect"]);
  if (named === undefined || named.startsWith("https://spec.openapis.org/oas/")) root["jsonSchemaDialect"] = dialect;
  const places: Place[] = [];
  visitObject(root, "", places, new Set());
  const pointers = pointersOf(places);
  for (const place of places) rewrite(place, pointers);
}

/** Finds the schemas in anything that is no schema itself. */
function visitObject(value: unknown, pointer: string, places: Place[], seen: Set<object>): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, below] of Object.entries(value)) {
    const at = pointer + pointerTo(key);
    if (key === "schema" || key === "itemSchema") visitSchema(below, at, { pointer: "", id: "" }, places, seen);
    else if (key === "schemas" && pointer === "/components") {
      for (const [name, schema] of Object.entries(mapping(below)))
        visitSchema(schema, at + pointerTo(name), { pointer: "", id: "" }, places, seen);
    } else if (named.has(key) && !Array.isArray(below)) {
      for (const [name, item] of Object.entries(mapping(below))) {
        if (key === "encoding") settleStyle(mapping(item));
        visitObject(item, at + pointerTo(name), places, seen);
      }
    } else if (key !== "example" && key !== "examples" && key !== "default" && !key.startsWith("x-")) visitObject(below, at, places, seen);
  }
}

/** Prism knows only encodings that name a style; `explode` and `allowReserved` mean the style `form`. */
function settleStyle(encoding: Record<string, unknown>): void {
  const isStyled = encoding["explode"] !== undefined || encoding["allowReserved"] !== undefined;
  if (isStyled && encoding["style"] === undefined) encoding["style"] = "form";
}

function visitSchema(value: unknown, pointer: string, base: { pointer: string; id: string }, places: Place[], seen: Set<object>): void {
  const schema = mapping(value);
  if (value !== schema || seen.has(schema)) return;
  seen.add(schema);
  const id = text(schema["$id"]);
  const inner = id === undefined ? base : { pointer, id: resolveId(id, base.id) };
  places.push({ schema, pointer, base: inner.pointer, id: inner.id });
  const visit = (below: unknown, ...keys: string[]) => visitSchema(below, pointer + keys.map(pointerTo).join(""), inner, places, seen);
  for (const key of singles) visit(schema[key], key);
  for (const key of schemaLists) for (const [index, below] of list(schema[key]).entries()) visit(below, key, String(index));
  for (const key of maps) for (const [name, below] of Object.entries(mapping(schema[key]))) visit(below, key, name);
}

/** Where names lead to: `https://acme.test/ship`, `https://acme.test/ship#hull`, `#hull`; undefined where two bear it. */
function pointersOf(places: readonly Place[]): Map<string, string | undefined> {
  const pointers = new Map<string, string | undefined>();
  const add = (name: string, pointer: string): void => void pointers.set(name, pointers.has(name) ? undefined : pointer);
  for (const { base, id, pointer, schema } of places) {
    if (schema["$id"] !== undefined && base === pointer) add(id.replace(/#$/, ""), pointer);
    for (const key of ["$anchor", "$dynamicAnchor"]) if (typeof schema[key] === "string") add(`${id}#${schema[key]}`, pointer);
  }
  return pointers;
}

function rewrite({ base, id, schema }: Place, pointers: ReadonlyMap<string, string | undefined>): void {
  const dynamic = text(schema["$dynamicRef"]);
  const target = dynamic === undefined ? undefined : targetOf(dynamic, base, id, pointers);
  if (target !== undefined && schema["$ref"] === undefined) {
    schema["$ref"] = target;
    delete schema["$dynamicRef"];
  }
  const reference = text(schema["$ref"]);
  if (reference !== undefined) separate(schema, targetOf(reference, base, id, pointers) ?? reference);
  // Prism writes a schema out wherever it is used, and a name may stand in one place only.
  for (const key of ["$id", "$anchor", "$dynamicAnchor"]) {
    const name = key === "$id" ? id.replace(/#$/, "") : `${id}#${String(schema[key])}`;
    if (schema[key] !== undefined && pointers.get(name) !== undefined) delete schema[key];
  }
}

/** The reference by pointer; undefined for one that is a pointer into the document already, or leads elsewhere. */
function targetOf(reference: string, base: string, id: string, pointers: ReadonlyMap<string, string | undefined>): string | undefined {
  const [resource = "", fragment = ""] = reference.split("#");
  const name = resource === "" ? id : resolveId(resource, id);
  const whole = resource === "" ? base : pointers.get(name);
  if (fragment !== "" && !fragment.startsWith("/")) return fragmentOf(pointers.get(`${name}#${fragment}`));
  if (whole === undefined || (resource === "" && base === "")) return undefined;
  return fragmentOf(whole + fragment);
}

function fragmentOf(pointer: string | undefined): string | undefined {
  return pointer === undefined
    ? undefined
    : `#${keysOf(pointer)
        .map((key) => pointerTo(encodeURIComponent(key)))
        .join("")}`;
}

/** Lets a reference stand alone, or beside what binds as well. */
function separate(schema: Record<string, unknown>, reference: string): void {
  schema["$ref"] = reference;
  const binding = Object.keys(schema).filter((key) => key !== "$ref" && !remarks.has(key));
  if (binding.length === 0) {
    for (const key of Object.keys(schema)) if (key !== "$ref") delete schema[key];
    return;
  }
  delete schema["$ref"];
  schema["allOf"] = [{ $ref: reference }, ...list(schema["allOf"])];
}

function resolveId(id: string, base: string): string {
  return URL.parse(id, base === "" ? undefined : base)?.href ?? id;
}
