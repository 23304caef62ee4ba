// Generated from specs/power-bi/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Job, outdated } from "@quayside/core";
import * as operations from "./operations.gen.ts";

/** What is polled with `imports.get`, and what its states mean: for tools that know no provider by name. */
export const importJob: Job = {
  get: operations.importsGet,
  name: "import",
  id: "/id",
  parameter: "importId",
  state: {
    at: "/importState",
    asOf: "/updatedDateTime",
    absent: "pending",
    values: { Publishing: "running", Succeeded: "succeeded", Failed: "failed" },
    outdated: outdated,
  },
  failure: { code: "/error/code", message: ["/error/message", "/error/details/0/message", "/error/details"] },
};

/** What is polled with `groups.imports.get`, and what its states mean: for tools that know no provider by name. */
export const groupImportJob: Job = {
  get: operations.groupsImportsGet,
  name: "groupImport",
  id: "/id",
  parameter: "importId",
  scope: ["groupId"],
  state: {
    at: "/importState",
    asOf: "/updatedDateTime",
    absent: "pending",
    values: { Publishing: "running", Succeeded: "succeeded", Failed: "failed" },
    outdated: outdated,
  },
  failure: { code: "/error/code", message: ["/error/message", "/error/details/0/message", "/error/details"] },
};
