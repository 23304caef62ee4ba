// Generated from whole-bodies/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const listSet: Operation = {
  id: "list.set",
  method: "PUT",
  path: "/list",
  requestBody: { required: true, whole: true, content: [{ type: "application/json" }] },
  responses: ["200"],
};

export const numberSet: Operation = {
  id: "number.set",
  method: "PUT",
  path: "/number",
  requestBody: { required: true, whole: true, content: [{ type: "application/json" }] },
  responses: ["204"],
};

export const textSet: Operation = {
  id: "text.set",
  method: "PUT",
  path: "/text",
  requestBody: { whole: true, content: [{ type: "application/json" }] },
  responses: ["204"],
};

export const anythingSet: Operation = {
  id: "anything.set",
  method: "PUT",
  path: "/anything",
  requestBody: { required: true, whole: true, content: [{ type: "application/json" }] },
  responses: ["204"],
};

export const optionalSet: Operation = {
  id: "optional.set",
  method: "PUT",
  path: "/optional",
  parameters: [{ in: "query", name: "dry" }],
  requestBody: { content: [{ type: "application/json" }] },
  responses: ["204"],
};
