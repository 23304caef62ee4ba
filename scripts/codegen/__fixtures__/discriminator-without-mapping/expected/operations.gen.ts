// Generated from discriminator-without-mapping/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const petsGet: Operation = { id: "pets.get", method: "GET", path: "/pets", responses: ["200"] };

export const dogsCreate: Operation = {
  id: "dogs.create",
  method: "POST",
  path: "/dogs",
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["204"],
};
