import { join } from "node:path";
import { Cache } from "./cache.ts";
import { fingerprint } from "./fingerprint.ts";
import { createProgress } from "./progress.ts";
import { cacheFolder } from "./run.ts";
import type { Workplace } from "./workplace.ts";

/**
 * The workplace of a process. `generator` is the fingerprint that was taken before the generator was loaded; undefined makes
 * everything anew.
 */
export function openWorkplace(root: string, generator: string | undefined): Workplace {
  const scripts = join(root, "scripts");
  const store =
    generator === undefined
      ? undefined
      : { cache: new Cache(join(cacheFolder(root), "results")), generator, generatorNow: () => fingerprint(scripts) };
  return { root, progress: createProgress(), store, specs: new Map() };
}
