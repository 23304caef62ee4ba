// Generated from security-requirements/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const same: Operation = { id: "same", method: "GET", path: "/same", responses: ["204"] };

export const other: Operation = {
  id: "other",
  method: "GET",
  path: "/other",
  responses: ["204"],
  security: [[{ options: ["accessToken"] }]],
};

export const none: Operation = { id: "none", method: "GET", path: "/none", responses: ["204"], security: [] };

export const optional: Operation = {
  id: "optional",
  method: "GET",
  path: "/optional",
  responses: ["204"],
  security: [[{ name: "X-Key", options: ["apiKey"] }], []],
};
