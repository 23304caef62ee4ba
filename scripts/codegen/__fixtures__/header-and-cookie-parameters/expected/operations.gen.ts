// Generated from header-and-cookie-parameters/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const shipsList: Operation = {
  id: "ships.list",
  method: "GET",
  path: "/ships",
  parameters: [
    { in: "header", name: "X-Trace" },
    { in: "header", name: "X-Tags" },
    { in: "cookie", name: "session" },
    { in: "cookie", name: "choices", explode: false },
  ],
  responses: ["204"],
};
