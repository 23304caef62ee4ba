// Generated from names/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const shipsListAll: Operation = {
  id: "ships/list-all",
  method: "GET",
  path: "/ships/{ship-id}",
  parameters: [
    { in: "path", name: "ship-id" },
    { in: "query", name: "__proto__", key: "proto" },
    { in: "query", name: "it's \"quoted\"" },
    { in: "query", name: "delete" },
  ],
  responses: ["200"],
};

export const delete_: Operation = { id: "delete", method: "DELETE", path: "/delete", responses: ["204"] };

export const ships_2nd: Operation = { id: "ships.2nd", method: "GET", path: "/2", responses: ["204"] };

export const uberGroE: Operation = { id: "über.größe", method: "GET", path: "/odd", responses: ["204"] };
