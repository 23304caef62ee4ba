// Generated from discriminator-with-mapping/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const mooringsAdd: Operation = {
  id: "moorings.add",
  method: "POST",
  path: "/moorings",
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["200"],
};
