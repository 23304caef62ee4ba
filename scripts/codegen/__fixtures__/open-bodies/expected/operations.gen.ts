// Generated from open-bodies/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const shipsUpdate: Operation = {
  id: "ships.update",
  method: "PATCH",
  path: "/ships/{id}",
  parameters: [{ in: "path", name: "id" }],
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["204"],
};
