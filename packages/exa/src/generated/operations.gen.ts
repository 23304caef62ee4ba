// Generated from specs/exa/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Operation, byteLength, csvRows, uploadToUrl } from "@quayside/core";

export const importsList: Operation = {
  id: "imports.list",
  method: "GET",
  path: "/v0/imports",
  parameters: [{ in: "query", name: "cursor" }, { in: "query", name: "limit" }],
  responses: ["200", "400", "401", "402", "403", "429", "500", "502", "503", "504"],
  pagination: { items: "/data", next: "/nextCursor", into: "cursor", more: "/hasMore" },
};

export const importsCreate: Operation = {
  id: "imports.create",
  method: "POST",
  path: "/v0/imports",
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["201", "400", "401", "402", "403", "429", "500", "502", "503", "504"],
  upload: {
    send: uploadToUrl,
    field: "file",
    url: "/uploadUrl",
    method: "PUT",
    contentType: "text/csv",
    fill: { size: byteLength, count: csvRows },
  },
};

export const importsGet: Operation = {
  id: "imports.get",
  method: "GET",
  path: "/v0/imports/{id}",
  parameters: [{ in: "path", name: "id" }],
  responses: ["200", "400", "401", "402", "403", "404", "429", "500", "502", "503", "504"],
};

export const importsUpdate: Operation = {
  id: "imports.update",
  method: "PATCH",
  path: "/v0/imports/{id}",
  parameters: [{ in: "path", name: "id" }],
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["200", "400", "401", "402", "403", "404", "429", "500", "502", "503", "504"],
  safe: true,
};

export const importsDelete: Operation = {
  id: "imports.delete",
  method: "DELETE",
  path: "/v0/imports/{id}",
  parameters: [{ in: "path", name: "id" }],
  responses: ["200", "400", "401", "402", "403", "404", "429", "500", "502", "503", "504"],
};
