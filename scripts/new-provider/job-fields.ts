import { locate, typesOf } from "../codegen/ir/pagination.ts";
import type { Cursor } from "../codegen/read/cursor.ts";
import { compact, type Node } from "../upstream/source-document.ts";

const candidates: { readonly [field: string]: readonly [names: readonly string[], type: RegExp] } = {
  title: [["title", "name", "label", "display_name", "displayName"], /string/],
  progress: [["percent_complete", "percentComplete", "progress", "percentage"], /number|integer/],
  createdAt: [
    ["created_at", "createdAt", "created", "created_on", "createdDate", "createdDateTime", "submitted_at", "submittedAt"],
    /string/,
  ],
  startedAt: [["started_at", "startedAt", "started_on", "startTime"], /string/],
  finishedAt: [
    ["finished_at", "finishedAt", "completed_at", "completedAt", "ended_at", "endedAt", "processed_at", "processedAt"],
    /string/,
  ],
  updatedAt: [["updated_at", "updatedAt", "modified_at", "modifiedAt"], /string/],
};

/** What of a resource fits the fields of a job, by name and type; `title`, `progress` and the like of x-jobs. */
export function jobFields(resource: Cursor): Node {
  const found = Object.entries(candidates).map(([field, [names, type]]) => [field, firstProperty(resource, names, type)] as const);
  const message = firstProperty(resource, ["error_message", "errorMessage", "failure_reason", "failureReason", "error"], /^string$/);
  return compact({ ...Object.fromEntries(found), failure: message === undefined ? undefined : { message } });
}

/** Pointer to the first of some properties that a resource has, of a type. */
export function firstProperty(resource: Cursor, names: readonly string[], type: RegExp): string | undefined {
  return names
    .map((name) => `/${name}`)
    .find((pointer) => {
      const target = locate(resource, pointer);
      return target !== undefined && typesOf(target).some((name) => type.test(name));
    });
}
