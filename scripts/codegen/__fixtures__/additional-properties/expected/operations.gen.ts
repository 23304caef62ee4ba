// Generated from additional-properties/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const mapsSet: Operation = {
  id: "maps.set",
  method: "PUT",
  path: "/maps",
  requestBody: { required: true, whole: true, content: [{ type: "application/json" }] },
  responses: ["200"],
};

export const mapsAdd: Operation = {
  id: "maps.add",
  method: "POST",
  path: "/maps",
  parameters: [{ in: "query", name: "dry" }],
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["204"],
};
