import { matchOperations } from "./match-operations.ts";
import { type ContentFacts, operationFacts, type OperationFacts, type ResponseFacts, type ValueFacts } from "./operation-facts.ts";
import type { FactsByPointer, Place, SchemaFacts } from "./schema-facts.ts";
import type { SourceDocument } from "./source-document.ts";

/** One thing in which their document and ours are not the same. */
export interface Difference {
  /** Where: an operation, a part of it ("GET /imports query limit"), or a property of a schema of ours ("Import/status"). */
  readonly at: string;
  /** What, with both sides in it: it is another difference when a side changes. */
  readonly difference: string;
  /** Whether they have something more, or we, or both have it in two ways. */
  readonly kind: "theirs" | "ours" | "changed";
  /** Our operations that it concerns. */
  readonly operations: readonly string[];
}

/** How two documents compare within our scope. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** Operations of ours, and how many of them they have. */
  readonly operations: number;
  readonly matched: number;
}

/** Compares their document with ours; `scope` names paths of theirs to look at besides those below ours. */
export function compareDocuments(theirs: SourceDocument, ours: SourceDocument, scope: readonly string[] = []): Comparison {
  const { pairs, theirs: missing, ours: extra } = matchOperations(operationFacts(theirs), operationFacts(ours), scope);
  const found = new Differences();
  for (const operation of missing) found.in(nameOf(operation)).add("", "theirs", "there, not here");
  for (const operation of extra) found.in(nameOf(operation)).add("", "ours", "here, not there");
  for (const pair of pairs) compareOperation(pair.theirs, pair.ours, found.in(nameOf(pair.ours)));
  return { differences: found.list(), operations: pairs.length + extra.length, matched: pairs.length };
}

function nameOf({ method, path }: OperationFacts): string {
  return `${method} ${path}`;
}

/** Collects differences: what several operations share is one. */
class Differences {
  readonly #found = new Map<string, Difference & { readonly operations: string[] }>();
  #operation = "";

  in(operation: string): this {
    this.#operation = operation;
    return this;
  }

  /** `place` is a part of the operation, or, with `component`, a place in a schema. */
  add(place: string, kind: Difference["kind"], difference: string, component?: string): void {
    const at = component === undefined ? `${this.#operation}${place === "" ? "" : ` ${place}`}` : `${component}${place}`;
    const key = `${at}\n${difference}`;
    const known = this.#found.get(key) ?? { at, difference, kind, operations: [] };
    if (!known.operations.includes(this.#operation)) known.operations.push(this.#operation);
    this.#found.set(key, known);
  }

  list(): Difference[] {
    return [...this.#found.values()];
  }
}

function compareOperation(theirs: OperationFacts, ours: OperationFacts, found: Differences): void {
  flag("deprecated", theirs.deprecated, ours.deprecated, "", found);
  compareValues(theirs.parameters, ours.parameters, "", found);
  const [theirBody, ourBody] = [theirs.body, ours.body];
  if (theirBody && ourBody) {
    flag("required", theirBody.required, ourBody.required, "request", found);
    compareContent(theirBody.content, ourBody.content, "request", found);
  } else if (theirBody || ourBody) presence(theirBody !== undefined, "request", found);
  const [theirResponses, ourResponses] = [theirs.responses, ours.responses];
  for (const status of union(theirResponses, ourResponses)) {
    const [theirResponse, ourResponse] = [theirResponses.get(status), ourResponses.get(status)];
    if (theirResponse && ourResponse) compareResponse(theirResponse, ourResponse, status, found);
    else presence(theirResponse !== undefined, status, found);
  }
}

function compareResponse(theirs: ResponseFacts, ours: ResponseFacts, status: string, found: Differences): void {
  compareValues(theirs.headers, ours.headers, `${status} header `, found);
  compareContent(theirs.content, ours.content, status, found);
}

function compareValues(
  theirs: ReadonlyMap<string, ValueFacts>,
  ours: ReadonlyMap<string, ValueFacts>,
  prefix: string,
  found: Differences,
): void {
  for (const name of union(theirs, ours)) {
    const [theirValue, ourValue] = [theirs.get(name), ours.get(name)];
    const place = `${prefix}${name}`;
    if (!theirValue || !ourValue) {
      presence(theirValue !== undefined, place, found);
      continue;
    }
    flag("required", theirValue.required, ourValue.required, place, found);
    compareSchemas(theirValue.schema, ourValue.schema, place, found);
  }
}

/** Bodies of one media type; where both have a single one, whatever it is called. */
function compareContent(theirs: ContentFacts, ours: ContentFacts, place: string, found: Differences): void {
  const names = union(theirs, ours);
  const [[lone] = [], [ourLone] = []] = [[...theirs.values()], [...ours.values()]];
  const single = theirs.size === 1 && ours.size === 1;
  for (const name of names) {
    const [their, our] = [theirs.get(name), ours.get(name)];
    if (their && our) compareSchemas(their, our, `${place} body`, found);
    else presence(their !== undefined, `${place} ${name}`, found);
  }
  if (single && names.length === 2 && lone && ourLone) compareSchemas(lone, ourLone, `${place} body`, found);
}

function compareSchemas(theirs: FactsByPointer, ours: FactsByPointer, place: string, found: Differences): void {
  for (const [pointer, their] of theirs) {
    const our = ours.get(pointer);
    if (our) {
      compareFacts(their, our, pointer, place, found);
      continue;
    }
    const parent = ours.get(parentOf(pointer));
    // What is missing as a whole is told once, and so is that a side leaves the whole open.
    if (!parent || parent.types.length === 0) continue;
    const [at, component] = placeOf(parent.value, `/${pointer.split("/").at(-1) ?? ""}`, pointer, place);
    found.add(at, "theirs", `there (${described(their)}), not here`, component);
  }
  for (const [pointer, our] of ours) {
    const parent = theirs.get(parentOf(pointer));
    if (theirs.has(pointer) || !parent || parent.types.length === 0) continue;
    const [at, component] = placeOf(our.place, "", pointer, place);
    found.add(at, "ours", `here (${described(our)}), not there`, component);
  }
}

function compareFacts(theirs: SchemaFacts, ours: SchemaFacts, pointer: string, place: string, found: Differences): void {
  const [at, component] = placeOf(ours.value, "", pointer, place);
  const add = (kind: Difference["kind"], text: string): void => found.add(at, kind, text, component);
  if (theirs.types.join() !== ours.types.join()) add("changed", `type is ${words(theirs.types)} there, ${words(ours.types)} here`);
  if (theirs.required !== ours.required) {
    const [declaredAt, holder] = placeOf(ours.place, "", pointer, place);
    found.add(declaredAt, "changed", theirs.required ? "required there, optional here" : "optional there, required here", holder);
  }
  if (theirs.values && ours.values) {
    const [theirValues, ourValues] = [theirs.values.map(shown), ours.values.map(shown)];
    for (const value of theirValues.filter((one) => !ourValues.includes(one))) add("theirs", `the value ${value} there, not here`);
    for (const value of ourValues.filter((one) => !theirValues.includes(one))) add("ours", `the value ${value} here, not there`);
  } else if (theirs.values) add("changed", `only ${theirs.values.map(shown).join(", ")} there, any value here`);
  else if (ours.values) add("changed", `any value there, only ${ours.values.map(shown).join(", ")} here`);
  for (const keyword of new Set([...Object.keys(theirs.details), ...Object.keys(ours.details)])) {
    const [their, our] = [theirs.details[keyword], ours.details[keyword]];
    if (JSON.stringify(their) !== JSON.stringify(our)) add("changed", `${keyword} is ${shown(their)} there, ${shown(our)} here`);
  }
}

/** A place in the schema of ours that it belongs to, or in the operation. */
function placeOf(ours: Place, below: string, pointer: string, place: string): [at: string, component: string | undefined] {
  if (ours.component !== undefined) return [`${ours.pointer}${below}`, ours.component];
  return [pointer === "" ? place : `${place} ${pointer}`, undefined];
}

function presence(isTheirs: boolean, place: string, found: Differences): void {
  found.add(place, isTheirs ? "theirs" : "ours", isTheirs ? "there, not here" : "here, not there");
}

function flag(name: string, theirs: boolean, ours: boolean, place: string, found: Differences): void {
  if (theirs !== ours) found.add(place, "changed", theirs ? `${name} there, not here` : `${name} here, not there`);
}

function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(pointer.lastIndexOf("/"), 0));
}

function described({ types, values }: SchemaFacts): string {
  return values ? values.map(shown).join(", ") : words(types);
}

function words(types: readonly string[]): string {
  return types.length > 0 ? types.join(" or ") : "anything";
}

/** A value for people: short, on one line, and harmless to a terminal. */
function shown(value: unknown): string {
  if (value === undefined) return "none";
  const text = JSON.stringify(value).replaceAll(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "?");
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function union(theirs: ReadonlyMap<string, unknown>, ours: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...ours.keys(), ...theirs.keys()])].sort();
}
