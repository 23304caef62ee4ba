// Generated from specs/pinecone/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const importsList: Operation = {
  id: "imports.list",
  method: "GET",
  path: "/bulk/imports",
  parameters: [{ in: "query", name: "limit" }, { in: "query", name: "paginationToken" }],
  responses: ["200", "4XX", "5XX"],
  pagination: { items: "/data", next: "/pagination/next", into: "paginationToken" },
};

export const importsStart: Operation = {
  id: "imports.start",
  method: "POST",
  path: "/bulk/imports",
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["200", "4XX", "5XX"],
};

export const importsDescribe: Operation = {
  id: "imports.describe",
  method: "GET",
  path: "/bulk/imports/{id}",
  parameters: [{ in: "path", name: "id" }],
  responses: ["200", "4XX", "5XX"],
};

export const importsCancel: Operation = {
  id: "imports.cancel",
  method: "DELETE",
  path: "/bulk/imports/{id}",
  parameters: [{ in: "path", name: "id" }],
  responses: ["200", "4XX", "5XX"],
};
