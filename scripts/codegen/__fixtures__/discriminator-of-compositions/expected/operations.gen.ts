// Generated from discriminator-of-compositions/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const shipsCreate: Operation = {
  id: "ships.create",
  method: "POST",
  path: "/ships",
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["200"],
};
