import type { Job } from "./read-job.ts";

/** A path parameter and its value, decoded. */
export type PathParameter = readonly [name: string, value: string];

/** The values that a path gives to the parameters of its template, in the order of the template. */
export function pathParameters(template: string, path: string): PathParameter[] {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
  if (names.length === 0) return [];
  const literals = template.split(/\{[^}]+\}/).map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const values = new RegExp(`^${literals.join("([^/]*)")}$`).exec(path)?.slice(1) ?? [];
  return names.map((name, index) => [name, decodeURIComponent(values[index] ?? "")]);
}

/** The id of the import that a path names: what the configuration does not fix, the last one: `/groups/{groupId}/imports/{importId}`. */
export function idOf(job: Job, parameters: readonly PathParameter[]): string | undefined {
  return parameters.findLast(([name]) => !job.scope.includes(name))?.[1];
}
