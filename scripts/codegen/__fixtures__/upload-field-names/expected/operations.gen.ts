// Generated from upload-field-names/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Operation, uploadToUrl } from "@quayside/core";

export const importsCreate: Operation = {
  id: "imports.create",
  method: "POST",
  path: "/imports",
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["201"],
  upload: { send: uploadToUrl, field: "the file", url: "/url", method: "PUT" },
};

export const importsGet: Operation = {
  id: "imports.get",
  method: "GET",
  path: "/imports/{id}",
  parameters: [{ in: "path", name: "id" }],
  responses: ["200"],
};
