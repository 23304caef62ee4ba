// Generated from content-parameters/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Operation, styled } from "@quayside/core";

export const shipsList: Operation = {
  id: "ships.list",
  method: "GET",
  path: "/ships",
  parameters: [{ in: "query", name: "filter", contentType: "application/json", write: styled }],
  responses: ["204"],
};
