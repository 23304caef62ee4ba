// Generated from specs/pinecone/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Job } from "@quayside/core";
import * as operations from "./operations.gen.ts";

/** What is polled with `imports.describe`, and what its states mean: for tools that know no provider by name. */
export const importJob: Job = {
  get: operations.importsDescribe,
  name: "import",
  id: "/id",
  parameter: "id",
  state: {
    at: "/status",
    values: {
      Pending: "pending",
      InProgress: "running",
      Completed: "succeeded",
      Failed: "failed",
      Cancelled: "cancelled",
    },
  },
  failure: { message: "/error" },
};
