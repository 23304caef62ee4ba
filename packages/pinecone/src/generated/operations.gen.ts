// Generated from specs/pinecone/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const importsList: Operation = {
  id: "imports.list",
  method: "GET",
  path: "/bulk/imports",
  parameters: [
    { in: "header", name: "X-Pinecone-API-Version", option: "apiVersion", default: "2025-04" },
    { in: "query", name: "limit" },
    { in: "query", name: "paginationToken" },
  ],
  responses: ["200", "400", "401", "402", "403", "409", "412", "429", "500", "502", "503", "504", "4XX", "5XX"],
  pagination: { items: "/data", next: "/pagination/next", into: "paginationToken" },
};

export const importsStart: Operation = {
  id: "imports.start",
  method: "POST",
  path: "/bulk/imports",
  parameters: [{ in: "header", name: "X-Pinecone-API-Version", option: "apiVersion", default: "2025-04" }],
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["200", "400", "401", "402", "403", "409", "412", "429", "500", "502", "503", "504", "4XX", "5XX"],
};

export const importsDescribe: Operation = {
  id: "imports.describe",
  method: "GET",
  path: "/bulk/imports/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "header", name: "X-Pinecone-API-Version", option: "apiVersion", default: "2025-04" },
  ],
  responses: [
    "200",
    "400",
    "401",
    "402",
    "403",
    "404",
    "409",
    "412",
    "429",
    "500",
    "502",
    "503",
    "504",
    "4XX",
    "5XX",
  ],
};

export const importsCancel: Operation = {
  id: "imports.cancel",
  method: "DELETE",
  path: "/bulk/imports/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "header", name: "X-Pinecone-API-Version", option: "apiVersion", default: "2025-04" },
  ],
  responses: [
    "200",
    "400",
    "401",
    "402",
    "403",
    "404",
    "409",
    "412",
    "429",
    "500",
    "502",
    "503",
    "504",
    "4XX",
    "5XX",
  ],
};
