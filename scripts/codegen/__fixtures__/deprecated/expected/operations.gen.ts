// Generated from deprecated/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const oldRun: Operation = {
  id: "old.run",
  method: "POST",
  path: "/old",
  parameters: [{ in: "query", name: "flag" }],
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["204"],
};
