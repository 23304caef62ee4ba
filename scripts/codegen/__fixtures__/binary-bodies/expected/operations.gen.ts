// Generated from binary-bodies/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Operation, unencoded } from "@quayside/core";

export const chartsUpload: Operation = {
  id: "charts.upload",
  method: "PUT",
  path: "/charts/{id}",
  parameters: [{ in: "path", name: "id" }],
  requestBody: {
    required: true,
    whole: true,
    content: [{ type: "application/octet-stream", encode: unencoded }],
  },
  responses: ["204"],
};

export const chartsDownload: Operation = {
  id: "charts.download",
  method: "GET",
  path: "/charts/{id}",
  parameters: [{ in: "path", name: "id" }],
  responses: ["200", "404"],
};

export const imagesAdd: Operation = {
  id: "images.add",
  method: "POST",
  path: "/images",
  requestBody: { whole: true, content: [{ type: "image/*", encode: unencoded }] },
  responses: ["204"],
};

export const formsGet: Operation = { id: "forms.get", method: "GET", path: "/forms", responses: ["200"] };
