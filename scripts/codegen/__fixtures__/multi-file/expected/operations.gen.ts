// Generated from multi-file/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const shipsCreate: Operation = {
  id: "ships.create",
  method: "POST",
  path: "/ships/{id}",
  parameters: [{ in: "path", name: "id" }],
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["201"],
};

export const portsGet: Operation = {
  id: "ports.get",
  method: "GET",
  path: "/ports/{id}",
  parameters: [{ in: "path", name: "id" }],
  responses: ["200", "404"],
};
