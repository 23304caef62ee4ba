// Generated from upload-field-names/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Job } from "@quayside/core";
import * as operations from "./operations.gen.ts";

/** What is polled with `imports.get`, and what its states mean: for tools that know no provider by name. */
export const importJob: Job = {
  get: operations.importsGet,
  name: "import",
  id: "/id",
  parameter: "id",
  state: { at: "/status", values: { busy: "running", done: "succeeded" } },
};
