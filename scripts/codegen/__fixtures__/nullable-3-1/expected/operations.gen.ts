// Generated from nullable-3-1/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const nullsSet: Operation = {
  id: "nulls.set",
  method: "PUT",
  path: "/nulls",
  parameters: [{ in: "query", name: "note" }],
  requestBody: { required: true, whole: true, content: [{ type: "application/json" }] },
  responses: ["200"],
};
