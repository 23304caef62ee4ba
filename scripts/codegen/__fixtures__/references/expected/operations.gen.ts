// Generated from references/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const shipsCreate: Operation = {
  id: "ships.create",
  method: "POST",
  path: "/ships",
  parameters: [{ in: "header", name: "X-Trace" }],
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["201"],
};

export const shipsGet: Operation = {
  id: "ships.get",
  method: "GET",
  path: "/ships/{id}",
  parameters: [{ in: "path", name: "id" }],
  responses: ["200", "404"],
};
