// Generated from nullable-3-0/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const nullsGet: Operation = { id: "nulls.get", method: "GET", path: "/nulls", responses: ["200"] };
