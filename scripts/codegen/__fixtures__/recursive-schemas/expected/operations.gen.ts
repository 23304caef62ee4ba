// Generated from recursive-schemas/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const treesPlant: Operation = {
  id: "trees.plant",
  method: "POST",
  path: "/trees",
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["200"],
};
