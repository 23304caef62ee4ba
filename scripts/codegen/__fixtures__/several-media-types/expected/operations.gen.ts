// Generated from several-media-types/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const importsCreate: Operation = {
  id: "imports.create",
  method: "POST",
  path: "/imports",
  requestBody: {
    required: true,
    content: [
      { type: "multipart/form-data", required: [["file"]] },
      { type: "application/json", required: [["url"]] },
      { type: "application/x-www-form-urlencoded", required: [["url"]] },
    ],
  },
  responses: ["200", "400"],
};

export const notesAdd: Operation = {
  id: "notes.add",
  method: "POST",
  path: "/notes",
  requestBody: {
    required: true,
    whole: true,
    content: [{ type: "text/plain", required: [] }, { type: "application/json", required: [["id"]] }],
  },
  responses: ["200"],
};
