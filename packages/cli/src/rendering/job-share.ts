import type { Job } from "../library.ts";

/** How much of an import is done, 0 to 1: as its provider says, or as the numbers of its records say. */
export function shareOf({ progress, counts: { total, imported, failed } }: Pick<Job, "progress" | "counts">): number | undefined {
  if (progress !== undefined) return progress;
  if (!total || (imported === undefined && failed === undefined)) return undefined;
  return Math.min(((imported ?? 0) + (failed ?? 0)) / total, 1);
}
