import { isObject, readPointer } from "../pointer.ts";
import type { Job } from "../read-job.ts";
import { adopt } from "./adopt.ts";

/** Puts an import, as far as it is told there, into whatever belongs to it: `{ import: { id } }`. */
export function nameImport(value: unknown, job: Job, shown: unknown): void {
  if (!isObject(value)) return;
  for (const [name, field] of Object.entries(value)) {
    if (name === job.name && readPointer(field, job.id) !== undefined) adopt(field, shown);
    else nameImport(field, job, shown);
  }
}
