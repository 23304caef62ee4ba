import { ForeignError } from "../upstream/foreign-document.ts";
import type { Decisions } from "./decisions.ts";
import { listOf, type Node, objectOf, type SourceDocument, textOf } from "../upstream/source-document.ts";

/** An operation of the source with the path and the path item that it stands under. */
export interface SourceOperation {
  readonly path: string;
  readonly method: string;
  readonly item: Node;
  readonly operation: Node;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

/** Every operation of a document that a client could call. */
export function allOperations(source: SourceDocument, decisions?: Decisions): SourceOperation[] {
  return Object.entries(objectOf(source.data["paths"])).flatMap(([path, reference]) => {
    const item = source.follow(reference);
    return Object.entries(item).flatMap(([method, operation]) => {
      if (method === "trace") decisions?.add("left out", "operations that fetch cannot send", `TRACE ${path}`);
      if (!methods.includes(method)) return [];
      if (!path.startsWith("/") || /[?#]/.test(path)) {
        decisions?.add("left out", "operations whose path is no path (a query belongs into parameters)", `${method.toUpperCase()} ${path}`);
        return [];
      }
      return [{ path, method, item, operation: objectOf(operation) }];
    });
  });
}

/**
 * The operations that `--include` selects: by tag, operationId, path, or `METHOD /path`; `*` stands for any text. All,
 * if there is no pattern. Throws a ForeignError for a pattern that selects nothing, naming what there is.
 */
export function selectOperations(source: SourceDocument, patterns: readonly string[], decisions: Decisions): SourceOperation[] {
  const all = allOperations(source, decisions);
  if (all.length === 0) throw new ForeignError(source.name, "it describes no operation that a client could call. Give another document.");
  if (patterns.length === 0) return all;
  const matchers = patterns.map((pattern) => ({ pattern, expression: wildcard(pattern) }));
  for (const { pattern, expression } of matchers) {
    if (all.some((one) => namesOf(one).some((name) => expression.test(name)))) continue;
    throw new ForeignError(
      source.name,
      `--include ${JSON.stringify(pattern)} selects nothing. ${known(all)} Paths can be given too, with * for any text.`,
    );
  }
  return all.filter((one) => namesOf(one).some((name) => matchers.some(({ expression }) => expression.test(name))));
}

function namesOf({ path, method, operation }: SourceOperation): string[] {
  const tags = listOf(operation["tags"]).map(String);
  return [
    path,
    `${method.toUpperCase()} ${path}`,
    ...tags,
    ...(textOf(operation["operationId"]) === undefined ? [] : [String(operation["operationId"])]),
  ];
}

function wildcard(pattern: string): RegExp {
  const source = pattern.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${source.join(".*")}$`, "i");
}

function known(operations: readonly SourceOperation[]): string {
  const tags = [...new Set(operations.flatMap(({ operation }) => listOf(operation["tags"]).map(String)))];
  if (tags.length === 0) return "The document has no tags.";
  const shown = tags.slice(0, 40).map((tag) => tag.replace(/\p{Cc}/gu, "?"));
  return `Tags of the document: ${shown.join(", ")}${tags.length > shown.length ? ` and ${tags.length - shown.length} more` : ""}.`;
}
