// Generated from servers/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Operation, fillServer } from "@quayside/core";

export const shipsList: Operation = { id: "ships.list", method: "GET", path: "/ships", responses: ["204"] };

export const filesGet: Operation = {
  id: "files.get",
  method: "GET",
  path: "/files",
  responses: ["204"],
  servers: [{ url: "https://files.example.com" }],
};

export const filesPut: Operation = {
  id: "files.put",
  method: "PUT",
  path: "/files",
  responses: ["204"],
  servers: [
    {
      url: "https://{bucket-name}.example.com",
      variables: { "bucket-name": { option: "bucketName" } },
      fill: fillServer,
    },
  ],
};
