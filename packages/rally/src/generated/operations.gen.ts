// Generated from specs/rally/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Operation } from "@quayside/core";

export const importsGet: Operation = {
  id: "imports.get",
  method: "GET",
  path: "/imports/{importId}",
  parameters: [{ in: "path", name: "importId" }],
  responses: ["200", "401", "403", "404", "429", "500"],
};

export const peopleImport: Operation = {
  id: "people.import",
  method: "POST",
  path: "/people/import",
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["200", "202", "400", "401", "403", "429", "500"],
};

export const studiesParticipantsImport: Operation = {
  id: "studies.participants.import",
  method: "POST",
  path: "/studies/{studyId}/participants/import",
  parameters: [{ in: "path", name: "studyId" }],
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["200", "202", "400", "401", "403", "404", "429", "500"],
};

export const activitiesImport: Operation = {
  id: "activities.import",
  method: "POST",
  path: "/activities/import",
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["202", "400", "401", "403", "429", "500"],
};
