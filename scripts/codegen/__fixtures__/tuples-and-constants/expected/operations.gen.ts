// Generated from tuples-and-constants/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const shapesAdd: Operation = {
  id: "shapes.add",
  method: "POST",
  path: "/shapes",
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["200"],
};
