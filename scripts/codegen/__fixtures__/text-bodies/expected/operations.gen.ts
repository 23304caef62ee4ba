// Generated from text-bodies/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Operation, unencoded } from "@quayside/core";

export const manifestsAdd: Operation = {
  id: "manifests.add",
  method: "POST",
  path: "/manifests",
  requestBody: { required: true, whole: true, content: [{ type: "text/csv", encode: unencoded }] },
  responses: ["200", "201"],
};

export const pagesGet: Operation = { id: "pages.get", method: "GET", path: "/pages", responses: ["200"] };
