// Generated from body-name-collisions/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type Operation, selectMediaType, unencoded, urlEncoded } from "@quayside/core";

export const shipsReplace: Operation = {
  id: "ships.replace",
  method: "PUT",
  path: "/ships/{id}",
  parameters: [{ in: "path", name: "id" }],
  requestBody: { required: true, whole: true, content: [{ type: "application/json" }] },
  responses: ["204"],
};

export const shipsUpdate: Operation = {
  id: "ships.update",
  method: "PATCH",
  path: "/ships/{id}",
  parameters: [{ in: "path", name: "id" }, { in: "query", name: "name", key: "nameFilter" }],
  requestBody: { content: [{ type: "application/merge-patch+json" }] },
  responses: ["204"],
};

export const shipsChoose: Operation = {
  id: "ships.choose",
  method: "POST",
  path: "/ships/{id}",
  parameters: [{ in: "path", name: "id" }],
  requestBody: {
    required: true,
    whole: true,
    content: [
      { type: "application/json", required: [["other"]] },
      { type: "application/x-www-form-urlencoded", required: [["id"]], encode: urlEncoded },
      { type: "text/plain", required: [], encode: unencoded },
    ],
    select: selectMediaType,
  },
  responses: ["204"],
};
