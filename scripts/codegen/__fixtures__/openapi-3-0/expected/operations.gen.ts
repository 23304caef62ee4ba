// Generated from openapi-3-0/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Operation, multipart } from "@quayside/core";

export const listShips: Operation = {
  id: "listShips",
  method: "GET",
  path: "/ships",
  parameters: [{ in: "query", name: "limit" }],
  responses: ["200"],
};

export const createShip: Operation = {
  id: "createShip",
  method: "POST",
  path: "/ships",
  requestBody: {
    required: true,
    content: [{ type: "multipart/form-data", files: ["photo"], encode: multipart }],
  },
  responses: ["201", "default"],
};
