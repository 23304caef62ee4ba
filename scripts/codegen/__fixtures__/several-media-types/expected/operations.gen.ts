// Generated from several-media-types/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Operation, multipart, selectMediaType, unencoded, urlEncoded } from "@quayside/core";

export const importsCreate: Operation = {
  id: "imports.create",
  method: "POST",
  path: "/imports",
  requestBody: {
    required: true,
    content: [
      { type: "multipart/form-data", required: [["file"]], files: ["file"], encode: multipart },
      { type: "application/json", required: [["url"]] },
      { type: "application/x-www-form-urlencoded", required: [["url"]], encode: urlEncoded },
    ],
    select: selectMediaType,
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
    content: [
      { type: "text/plain", required: [], encode: unencoded },
      { type: "application/json", required: [["id"]] },
    ],
    select: selectMediaType,
  },
  responses: ["200"],
};
