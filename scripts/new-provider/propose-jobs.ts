import { alternativesOf, locate, successSchema } from "../codegen/ir/pagination.ts";
import type { Cursor } from "../codegen/read/cursor.ts";
import { camelCase } from "../codegen/text/identifier.ts";
import { firstProperty, jobFields } from "./job-fields.ts";
import { proposeStates } from "./job-states.ts";
import { singular } from "./singular.ts";
import { itemsPointer } from "./propose-pagination.ts";
import { compact, type Node } from "../upstream/source-document.ts";

/** A proposal for an entry of x-jobs, and what it takes to be one. */
export interface JobProposal {
  readonly extension: Node;
  /** The operation that answers with the resource. */
  readonly get: Cursor;
  /** Status values in the order of the document. */
  readonly statuses: readonly string[];
  readonly statusAt: string;
  /** Names that the resource must require (specs/README.md, rule 9), and does not. */
  readonly required: readonly { readonly schema: Cursor; readonly name: string }[];
  /** The list, if it has no x-pagination yet; it needs one. */
  readonly unpaged: Cursor | undefined;
  /** Values whose state is a guess. */
  readonly guessed: readonly string[];
}

/**
 * Resources that have a life: read by id, with a status that begins and ends. One per resource, the one of which most can
 * be told; one per namespace, as `wait` is one method; and each with a name of its own.
 */
export function proposeJobs(operations: readonly Cursor[]): JobProposal[] {
  const proposals = operations.flatMap((operation) => proposeJob(operation, operations) ?? []);
  const taken = new Set<unknown>();
  const best = proposals
    .toSorted((one, other) => wealth(other) - wealth(one))
    .filter(({ extension, get }) => {
      const keys = [
        `resource ${String(extension["resource"])}`,
        `namespace ${idOf(get).split(".").slice(0, -1).join(".")}`,
        `name ${String(extension["name"])}`,
      ];
      if (keys.some((key) => taken.has(key))) return false;
      for (const key of keys) taken.add(key);
      return true;
    });
  return proposals.filter((proposal) => best.includes(proposal));
}

/** How many operations a proposal ties together. */
function wealth({ extension }: JobProposal): number {
  return (
    ["list", "cancel", "delete"].filter((field) => extension[field] !== undefined).length +
    (extension["start"] as readonly unknown[]).length
  );
}

function proposeJob(get: Cursor, operations: readonly Cursor[]): JobProposal | undefined {
  const path = pathOf(get);
  const [, parent = "", parameter = ""] = /^(.*)\/\{([^{}]+)\}$/.exec(path) ?? [];
  const body = successSchema(get);
  const resource = body?.resolve();
  if (get.pointer.at(-1) !== "get" || parameter === "" || !resource || resource.pointer.length !== 3 || resource.pointer[1] !== "schemas")
    return undefined;
  const status = firstProperty(resource, ["status", "state", "import_status", "importState", "processing_status", "phase"], /string/);
  const statuses = status === undefined ? [] : enumOf(locate(resource, status));
  const states = proposeStates(statuses);
  const id = firstProperty(
    resource,
    ["id", parameter, camelCase(parameter), `${idOf(get).split(".").at(-2) ?? ""}Id`, "uuid", "guid", "name"],
    /string|integer|number/,
  );
  if (status === undefined || !states || id === undefined) return undefined;
  const at = (method: string, place: string): Cursor | undefined =>
    operations.find((one) => one.pointer.at(-1) === method && same(pathOf(one), place));
  const scope = [...parent.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
  const list = at("get", parent);
  const lists = list && listsResource(list, resource) ? list : undefined;
  const start = at("post", parent);
  const reply = start && successSchema(start);
  const starts = start && reply && locate(reply, id) ? [idOf(start)] : [];
  const cancel = ["cancel", "abort", "stop"]
    .flatMap((word) => [at("post", `${path}/${word}`), at("put", `${path}/${word}`)])
    .find((one) => one !== undefined);
  const remove = at("delete", path);
  const name = camelCase(singular(parent.split("/").findLast((segment) => segment !== "" && !segment.includes("{")) ?? "job"));
  const extension = compact({
    name,
    resource: resource.pointer[2],
    scope: scope.length > 0 ? Object.fromEntries(scope.map((key) => [key, camelCase(key)])) : undefined,
    get: idOf(get),
    list: lists && idOf(lists),
    cancel: cancel && idOf(cancel),
    delete: remove && idOf(remove),
    start: starts,
    id,
    state: { at: status, ...states.values },
    ...jobFields(resource),
    scenarios: scenarios(states.values),
  });
  const required = [id, status].flatMap((pointer) => missing(resource, pointer.slice(1)));
  return {
    extension,
    get,
    statuses,
    statusAt: status,
    required,
    unpaged: lists && !lists.at("x-pagination").exists ? lists : undefined,
    guessed: states.guessed,
  };
}

/** Names of examples are those of the states they show. */
export function exampleName(status: string): string {
  const words = status
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join("-") ?? "sample";
}

function scenarios(states: Readonly<Record<string, readonly string[]>>): Node {
  const begin = ["pending", "running"].flatMap((state) => states[state]?.slice(0, 1) ?? []);
  const ends: [string, string | undefined][] = [
    ["succeeds", states["succeeded"]?.[0]],
    ["fails", states["failed"]?.[0]],
    ["cancelled", states["cancelled"]?.[0]],
  ];
  return Object.fromEntries(ends.flatMap(([name, end]) => (end === undefined ? [] : [[name, [...begin, end].map(exampleName)]])));
}

function enumOf(schema: Cursor | undefined): string[] {
  const values = schema
    ? alternativesOf(schema).flatMap((part) => [...part.at("enum").items(), ...(part.at("const").exists ? [part.at("const")] : [])])
    : [];
  return values.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
}

/** The schemas that have a property which none of them requires. */
function missing(resource: Cursor, name: string): { schema: Cursor; name: string }[] {
  const parts = alternativesOf(resource);
  if (
    parts.some((part) =>
      part
        .at("required")
        .items()
        .some(({ value }) => value === name),
    )
  )
    return [];
  const schema = parts.find((part) => part.at("properties").at(name).exists);
  return schema ? [{ schema, name }] : [];
}

function listsResource(list: Cursor, resource: Cursor): boolean {
  const body = successSchema(list);
  const pointer = body && itemsPointer(body);
  const array = body && pointer !== undefined ? locate(body, pointer) : undefined;
  return array?.at("items").resolve().key === resource.key;
}

function pathOf(operation: Cursor): string {
  return operation.pointer.at(-2) ?? "";
}

function idOf(operation: Cursor): string {
  return String(operation.at("operationId").value);
}

/** Whether two paths are one but for the names of their parameters. */
function same(one: string, other: string): boolean {
  return one.replaceAll(/\{[^{}]*\}/g, "{}").replace(/\/+$/, "") === other.replaceAll(/\{[^{}]*\}/g, "{}");
}
