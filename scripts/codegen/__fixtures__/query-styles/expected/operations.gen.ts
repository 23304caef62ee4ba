// Generated from query-styles/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Operation, styled } from "@quayside/core";

export const search: Operation = {
  id: "search",
  method: "GET",
  path: "/search/{path}/{matrix}/{label}",
  parameters: [
    { in: "path", name: "path", write: styled },
    { in: "path", name: "matrix", style: "matrix", explode: true, write: styled },
    { in: "path", name: "label", style: "label", write: styled },
    { in: "query", name: "form", write: styled },
    { in: "query", name: "same", write: styled },
    { in: "query", name: "comma", explode: false, write: styled },
    { in: "query", name: "space", style: "spaceDelimited", write: styled },
    { in: "query", name: "pipe", style: "pipeDelimited", write: styled },
    { in: "query", name: "deep", style: "deepObject", explode: true, write: styled },
    { in: "query", name: "object", write: styled },
    { in: "query", name: "reserved", allowReserved: true, write: styled },
    { in: "query", name: "$top" },
    { in: "query", name: "filter[name]" },
  ],
  responses: ["204"],
};
