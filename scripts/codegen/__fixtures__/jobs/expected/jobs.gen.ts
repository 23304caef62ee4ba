// Generated from jobs/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Job } from "@quayside/core";
import * as operations from "./operations.gen.ts";

/** What is polled with `imports.get`, and what its states mean: for tools that know no provider by name. */
export const importJob: Job = {
  get: operations.importsGet,
  name: "import",
  id: "/id",
  parameter: "id",
  state: {
    at: "/state/name",
    absent: "pending",
    values: {
      queued: "pending",
      busy: "running",
      done: "succeeded",
      broken: "failed",
      stopped: "cancelled",
    },
  },
  failure: { code: "/failure/code", message: "/failure/message" },
};

/** What is polled with `teams.imports.get`, and what its states mean: for tools that know no provider by name. */
export const teamImportJob: Job = {
  get: operations.teamsImportsGet,
  name: "teamImport",
  id: "/number",
  parameter: "importNumber",
  scope: ["team"],
  state: { at: "/status", values: { ok: "succeeded", error: "failed" } },
};
