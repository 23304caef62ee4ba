// Generated from descriptions/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Operation, styled } from "@quayside/core";

export const shipsList: Operation = {
  id: "ships.list",
  method: "GET",
  path: "/ships",
  parameters: [
    { in: "query", name: "limit" },
    { in: "query", name: "name" },
    { in: "query", name: "tags", write: styled },
    { in: "query", name: "size" },
  ],
  responses: ["204", "400"],
};
