// Generated from any-of/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const searchesRun: Operation = {
  id: "searches.run",
  method: "POST",
  path: "/searches",
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["200"],
};

export const contactsAdd: Operation = {
  id: "contacts.add",
  method: "POST",
  path: "/contacts",
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["204"],
};
