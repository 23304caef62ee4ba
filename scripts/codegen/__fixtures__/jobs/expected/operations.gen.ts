// Generated from jobs/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const importsList: Operation = {
  id: "imports.list",
  method: "GET",
  path: "/imports",
  responses: ["200"],
  pagination: { items: "/data" },
};

export const importsCreate: Operation = {
  id: "imports.create",
  method: "POST",
  path: "/imports",
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["202"],
};

export const importsGet: Operation = {
  id: "imports.get",
  method: "GET",
  path: "/imports/{id}",
  parameters: [{ in: "path", name: "id" }],
  responses: ["200"],
};

export const importsDelete: Operation = {
  id: "imports.delete",
  method: "DELETE",
  path: "/imports/{id}",
  parameters: [{ in: "path", name: "id" }],
  responses: ["204"],
};

export const importsCancel: Operation = {
  id: "imports.cancel",
  method: "POST",
  path: "/imports/{id}/cancel",
  parameters: [{ in: "path", name: "id" }],
  responses: ["204"],
};

export const importsDetails: Operation = {
  id: "imports.details",
  method: "GET",
  path: "/imports/{id}/details",
  parameters: [{ in: "path", name: "id" }],
  responses: ["200"],
};

export const teamsImportsGet: Operation = {
  id: "teams.imports.get",
  method: "GET",
  path: "/teams/{teamId}/imports/{number}",
  parameters: [{ in: "path", name: "teamId", key: "team" }, { in: "path", name: "number", key: "importNumber" }],
  responses: ["200"],
};
