// Generated from forms/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Operation, multipart, urlEncoded } from "@quayside/core";

export const uploadsCreate: Operation = {
  id: "uploads.create",
  method: "POST",
  path: "/uploads",
  requestBody: {
    required: true,
    content: [
      {
        type: "multipart/form-data",
        files: ["file", "more", "shared"],
        encoding: {
          file: { contentType: "text/csv, text/plain" },
          meta: { contentType: "application/json" },
          tags: { style: "form", explode: false },
        },
        encode: multipart,
      },
    ],
  },
  responses: ["204"],
};

export const uploadsReplace: Operation = {
  id: "uploads.replace",
  method: "PUT",
  path: "/uploads/{file}",
  parameters: [{ in: "path", name: "file" }],
  requestBody: {
    required: true,
    whole: true,
    content: [{ type: "multipart/form-data", files: ["file"], encode: multipart }],
  },
  responses: ["204"],
};

export const tokensCreate: Operation = {
  id: "tokens.create",
  method: "POST",
  path: "/tokens",
  requestBody: {
    required: true,
    content: [
      {
        type: "application/x-www-form-urlencoded",
        encoding: { scopes: { style: "spaceDelimited", explode: false, allowReserved: true } },
        encode: urlEncoded,
      },
    ],
  },
  responses: ["204"],
};
