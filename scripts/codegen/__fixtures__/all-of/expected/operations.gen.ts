// Generated from all-of/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const shipsCreate: Operation = {
  id: "ships.create",
  method: "POST",
  path: "/ships",
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["201"],
};

export const tugsGet: Operation = { id: "tugs.get", method: "GET", path: "/tugs", responses: ["200"] };
