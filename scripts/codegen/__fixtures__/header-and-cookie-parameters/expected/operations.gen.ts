// Generated from header-and-cookie-parameters/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Operation, cookie, styled } from "@quayside/core";

export const shipsList: Operation = {
  id: "ships.list",
  method: "GET",
  path: "/ships",
  parameters: [
    { in: "header", name: "X-Trace" },
    { in: "header", name: "X-Tags", write: styled },
    { in: "cookie", name: "session", write: cookie },
    { in: "cookie", name: "choices", explode: false, write: cookie },
  ],
  responses: ["204"],
};
