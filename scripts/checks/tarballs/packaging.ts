import { readFileSync } from "node:fs";
import { type Problem, checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { problemAffectsResolutionKind, problemKindInfo } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { moduleEntries } from "./entries.ts";
import type { Tarball } from "./tarball.ts";

/** What publint says of a tarball, its suggestions included. */
export async function checkWithPublint({ path, manifest }: Tarball): Promise<string[]> {
  // A copy, since a Buffer may be a part of a larger ArrayBuffer.
  const tarball = new Uint8Array(readFileSync(path)).buffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  return messages.map((message) => `${manifest.name}: publint: ${formatMessage(message, pkg, { color: false })}`);
}

/** What "are the types wrong" says of a tarball in its profile `esm-only`: what ESM importers and bundlers would meet. */
export async function checkWithAttw(tarball: Tarball): Promise<string[]> {
  const { name } = tarball.manifest;
  const entrypoints = moduleEntries(tarball).map(({ subpath }) => subpath);
  if (entrypoints.length === 0) return [];
  const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarball.path)), { entrypoints });
  if (!analysis.types) return [`${name}: attw: there are no types`];
  const relevant = (problem: Problem): boolean =>
    (["node16-esm", "bundler"] as const).some((kind) => problemAffectsResolutionKind(problem, kind, analysis));
  return analysis.problems.filter(relevant).map((problem) => `${name}: attw: ${problemKindInfo[problem.kind].title}: ${whereOf(problem)}`);
}

function whereOf(problem: Problem): string {
  if ("entrypoint" in problem) return `${problem.entrypoint} (${problem.resolutionKind})`;
  return "fileName" in problem ? problem.fileName : problem.typesFileName;
}
