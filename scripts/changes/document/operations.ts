import { isObject } from "../../codegen/read/cursor.ts";
import { resolve } from "./resolve.ts";

/** An OpenAPI document as plain data, in one file. */
export type OpenApi = Readonly<Record<string, unknown>>;

export interface OperationEntry {
  /** `GET /path`, or the name of a webhook with its method. */
  readonly label: string;
  readonly method: string;
  readonly path: string;
  readonly id: string | undefined;
  readonly value: Readonly<Record<string, unknown>>;
  /** The path item that holds it. */
  readonly pathItem: Readonly<Record<string, unknown>>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** The operations of a document's `paths`, or of its `webhooks`. */
export function operationsOf(document: OpenApi, section: "paths" | "webhooks" = "paths"): OperationEntry[] {
  const items = document[section];
  if (!isObject(items)) return [];
  return Object.entries(items).flatMap(([path, item]) => {
    const pathItem = resolve(item, document);
    if (!isObject(pathItem)) return [];
    return methods.flatMap((method) => {
      const value = Object.hasOwn(pathItem, method) ? pathItem[method] : undefined;
      if (!isObject(value)) return [];
      const label = section === "paths" ? `${method.toUpperCase()} ${path}` : `webhook ${path}`;
      return [{ label, method, path, id: typeof value["operationId"] === "string" ? value["operationId"] : undefined, value, pathItem }];
    });
  });
}

export interface OperationPair {
  readonly old: OperationEntry;
  readonly new: OperationEntry;
}

export interface MatchedOperations {
  readonly pairs: readonly OperationPair[];
  readonly removed: readonly OperationEntry[];
  readonly added: readonly OperationEntry[];
}

/**
 * Finds what each operation has become: first at the same method and path, then where only parameters of the path got
 * other names, then by its operationId.
 */
export function matchOperations(old: readonly OperationEntry[], now: readonly OperationEntry[]): MatchedOperations {
  const left = new Set(old);
  const right = new Set(now);
  const pairs: OperationPair[] = [];
  const match = (key: (operation: OperationEntry) => string | undefined): void => {
    const candidates = new Map([...right].toReversed().map((operation) => [key(operation), operation]));
    for (const operation of left) {
      const name = key(operation);
      const counterpart = name === undefined ? undefined : candidates.get(name);
      if (!counterpart || !right.has(counterpart)) continue;
      pairs.push({ old: operation, new: counterpart });
      left.delete(operation);
      right.delete(counterpart);
    }
  };
  match(({ label }) => label);
  match(({ label }) => label.replaceAll(/\{[^}]*\}/g, "{}"));
  match(({ id }) => id);
  return { pairs, removed: [...left], added: [...right] };
}

/** Names of the parameters of a path, in its order. */
export function pathParameters(path: string): string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? "");
}
