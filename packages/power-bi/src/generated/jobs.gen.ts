// Generated from specs/power-bi/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Job } from "@quayside/core";
import * as operations from "./operations.gen.ts";

export const importJob: Job = {
  get: operations.importsGet,
  name: "import",
  id: "/id",
  parameter: "importId",
  state: {
    at: "/importState",
    absent: "pending",
    values: { Publishing: "running", Succeeded: "succeeded", Failed: "failed" },
  },
  failure: { code: "/error/code", message: "/error/message" },
};

export const groupImportJob: Job = {
  get: operations.groupsImportsGet,
  name: "groupImport",
  id: "/id",
  parameter: "importId",
  state: {
    at: "/importState",
    absent: "pending",
    values: { Publishing: "running", Succeeded: "succeeded", Failed: "failed" },
  },
  failure: { code: "/error/code", message: "/error/message" },
};
