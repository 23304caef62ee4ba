// Generated from minimal/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const ping: Operation = { id: "ping", method: "GET", path: "/ping", responses: ["204"] };
