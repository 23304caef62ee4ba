// Generated from specs/*/openapi.yaml by `pnpm generate`. Do not edit: change a spec or the generator.

import { createExa, importJob as exaImportJob } from "@quayside/exa";
import { createFreckle, importJob as freckleImportJob } from "@quayside/freckle";
import { createPinecone, importJob as pineconeImportJob } from "@quayside/pinecone";
import {
  createPowerBi,
  groupImportJob as powerBiGroupImportJob,
  importJob as powerBiImportJob,
} from "@quayside/power-bi";
import { createRally, importJob as rallyImportJob } from "@quayside/rally";
import { type Adapter, adapter } from "../adapter.ts";
import type { ProviderId } from "./types.gen.ts";

/** How each provider's imports are reached through its client. */
export const registry: { readonly [provider in ProviderId]: Adapter } = {
  exa: adapter({
    title: "Exa Websets",
    create: createExa,
    options: [
      { name: "apiKey", kind: "credential", environment: "EXA_API_KEY" },
      { name: "accessToken", kind: "credential" },
    ],
    limits: [],
    jobs: [
      {
        job: exaImportJob,
        scope: [],
        mapping: {
          title: "/title",
          createdAt: "/createdAt",
          updatedAt: "/updatedAt",
          counts: { total: "/count" },
          failure: { code: "/failedReason", message: "/failedMessage" },
        },
        get: (client, id, _scope, options) => client.imports.get({ id }, options),
        list: (client, _scope, options) => client.imports.list({}, options),
        delete: (client, id, _scope, options) => client.imports.delete({ id }, options),
        start: {
          "imports.create": {
            call: (client, params, options) => client.imports.create(params, options),
            summary: "Create an import",
            parameters: [
              { name: "size", kind: "number" },
              { name: "count", kind: "number" },
              { name: "format", kind: "text", required: true },
              { name: "entity", kind: "json", required: true },
              { name: "title", kind: "text" },
              { name: "metadata", kind: "json" },
              { name: "csv", kind: "json" },
              { name: "file", kind: "file" },
            ],
          },
        },
        webhooks: [
          {
            name: "import.created",
            match: { "/object": "event", "/type": "import.created" },
            resource: "/data",
          },
          {
            name: "import.completed",
            match: { "/object": "event", "/type": "import.completed" },
            resource: "/data",
          },
        ],
      },
    ],
  }),
  freckle: adapter({
    title: "Freckle",
    create: createFreckle,
    options: [
      { name: "apiKey", kind: "credential", environment: "FRECKLE_TOKEN" },
      { name: "nokoToken", kind: "credential" },
      { name: "accessToken", kind: "credential" },
      { name: "subdomain", kind: "variable", environment: "FRECKLE_SUBDOMAIN" },
    ],
    limits: [{ requests: 2, perSeconds: 1 }],
    jobs: [
      {
        job: freckleImportJob,
        scope: [],
        mapping: { createdAt: "/created_at", updatedAt: "/updated_at", counts: { imported: "/entries" } },
        get: (client, id, _scope, options) => client.imports.get({ id: Number(id) }, options),
        list: (client, _scope, options) => client.imports.list({}, options),
        delete: (client, id, _scope, options) => client.imports.delete({ id: Number(id) }, options),
        start: {
          "imports.create": {
            call: (client, params, options) => client.imports.create(params, options),
            summary: "Create an import",
            parameters: [
              { name: "file", kind: "file", required: true },
              { name: "type", kind: "text" },
              { name: "fallback_user", kind: "json" },
              { name: "create_projects", kind: "boolean" },
              { name: "field_delimeter", kind: "text" },
            ],
          },
        },
        details: { get: (client, id, _scope, options) => client.imports.details({ id: Number(id) }, options), counts: { imported: "/entries_imported", failed: "/entries_discarded" } },
      },
    ],
  }),
  pinecone: adapter({
    title: "Pinecone",
    create: createPinecone,
    options: [
      { name: "apiKey", kind: "credential", environment: "PINECONE_API_KEY" },
      { name: "indexHost", kind: "variable", required: true, environment: "PINECONE_INDEX_HOST" },
    ],
    limits: [],
    jobs: [
      {
        job: pineconeImportJob,
        scope: [],
        mapping: {
          source: "/uri",
          progress: "/percentComplete",
          createdAt: "/createdAt",
          finishedAt: "/finishedAt",
          counts: { imported: "/recordsImported" },
          failure: { message: "/error" },
        },
        get: (client, id, _scope, options) => client.imports.describe({ id }, options),
        list: (client, _scope, options) => client.imports.list({}, options),
        cancel: (client, id, _scope, options) => client.imports.cancel({ id }, options),
        start: {
          "imports.start": {
            call: (client, params, options) => client.imports.start(params, options),
            summary: "Start an import",
            parameters: [
              { name: "uri", kind: "text", required: true },
              { name: "integrationId", kind: "text" },
              { name: "errorMode", kind: "json" },
            ],
          },
        },
      },
    ],
  }),
  "power-bi": adapter({
    title: "Power BI",
    create: createPowerBi,
    options: [{ name: "accessToken", kind: "credential", environment: "POWER_BI_ACCESS_TOKEN" }],
    limits: [{ requests: 200, perSeconds: 3600, method: "GET", path: "/v1.0/myorg/admin/imports" }],
    jobs: [
      {
        job: powerBiImportJob,
        scope: [],
        mapping: {
          title: "/name",
          source: "/source",
          createdAt: "/createdDateTime",
          updatedAt: "/updatedDateTime",
          failure: {
            code: "/error/code",
            message: ["/error/message", "/error/details/0/message", "/error/details"],
            details: "/error",
          },
        },
        get: (client, id, _scope, options) => client.imports.get({ importId: id }, options),
        list: (client, _scope, options) => client.imports.list({}, options),
        start: {
          "imports.create": {
            call: (client, params, options) => client.imports.create(params, options),
            summary: "Start an import",
            parameters: [
              { name: "datasetDisplayName", kind: "text" },
              { name: "nameConflict", kind: "text" },
              { name: "skipReport", kind: "boolean" },
              { name: "overrideReportLabel", kind: "boolean" },
              { name: "overrideModelLabel", kind: "boolean" },
              { name: "subfolderObjectId", kind: "text" },
              { name: "preferClientRouting", kind: "boolean" },
              { name: "file", kind: "file" },
              { name: "filePath", kind: "text" },
              { name: "connectionType", kind: "text" },
              { name: "fileUrl", kind: "text" },
            ],
          },
        },
      },
      {
        job: powerBiGroupImportJob,
        scope: ["groupId"],
        mapping: {
          title: "/name",
          source: "/source",
          createdAt: "/createdDateTime",
          updatedAt: "/updatedDateTime",
          failure: {
            code: "/error/code",
            message: ["/error/message", "/error/details/0/message", "/error/details"],
            details: "/error",
          },
        },
        get: (client, id, scope, options) => client.groups.imports.get({ groupId: scope["groupId"] ?? "", importId: id }, options),
        list: (client, scope, options) => client.groups.imports.list({ groupId: scope["groupId"] ?? "" }, options),
        start: {
          "groups.imports.create": {
            call: (client, params, options) => client.groups.imports.create(params, options),
            summary: "Start an import into a workspace",
            scope: { groupId: "groupId" },
            parameters: [
              { name: "groupId", kind: "text", required: true },
              { name: "datasetDisplayName", kind: "text" },
              { name: "nameConflict", kind: "text" },
              { name: "skipReport", kind: "boolean" },
              { name: "overrideReportLabel", kind: "boolean" },
              { name: "overrideModelLabel", kind: "boolean" },
              { name: "subfolderObjectId", kind: "text" },
              { name: "preferClientRouting", kind: "boolean" },
              { name: "file", kind: "file" },
              { name: "filePath", kind: "text" },
              { name: "connectionType", kind: "text" },
              { name: "fileUrl", kind: "text" },
            ],
          },
        },
      },
    ],
  }),
  rally: adapter({
    title: "Rally UXR",
    create: createRally,
    options: [{ name: "accessToken", kind: "credential", environment: "RALLY_ACCESS_TOKEN" }],
    limits: [
      {
        headers: {
          limit: "X-RateLimit-Limit",
          remaining: "X-RateLimit-Remaining",
          reset: "X-RateLimit-Reset",
        },
      },
    ],
    jobs: [
      {
        job: rallyImportJob,
        scope: [],
        mapping: {
          updatedAt: "/updatedAt",
          counts: { imported: "/personCount", failed: { count: "/failedRecords" } },
          failure: { details: "/failedRecords" },
        },
        get: (client, id, _scope, options) => client.imports.get({ importId: id }, options),
        start: {
          "people.import": {
            call: (client, params, options) => client.people.import(params, options),
            summary: "Import people",
            parameters: [
              { name: "people", kind: "json", required: true },
              { name: "identifierPropertyId", kind: "text" },
            ],
          },
          "studies.participants.import": {
            call: (client, params, options) => client.studies.participants.import(params, options),
            summary: "Import participants to a study",
            parameters: [
              { name: "studyId", kind: "text", required: true },
              { name: "people", kind: "json", required: true },
              { name: "identifierPropertyId", kind: "text" },
            ],
          },
          "activities.import": {
            call: (client, params, options) => client.activities.import(params, options),
            summary: "Import activities",
            parameters: [{ name: "peopleActivities", kind: "json", required: true }],
          },
        },
        webhooks: [
          {
            name: "person_import.api.finished",
            match: { "/_eventType": "person_import.api.finished" },
          },
        ],
      },
    ],
  }),
};
