// Generated from one-of/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const cargoLoad: Operation = {
  id: "cargo.load",
  method: "POST",
  path: "/cargo",
  parameters: [{ in: "query", name: "dry" }],
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["200"],
};

export const measuresSet: Operation = {
  id: "measures.set",
  method: "PUT",
  path: "/measures",
  requestBody: { required: true, whole: true, content: [{ type: "application/json" }] },
  responses: ["204"],
};
