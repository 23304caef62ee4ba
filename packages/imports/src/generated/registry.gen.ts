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
        list: (client, _scope, options, size) => client.imports.list({ ...(size && { limit: size }) }, options),
        pageSize: { largest: 200, default: 25 },
        delete: (client, id, _scope, options) => client.imports.delete({ id }, options),
        start: {
          "imports.create": {
            call: (client, params, options) => client.imports.create(params, options),
            summary: "Create an import",
            parameters: [
              {
                name: "size",
                kind: "number",
                description: "Size of the file in bytes, at most 50,000,000.",
              },
              {
                name: "count",
                kind: "number",
                description: "How many rows the file has, not counting the header.",
              },
              {
                name: "format",
                kind: "text",
                required: true,
                description: "Format of the file; only CSV can be uploaded.",
                values: ["csv"],
              },
              {
                name: "entity",
                kind: "json",
                required: true,
                description: "What the rows of an import are.",
                fields: [
                  {
                    name: "type",
                    kind: "text",
                    required: true,
                    description: "Tells this kind of entity from the others.",
                    values: ["company", "person", "article", "research_paper", "custom"],
                  },
                  { name: "description", kind: "text", description: "What the rows are, in words." },
                ],
              },
              {
                name: "title",
                kind: "text",
                description: "Title by which to recognise the import.",
              },
              {
                name: "metadata",
                kind: "json",
                description: "Your own keys and values; a value has at most 1,000 characters.",
              },
              {
                name: "csv",
                kind: "json",
                description: "How to read the file.",
                fields: [
                  {
                    name: "identifier",
                    kind: "number",
                    description: "Which column holds the URL of each entity, counted from 0.",
                    format: "integer",
                  },
                ],
              },
              {
                name: "file",
                kind: "file",
                description: "The file, which is sent as soon as the call has been answered.",
              },
            ],
            alternatives: [["file"], ["size", "count"]],
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
        list: (client, _scope, options, size) => client.imports.list({ ...(size && { per_page: size }) }, options),
        pageSize: { largest: 1000, default: 30 },
        delete: (client, id, _scope, options) => client.imports.delete({ id: Number(id) }, options),
        start: {
          "imports.create": {
            call: (client, params, options) => client.imports.create(params, options),
            summary: "Create an import",
            parameters: [
              {
                name: "file",
                kind: "file",
                required: true,
                description: "The exported file, such as a CSV file.",
              },
              {
                name: "type",
                kind: "text",
                description: "The time tracker that the file comes from.",
                default: "auto",
                values: [
                  "auto",
                  "autodetect",
                  "freckle",
                  "basecamp",
                  "freshbooks",
                  "harvest",
                  "tempo",
                  "toggl",
                ],
              },
              {
                name: "fallback_user",
                kind: "number",
                description: "Id of the user who gets the entries of unknown people; the word `null` leaves such entries out.",
                values: ["null"],
                others: true,
              },
              {
                name: "create_projects",
                kind: "boolean",
                description: "Whether to create missing projects; `false` imports their entries without a project.",
                default: true,
              },
              {
                name: "field_delimeter",
                kind: "text",
                description: "What separates the fields of a CSV file; found out from the file when absent.",
              },
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
        list: (client, _scope, options, size) => client.imports.list({ ...(size && { limit: size }) }, options),
        pageSize: { largest: 100, default: 100 },
        cancel: (client, id, _scope, options) => client.imports.cancel({ id }, options),
        start: {
          "imports.start": {
            call: (client, params, options) => client.imports.start(params, options),
            summary: "Start an import",
            parameters: [
              {
                name: "uri",
                kind: "text",
                required: true,
                description: "Directory of Parquet files, one sub-directory per namespace: `s3://BUCKET/DIR`, `gs://BUCKET/DIR` or `https://ACCOUNT.blob.core.windows.net/CONTAINER/DIR`.",
              },
              {
                name: "integrationId",
                kind: "text",
                description: "Id of the storage integration that may read the directory; public buckets need none.",
              },
              {
                name: "errorMode",
                kind: "json",
                description: "What to do with a record that cannot be read.",
                fields: [
                  {
                    name: "onError",
                    kind: "text",
                    description: "`continue` (what Pinecone does when nothing is said) skips the record without a report; `abort` fails the import at the first one.",
                    values: ["abort", "continue"],
                  },
                ],
              },
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
              {
                name: "datasetDisplayName",
                kind: "text",
                description: "Name under which the import appears, with the extension of the file (`Fleet Utilisation.pbix`, `sales.rdl`); exactly `model.json` for a dataflow.",
              },
              {
                name: "nameConflict",
                kind: "text",
                description: "What to do when the name is taken.",
                default: "Ignore",
                values: ["Ignore", "Abort", "Overwrite", "CreateOrOverwrite", "GenerateUniqueName"],
              },
              {
                name: "skipReport",
                kind: "boolean",
                description: "Imports the dataset of a `.pbix` without its report.",
                values: [true],
              },
              {
                name: "overrideReportLabel",
                kind: "boolean",
                description: "Whether republishing a `.pbix` also replaces the sensitivity label of the report.",
                default: true,
              },
              {
                name: "overrideModelLabel",
                kind: "boolean",
                description: "Whether republishing a `.pbix` also replaces the sensitivity label of the dataset.",
                default: true,
              },
              {
                name: "subfolderObjectId",
                kind: "text",
                description: "Id of the folder in the workspace that receives the items; the top of the workspace when left out.",
                format: "uuid",
              },
              {
                name: "preferClientRouting",
                kind: "boolean",
                description: "With `true`, a cluster that does not hold the workspace answers 307 with the right address instead of passing the file on.",
                default: false,
              },
              { name: "file", kind: "file", description: "The file, up to 1 GB." },
              {
                name: "filePath",
                kind: "text",
                description: "Path of an `.xlsx`, absolute or relative to the caller's OneDrive.",
              },
              {
                name: "connectionType",
                kind: "text",
                description: "Whether to load the workbook's data as a dataset (`import`) or to link the workbook as a report (`connect`).",
                values: ["import", "connect"],
              },
              {
                name: "fileUrl",
                kind: "text",
                description: "The `url` of the temporary upload location that holds the file.",
              },
            ],
            alternatives: [["file"], ["filePath"], ["fileUrl"]],
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
              {
                name: "groupId",
                kind: "text",
                required: true,
                description: "Id of the workspace.",
                format: "uuid",
              },
              {
                name: "datasetDisplayName",
                kind: "text",
                description: "Name under which the import appears, with the extension of the file (`Fleet Utilisation.pbix`, `sales.rdl`); exactly `model.json` for a dataflow.",
              },
              {
                name: "nameConflict",
                kind: "text",
                description: "What to do when the name is taken.",
                default: "Ignore",
                values: ["Ignore", "Abort", "Overwrite", "CreateOrOverwrite", "GenerateUniqueName"],
              },
              {
                name: "skipReport",
                kind: "boolean",
                description: "Imports the dataset of a `.pbix` without its report.",
                values: [true],
              },
              {
                name: "overrideReportLabel",
                kind: "boolean",
                description: "Whether republishing a `.pbix` also replaces the sensitivity label of the report.",
                default: true,
              },
              {
                name: "overrideModelLabel",
                kind: "boolean",
                description: "Whether republishing a `.pbix` also replaces the sensitivity label of the dataset.",
                default: true,
              },
              {
                name: "subfolderObjectId",
                kind: "text",
                description: "Id of the folder in the workspace that receives the items; the top of the workspace when left out.",
                format: "uuid",
              },
              {
                name: "preferClientRouting",
                kind: "boolean",
                description: "With `true`, a cluster that does not hold the workspace answers 307 with the right address instead of passing the file on.",
                default: false,
              },
              { name: "file", kind: "file", description: "The file, up to 1 GB." },
              {
                name: "filePath",
                kind: "text",
                description: "Path of an `.xlsx`, absolute or relative to the caller's OneDrive.",
              },
              {
                name: "connectionType",
                kind: "text",
                description: "Whether to load the workbook's data as a dataset (`import`) or to link the workbook as a report (`connect`).",
                values: ["import", "connect"],
              },
              {
                name: "fileUrl",
                kind: "text",
                description: "The `url` of the temporary upload location that holds the file.",
              },
            ],
            alternatives: [["file"], ["filePath"], ["fileUrl"]],
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
              {
                name: "people",
                kind: "json",
                required: true,
                description: "The people, at most 1,000.",
                items: {
                  kind: "json",
                  fields: [
                    { name: "email", kind: "text", description: "Email address." },
                    { name: "phone", kind: "text", description: "Phone number." },
                    {
                      name: "firstName",
                      kind: "text",
                      description: "First name; null erases the one that is known.",
                    },
                    {
                      name: "lastName",
                      kind: "text",
                      description: "Last name; null erases the one that is known.",
                    },
                    {
                      name: "isOptedOut",
                      kind: "boolean",
                      description: "Whether the person wishes not to be contacted.",
                    },
                    {
                      name: "lastContactDate",
                      kind: "text",
                      description: "Day of the last contact, without a time.",
                      format: "date",
                    },
                    {
                      name: "additionalEmails",
                      kind: "json",
                      description: "Further email addresses.",
                      items: { kind: "text" },
                    },
                    {
                      name: "additionalPhones",
                      kind: "json",
                      description: "Further phone numbers.",
                      items: { kind: "text" },
                    },
                    {
                      name: "properties",
                      kind: "json",
                      description: "Values of the workspace's own properties.",
                      items: {
                        kind: "json",
                        fields: [
                          { name: "propertyId", kind: "text", description: "Id of the property." },
                          {
                            name: "value",
                            kind: "json",
                            required: true,
                            description: "The value, of the type that the property takes.",
                          },
                          { name: "name", kind: "text", description: "Name of the property." },
                          {
                            name: "propertyType",
                            kind: "text",
                            description: "What values a property takes.",
                            values: [
                              "STRING",
                              "NUMBER",
                              "DATETIME",
                              "BOOLEAN",
                              "SINGLE_SELECT",
                              "MULTI_SELECT",
                              "LOCATION",
                            ],
                          },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                name: "identifierPropertyId",
                kind: "text",
                description: "By what to recognise people who are known already: the word `phone`, or the id of a unique property of the workspace.",
              },
            ],
          },
          "studies.participants.import": {
            call: (client, params, options) => client.studies.participants.import(params, options),
            summary: "Import participants to a study",
            parameters: [
              {
                name: "studyId",
                kind: "text",
                required: true,
                description: "Id of the study that the people are added to.",
              },
              {
                name: "people",
                kind: "json",
                required: true,
                description: "The people, at most 1,000.",
                items: {
                  kind: "json",
                  fields: [
                    { name: "email", kind: "text", description: "Email address." },
                    { name: "phone", kind: "text", description: "Phone number." },
                    {
                      name: "firstName",
                      kind: "text",
                      description: "First name; null erases the one that is known.",
                    },
                    {
                      name: "lastName",
                      kind: "text",
                      description: "Last name; null erases the one that is known.",
                    },
                    {
                      name: "isOptedOut",
                      kind: "boolean",
                      description: "Whether the person wishes not to be contacted.",
                    },
                    {
                      name: "lastContactDate",
                      kind: "text",
                      description: "Day of the last contact, without a time.",
                      format: "date",
                    },
                    {
                      name: "additionalEmails",
                      kind: "json",
                      description: "Further email addresses.",
                      items: { kind: "text" },
                    },
                    {
                      name: "additionalPhones",
                      kind: "json",
                      description: "Further phone numbers.",
                      items: { kind: "text" },
                    },
                    {
                      name: "properties",
                      kind: "json",
                      description: "Values of the workspace's own properties.",
                      items: {
                        kind: "json",
                        fields: [
                          { name: "propertyId", kind: "text", description: "Id of the property." },
                          {
                            name: "value",
                            kind: "json",
                            required: true,
                            description: "The value, of the type that the property takes.",
                          },
                          { name: "name", kind: "text", description: "Name of the property." },
                          {
                            name: "propertyType",
                            kind: "text",
                            description: "What values a property takes.",
                            values: [
                              "STRING",
                              "NUMBER",
                              "DATETIME",
                              "BOOLEAN",
                              "SINGLE_SELECT",
                              "MULTI_SELECT",
                              "LOCATION",
                            ],
                          },
                        ],
                      },
                    },
                  ],
                },
              },
              {
                name: "identifierPropertyId",
                kind: "text",
                description: "By what to recognise people who are known already: the word `phone`, or the id of a unique property of the workspace.",
              },
            ],
          },
          "activities.import": {
            call: (client, params, options) => client.activities.import(params, options),
            summary: "Import activities",
            parameters: [
              {
                name: "peopleActivities",
                kind: "json",
                required: true,
                description: "The people and what they did; at most 1,000 activities over all of them.",
                items: {
                  kind: "json",
                  fields: [
                    {
                      name: "personId",
                      kind: "text",
                      required: true,
                      description: "Id of the person.",
                    },
                    {
                      name: "activities",
                      kind: "json",
                      required: true,
                      description: "The activities of this person.",
                      items: {
                        kind: "json",
                        fields: [
                          {
                            name: "type",
                            kind: "text",
                            required: true,
                            description: "What was done, such as `SCREENER_COMPLETED`.",
                          },
                          {
                            name: "activityAt",
                            kind: "text",
                            required: true,
                            description: "When it was done.",
                            format: "date-time",
                          },
                          {
                            name: "participantId",
                            kind: "text",
                            description: "Id of the person as a participant of the study that the activity belongs to.",
                          },
                        ],
                      },
                    },
                  ],
                },
              },
            ],
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
