// Generated from uploads/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Job, outdated } from "@quayside/core";
import * as operations from "./operations.gen.ts";

/** What is polled with `imports.get`, and what its states mean: for tools that know no provider by name. */
export const importJob: Job = {
  get: operations.importsGet,
  name: "import",
  id: "/id",
  parameter: "id",
  scope: ["team"],
  state: {
    at: "/status",
    asOf: "/updatedAt",
    values: { busy: "running", done: "succeeded", broken: "failed" },
    outdated: outdated,
  },
  failure: { message: ["/message", "/details/0/text"] },
};
