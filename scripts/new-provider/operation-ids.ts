import { camelCase, pascalCase } from "../codegen/text/identifier.ts";

/** Where an operation stands. */
export interface Place {
  readonly method: string;
  readonly path: string;
}

/** What the name of a method is made of. */
export interface Unnamed extends Place {
  /** Whether the reply is a list. */
  readonly lists: boolean;
  /** operationId of the source, for want of anything better. */
  readonly sourceId: string | undefined;
}

/** Clients have members of these names (specs/README.md, rule 4). */
const taken = new Set(["raw", "wait", "then", "constructor", "prototype", "__proto__"]);

/** Words at the end of a path that say what is done, not to what. */
const verbs = new Set(
  (
    "abort accept activate add approve archive assign attach authorize begin calculate cancel capture check clear clone close commit complete " +
    "confirm copy count deactivate decline deploy detach disable discard dismiss download duplicate enable estimate execute expire finalize find finish ignore " +
    "install invite join leave lock lookup mark merge move pause ping poll preview process promote publish purge query read rebuild recalculate recognize " +
    "refresh refund reject release remove rename renew reopen replay request resend reset resolve restart restore resume retry return revert revoke " +
    "rotate run search send share start stop submit subscribe suspend swap sync test touch track transfer trigger unarchive unassign uninstall " +
    "unlock unpublish unsubscribe unsuspend update upload validate verify void"
  ).split(" "),
);

/**
 * Proposes the operationId of each operation: the path of its method in the client (`imports.list`), by HTTP method and
 * path. They are unique, none is both a method and a namespace, none is reserved, and the names of their types differ.
 * `all` holds the operations of the whole source, so that a name does not depend on what else was selected.
 */
export function proposeOperationIds(operations: readonly Unnamed[], all: readonly Place[] = operations): string[] {
  const places = operations.map((operation) => ({ operation, segments: segmentsOf(operation.path) }));
  const skipped = commonPrefix(places.map(({ segments }) => segments.filter((segment) => !isParameter(segment))));
  const ids = new Set<string>();
  const types = new Set<string>();
  const isFree = (id: string): boolean =>
    !ids.has(id) && !types.has(typeNameOf(id)) && ![...ids].some((other) => other.startsWith(`${id}.`) || id.startsWith(`${other}.`));
  const named = new Map<Unnamed, string>();
  // Short paths choose first: what stands deeper can do with a longer name.
  for (const { operation, segments } of places.toSorted((one, other) => depth(one.operation) - depth(other.operation))) {
    for (const id of candidates(operation, segments, skipped, all)) {
      if (!isFree(id)) continue;
      ids.add(id);
      types.add(typeNameOf(id));
      named.set(operation, id);
      break;
    }
  }
  return operations.map((operation) => named.get(operation) ?? "");
}

function depth({ path }: Unnamed): number {
  return path.split("/").length;
}

/** "imports.list" becomes ImportsList. */
export function typeNameOf(id: string): string {
  return id.split(".").map(pascalCase).join("");
}

function* candidates(operation: Unnamed, segments: readonly string[], skipped: number, all: readonly Place[]): Generator<string> {
  const action = actionOf(operation, segments, all);
  const places = action === undefined ? segments : segments.slice(0, -1);
  const names = places.filter((segment) => !isParameter(segment));
  const method = action ?? verbOf(operation, places, all);
  const full = idOf(names, method);
  const short = names.slice(Math.min(skipped, Math.max(names.length - 1, 0)));
  yield idOf(short, method);
  const parameter = segments.findLast(isParameter)?.replaceAll(/[{}]/g, "");
  if (parameter !== undefined && isParameter(segments.at(-1) ?? "")) yield idOf(short, `${method}By${pascalCase(parameter)}`);
  yield full;
  if (parameter !== undefined) yield idOf(names, `${method}By${pascalCase(parameter)}`);
  yield idOf(names, `${operation.method}${pascalCase(names.at(-1) ?? "root")}`);
  if (operation.sourceId !== undefined) yield idOf(names, camelCase(operation.sourceId));
  // Where a name above is a method already, all of them become one.
  const flat = camelCase([...names, method].join(" "));
  for (let number = 1; ; number++) yield `${member(`${flat}${number === 1 ? "" : number}`, "Resource")}.${member(method, "Action")}`;
}

function idOf(namespace: readonly string[], method: string): string {
  return [...namespace.map((segment) => member(segment, "Resource")), member(method, "Action")].join(".");
}

/** A camelCase segment of ASCII letters and digits that begins with a letter and is not taken. */
function member(word: string, suffix: string): string {
  const name = camelCase(word);
  const safe = taken.has(word) || taken.has(name) ? `${name.replace(/^_+/, "")}${suffix}` : name;
  return /^[a-z][A-Za-z0-9]*$/.test(safe) ? safe : `n${safe.replaceAll(/[^A-Za-z0-9]/g, "")}`;
}

/** Segments without those that only say which version of the API it is; `{id}:cancel` is two. */
function segmentsOf(path: string): string[] {
  const segments = path
    .split("/")
    .flatMap((segment) => segment.split(/(?<=\}):/))
    .filter((segment) => segment !== "");
  const first = segments.findIndex((segment) => !/^(api|rest|v\d[\w.]*)$/i.test(segment));
  const sliced = first < 0 ? segments : segments.slice(first);
  // "/batches/external_id/{external_id}" says the name of the parameter twice.
  const kept = sliced.filter((segment, index) => index === 0 || sliced[index + 1]?.toLowerCase() !== `{${segment.toLowerCase()}}`);
  return kept.every(isParameter) ? ["root", ...kept] : kept;
}

function isParameter(segment: string): boolean {
  return segment.includes("{");
}

/** How many names all paths begin with, as long as each keeps one. */
function commonPrefix(lists: readonly (readonly string[])[]): number {
  const least = Math.min(...lists.map((list) => list.length));
  let length = 0;
  while (length < least - 1 && lists.every((list) => list[length] === lists[0]?.[length])) length++;
  return length;
}

/** POST /imports/{id}/cancel cancels; GET /users/search searches. Not where anything else happens at or below the path. */
function actionOf({ method, path }: Unnamed, segments: readonly string[], all: readonly Place[]): string | undefined {
  const last = segments.at(-1);
  if (last === undefined || isParameter(last) || segments.length < 2) return undefined;
  const [first = ""] = last.split(/[^A-Za-z0-9]|(?<=[a-z])(?=[A-Z])/);
  const isVerb = verbs.has(first.toLowerCase());
  const alone = !all.some((other) => other.path.startsWith(`${path}/`) || (other.path === path && other.method !== method));
  return isVerb && alone && ["post", "get", "put", "patch"].includes(method) ? last : undefined;
}

function verbOf({ method, path, lists }: Unnamed, segments: readonly string[], all: readonly Place[]): string {
  const last = segments.at(-1) ?? "";
  const patched = all.some((other) => other.path === path && other.method === "patch");
  const put = patched ? "replace" : "update";
  if (isParameter(last)) {
    const verb: { readonly [method: string]: string } = { get: "get", delete: "delete", patch: "update", put, post: "submit" };
    return verb[method] ?? method;
  }
  const hasItems = all.some((other) => other.path.startsWith(`${path}/{`));
  const isPlural = /([^s]s|ses)$/i.test(last);
  const verb: { readonly [method: string]: string } =
    hasItems || isPlural
      ? {
          post: "create",
          delete: hasItems ? "deleteAll" : "delete",
          patch: hasItems ? "updateAll" : "update",
          put: hasItems ? "replaceAll" : put,
        }
      : { post: "create", delete: "delete", patch: "update", put };
  if (method === "get") return lists || hasItems ? "list" : "get";
  return verb[method] ?? method;
}
