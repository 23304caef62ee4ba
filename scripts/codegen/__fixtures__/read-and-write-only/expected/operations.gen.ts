// Generated from read-and-write-only/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const usersCreate: Operation = {
  id: "users.create",
  method: "POST",
  path: "/users",
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["201"],
};

export const usersReplaceAll: Operation = {
  id: "users.replaceAll",
  method: "PUT",
  path: "/users",
  requestBody: { required: true, whole: true, content: [{ type: "application/json" }] },
  responses: ["204"],
};
