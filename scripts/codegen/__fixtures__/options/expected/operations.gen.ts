// Generated from options/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const shipsList: Operation = {
  id: "ships.list",
  method: "GET",
  path: "/ships",
  parameters: [{ in: "query", name: "limit" }],
  responses: ["204"],
};
