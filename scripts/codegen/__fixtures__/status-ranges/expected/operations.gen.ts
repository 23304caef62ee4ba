// Generated from status-ranges/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const usual: Operation = { id: "usual", method: "GET", path: "/usual", responses: ["200", "default"] };

export const ranges: Operation = { id: "ranges", method: "GET", path: "/ranges", responses: ["4XX", "2XX"] };

export const onlyDefault: Operation = { id: "onlyDefault", method: "GET", path: "/default", responses: ["default"] };
