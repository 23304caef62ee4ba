// Generated from pagination/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Operation, linkCursor, offsetCursor } from "@quayside/core";

export const listsByCursor: Operation = {
  id: "lists.byCursor",
  method: "GET",
  path: "/cursor",
  parameters: [{ in: "query", name: "cursor" }, { in: "query", name: "limit" }],
  responses: ["200"],
  pagination: { items: "/data", next: "/meta/next", into: "cursor", more: "/meta/more" },
};

export const listsByLink: Operation = {
  id: "lists.byLink",
  method: "GET",
  path: "/link",
  parameters: [{ in: "query", name: "page", key: "pageNumber" }],
  responses: ["200"],
  pagination: { items: "", into: "pageNumber", cursor: linkCursor },
};

export const listsByOffset: Operation = {
  id: "lists.byOffset",
  method: "GET",
  path: "/offset",
  parameters: [{ in: "query", name: "$skip" }, { in: "query", name: "$top" }],
  responses: ["200"],
  pagination: { items: "/value", into: "$skip", limit: "$top", cursor: offsetCursor },
};

export const listsOnePage: Operation = {
  id: "lists.onePage",
  method: "GET",
  path: "/one",
  responses: ["200", "404"],
  pagination: { items: "/data" },
};
