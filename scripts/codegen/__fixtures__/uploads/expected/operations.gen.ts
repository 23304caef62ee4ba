// Generated from uploads/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import {
  type Operation,
  byteLength,
  csvRows,
  multipart,
  selectMediaType,
  uploadInBlocks,
  uploadToUrl,
} from "@quayside/core";

export const importsLocate: Operation = {
  id: "imports.locate",
  method: "POST",
  path: "/teams/{team}/imports/location",
  parameters: [{ in: "path", name: "team" }],
  responses: ["200"],
};

export const importsCreate: Operation = {
  id: "imports.create",
  method: "POST",
  path: "/teams/{team}/imports",
  parameters: [{ in: "path", name: "team" }],
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["201"],
  upload: {
    send: uploadToUrl,
    field: "rows",
    url: "/upload/url",
    method: "PUT",
    contentType: "text/csv",
    fill: { size: byteLength, count: csvRows },
  },
};

export const importsLoad: Operation = {
  id: "imports.load",
  method: "POST",
  path: "/teams/{team}/imports/load",
  parameters: [{ in: "path", name: "team" }],
  requestBody: {
    required: true,
    content: [
      { type: "multipart/form-data", required: [["file"]], files: ["file"], encode: multipart },
      { type: "application/json", required: [["fileUrl"]] },
    ],
    select: selectMediaType,
  },
  responses: ["202"],
  upload: {
    send: uploadInBlocks,
    field: "file",
    url: "/url",
    blocks: {
      above: 1000,
      location: importsLocate,
      into: "fileUrl",
      bytes: 100,
      query: "comp=block&id={id}",
      headers: { "x-kind": "block" },
      commit: { query: "comp=list", headers: { "content-type": "text/plain" }, body: ["", "{id};", ""] },
    },
  },
};

export const importsGet: Operation = {
  id: "imports.get",
  method: "GET",
  path: "/teams/{team}/imports/{id}",
  parameters: [{ in: "path", name: "team" }, { in: "path", name: "id" }],
  responses: ["200"],
  html: true,
};
