// Generated from options/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const shipsList: Operation = {
  id: "ships.list",
  method: "GET",
  path: "/ships",
  parameters: [
    { in: "header", name: "X-API-Version", option: "apiVersion", default: "2026-01" },
    { in: "header", name: "X-Account", option: "accountId" },
    { in: "header", name: "X-Mode", option: "mode" },
    { in: "query", name: "limit" },
  ],
  responses: ["204"],
};
