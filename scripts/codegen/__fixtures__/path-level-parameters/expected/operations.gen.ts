// Generated from path-level-parameters/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const shipsGet: Operation = {
  id: "ships.get",
  method: "GET",
  path: "/ports/{port}/ships/{ship}",
  parameters: [{ in: "path", name: "port" }, { in: "path", name: "ship" }, { in: "query", name: "verbose" }],
  responses: ["200"],
};

export const shipsUpdate: Operation = {
  id: "ships.update",
  method: "PATCH",
  path: "/ports/{port}/ships/{ship}",
  parameters: [
    { in: "path", name: "port" },
    { in: "path", name: "ship" },
    { in: "query", name: "verbose" },
    { in: "header", name: "ship", key: "shipHeader" },
  ],
  responses: ["200"],
};
