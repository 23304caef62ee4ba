// Generated from descriptions/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const shipsList: Operation = {
  id: "ships.list",
  method: "GET",
  path: "/ships",
  parameters: [
    { in: "query", name: "limit" },
    { in: "query", name: "name" },
    { in: "query", name: "tags" },
    { in: "query", name: "size" },
  ],
  responses: ["204", "400"],
};
