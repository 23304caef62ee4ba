import type { Spec } from "../codegen/render.ts";
import type { Cache } from "./cache.ts";
import type { Progress } from "./progress.ts";

/** Where a run works, and what it may use again of runs before it. */
export interface Workplace {
  /** The repository. */
  readonly root: string;
  readonly progress: Progress;
  /** Results of other runs; undefined where everything is to be made anew. */
  readonly store: Store | undefined;
  /** Specs that this process has read, by id, with the content they had. */
  readonly specs: Map<string, { readonly content: string; readonly spec: Spec }>;
}

export interface Store {
  readonly cache: Cache;
  /** The generator as this process has loaded it. */
  readonly generator: string;
  /** The generator as it stands on the disk now; once that differs, nothing more may be stored. */
  readonly generatorNow: () => string;
}
