// Generated from query-styles/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const search: Operation = {
  id: "search",
  method: "GET",
  path: "/search/{path}/{matrix}/{label}",
  parameters: [
    { in: "path", name: "path" },
    { in: "path", name: "matrix", style: "matrix", explode: true },
    { in: "path", name: "label", style: "label" },
    { in: "query", name: "form" },
    { in: "query", name: "same" },
    { in: "query", name: "comma", explode: false },
    { in: "query", name: "space", style: "spaceDelimited" },
    { in: "query", name: "pipe", style: "pipeDelimited" },
    { in: "query", name: "deep", style: "deepObject", explode: true },
    { in: "query", name: "object" },
    { in: "query", name: "reserved", allowReserved: true },
    { in: "query", name: "$top" },
    { in: "query", name: "filter[name]" },
  ],
  responses: ["204"],
};
