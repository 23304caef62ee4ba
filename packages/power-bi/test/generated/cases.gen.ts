// Generated from specs/power-bi/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Contract } from "@quayside/mocks/contract";
import { type PowerBi, createPowerBi } from "../../src/generated/index.gen.ts";

export const contract: Contract<PowerBi> = {
  provider: "power-bi",
  create: (baseUrl, fetch, { credential, ...settings } = {}) =>
    createPowerBi({ accessToken: credential ?? "test-accessToken", profileId: "2f8c6b4a-0e1d-4937-a5b2-c7d9e8f01234", baseUrl, ...(fetch && { fetch }), maxRetries: 0, ...settings }),
  operations: {
    "imports.list": {
      requests: {
        minimal: (client, options) => client.imports.list({}, options),
      },
      repeatable: true,
      secured: true,
      pagination: { items: "/value" },
      replies: [
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "imports",
          body: {
            "@odata.context": "https://api.powerbi.com/v1.0/myorg/$metadata#imports",
            value: [
              {
                id: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895",
                importState: "Publishing",
                createdDateTime: "2024-09-03T10:21:44.13Z",
                updatedDateTime: "2024-09-03T10:21:44.13Z",
                name: "Fleet Utilisation",
                connectionType: "import",
                source: "Upload",
                datasets: [],
                reports: [],
              },
              {
                id: "d2e4f6a8-1b3c-4d5e-8f70-91a2b3c4d5e6",
                importState: "Succeeded",
                createdDateTime: "2024-08-30T07:02:11.518Z",
                updatedDateTime: "2024-08-30T07:02:40.2Z",
                name: "Depot Costs",
                connectionType: "import",
                source: "Upload",
                datasets: [
                  {
                    id: "41c8a0de-7b95-4f26-8e3d-0a6b5c4d3e2f",
                    name: "Depot Costs",
                    webUrl: "https://app.powerbi.com/datasets/41c8a0de-7b95-4f26-8e3d-0a6b5c4d3e2f",
                  },
                ],
                reports: [
                  {
                    id: "8a7b6c5d-4e3f-4210-9fed-cba987654321",
                    name: "Depot Costs",
                    webUrl: "https://app.powerbi.com/reports/8a7b6c5d-4e3f-4210-9fed-cba987654321",
                    embedUrl: "https://app.powerbi.com/reportEmbed?reportId=8a7b6c5d-4e3f-4210-9fed-cba987654321",
                  },
                ],
              },
            ],
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "empty",
          body: { value: [] },
        },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "invalid-request",
          body: {
            error: { code: "InvalidRequest", message: "The request holds a value of the wrong form" },
          },
        },
        {
          declared: "401",
          status: 401,
          mediaType: "application/json",
          example: "not-authorized",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "token-expired",
          body: {
            error: { code: "TokenExpired", message: "The access token has expired; resubmit with a new one" },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "not-a-member",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "import-throttled",
          body: {
            error: {
              code: "ImportThrottlerCode",
              "pbi.error": { code: "ImportThrottlerCode", parameters: {}, details: [], exceptionCulprit: 1 },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "calls-throttled",
          body: { message: "You have exceeded the number of calls allowed. Retry in 60 seconds." },
        },
        {
          declared: "500",
          status: 500,
          mediaType: "application/json",
          example: "unexpected",
          body: { message: "An unexpected error has occurred." },
        },
      ],
    },
    "imports.create": {
      requests: {
        minimal: (client, options) => client.imports.create({ file: new Blob(["PK..."]) }, options),
        full: (client, options) => client.imports.create({
            datasetDisplayName: "Fleet Utilisation.pbix",
            nameConflict: "CreateOrOverwrite",
            skipReport: true,
            overrideReportLabel: false,
            overrideModelLabel: false,
            subfolderObjectId: "73d1b5e9-4c2a-4f86-b0e7-5a9c8d6f1e24",
            preferClientRouting: false,
            file: new Blob(["PK..."]),
          }, options),
        "multipart/form-data file": (client, options) => client.imports.create({ file: new Blob(["PK..."]) }, options),
        "multipart/form-data dataflow": (client, options) => client.imports.create({ file: new Blob(["{\"name\":\"Orders\",\"version\":\"1.0\",\"entities\":[]}"]) }, options),
        "application/json onedrive-import": (client, options) => client.imports.create({ filePath: "Shared Documents/Budget 2025.xlsx", connectionType: "import" }, options),
        "application/json onedrive-connect": (client, options) => client.imports.create({ filePath: "Shared Documents/Budget 2025.xlsx", connectionType: "connect" }, options),
        "application/json uploaded-blob": (client, options) => client.imports.create({
            fileUrl: "https://examplestore.blob.core.windows.net/uploads/4e1f?sv=2022-11-02&sig=REDACTED",
          }, options),
      },
      streamed: (client, options) => client.imports.create({
        datasetDisplayName: "Fleet Utilisation.pbix",
        nameConflict: "CreateOrOverwrite",
        skipReport: true,
        overrideReportLabel: false,
        overrideModelLabel: false,
        subfolderObjectId: "73d1b5e9-4c2a-4f86-b0e7-5a9c8d6f1e24",
        preferClientRouting: false,
        file: new Blob(["PK..."]).stream(),
      }, options),
      repeatable: false,
      secured: true,
      replies: [
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "started",
          body: { id: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895" },
        },
        {
          declared: "202",
          status: 202,
          mediaType: "application/json",
          example: "started",
          body: { id: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895" },
        },
        { declared: "307", status: 307 },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "invalid-request",
          body: {
            error: { code: "InvalidRequest", message: "The request holds a value of the wrong form" },
          },
        },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "unreadable-file",
          body: {
            error: {
              code: "RequestedFileIsEncryptedOrCorrupted",
              "pbi.error": {
                code: "RequestedFileIsEncryptedOrCorrupted",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "401",
          status: 401,
          mediaType: "application/json",
          example: "not-authorized",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "token-expired",
          body: {
            error: { code: "TokenExpired", message: "The access token has expired; resubmit with a new one" },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "not-a-member",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "404",
          status: 404,
          mediaType: "application/json",
          example: "duplicate-not-found",
          body: {
            error: {
              code: "DuplicatePackageNotFoundError",
              "pbi.error": {
                code: "DuplicatePackageNotFoundError",
                parameters: { DuplicatePackagesFullMatch: null },
                details: [],
              },
            },
          },
        },
        {
          declared: "409",
          status: 409,
          mediaType: "application/json",
          example: "several-duplicates",
          body: {
            error: {
              code: "MoreThanOneDuplicatePackageFoundError",
              "pbi.error": {
                code: "MoreThanOneDuplicatePackageFoundError",
                parameters: {
                  DuplicatePackagesFullMatch: "[{\"name\":\"Fleet Utilisation\",\"id\":17},{\"name\":\"Fleet Utilisation\",\"id\":23}]",
                },
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "import-throttled",
          body: {
            error: {
              code: "ImportThrottlerCode",
              "pbi.error": { code: "ImportThrottlerCode", parameters: {}, details: [], exceptionCulprit: 1 },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "calls-throttled",
          body: { message: "You have exceeded the number of calls allowed. Retry in 60 seconds." },
        },
        {
          declared: "500",
          status: 500,
          mediaType: "application/json",
          example: "unexpected",
          body: { message: "An unexpected error has occurred." },
        },
      ],
    },
    "imports.get": {
      requests: {
        minimal: (client, options) => client.imports.get({ importId: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895" }, options),
      },
      repeatable: true,
      secured: true,
      replies: [
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "publishing",
          body: {
            id: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895",
            importState: "Publishing",
            createdDateTime: "2024-09-03T10:21:44.13Z",
            updatedDateTime: "2024-09-03T10:21:44.13Z",
            name: "Fleet Utilisation",
            connectionType: "import",
            source: "Upload",
            datasets: [],
            reports: [],
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "succeeded",
          body: {
            id: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895",
            importState: "Succeeded",
            createdDateTime: "2024-09-03T10:21:44.13Z",
            updatedDateTime: "2024-09-03T10:22:09.507Z",
            name: "Fleet Utilisation",
            connectionType: "import",
            source: "Upload",
            datasets: [
              {
                id: "b2a6f0c7-18de-4a53-8d4f-6e9c0a7b51d2",
                name: "Fleet Utilisation",
                webUrl: "https://app.powerbi.com/datasets/b2a6f0c7-18de-4a53-8d4f-6e9c0a7b51d2",
              },
            ],
            reports: [
              {
                id: "c9d1e3f5-7a20-4b6c-8e1d-2f4a6b8c0d1e",
                name: "Fleet Utilisation",
                webUrl: "https://app.powerbi.com/reports/c9d1e3f5-7a20-4b6c-8e1d-2f4a6b8c0d1e",
                embedUrl: "https://app.powerbi.com/reportEmbed?reportId=c9d1e3f5-7a20-4b6c-8e1d-2f4a6b8c0d1e",
              },
            ],
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "failed",
          body: {
            id: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895",
            importState: "Failed",
            createdDateTime: "2024-09-03T10:21:44.13Z",
            updatedDateTime: "2024-09-03T10:21:58.6Z",
            name: "Fleet Utilisation",
            connectionType: "import",
            source: "Upload",
            error: {
              code: "RequestedFileIsEncryptedOrCorrupted",
              message: "The file cannot be read",
              target: "file",
              details: [
                {
                  code: "RequestedFileIsEncryptedOrCorrupted",
                  target: "Fleet Utilisation.pbix",
                  message: "The package has no data model",
                },
              ],
            },
            datasets: [],
            reports: [],
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "failed-without-message",
          body: {
            id: "91e7a2c4-0d6b-4f38-b5c9-3a8e1f7d2b60",
            importState: "Failed",
            createdDateTime: "2024-09-03T11:02:10.9Z",
            updatedDateTime: "2024-09-03T11:02:31.004Z",
            name: "model.json",
            error: {
              code: "Conflict",
              details: [{ message: "A dataflow named Orders is already in this workspace" }],
            },
            datasets: [],
            reports: [],
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "failed-with-text",
          body: {
            id: "91e7a2c4-0d6b-4f38-b5c9-3a8e1f7d2b60",
            importState: "Failed",
            createdDateTime: "2024-09-03T11:02:10.9Z",
            updatedDateTime: "2024-09-03T11:02:31.004Z",
            name: "model.json",
            error: { code: "Conflict", details: "A dataflow named Orders is already in this workspace" },
            datasets: [],
            reports: [],
          },
        },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "invalid-request",
          body: {
            error: { code: "InvalidRequest", message: "The request holds a value of the wrong form" },
          },
        },
        {
          declared: "401",
          status: 401,
          mediaType: "application/json",
          example: "not-authorized",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "token-expired",
          body: {
            error: { code: "TokenExpired", message: "The access token has expired; resubmit with a new one" },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "not-a-member",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "404",
          status: 404,
          mediaType: "application/json",
          example: "entity-not-found",
          body: {
            error: {
              code: "PowerBIEntityNotFound",
              "pbi.error": { code: "PowerBIEntityNotFound", parameters: {}, details: [], exceptionCulprit: 1 },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "import-throttled",
          body: {
            error: {
              code: "ImportThrottlerCode",
              "pbi.error": { code: "ImportThrottlerCode", parameters: {}, details: [], exceptionCulprit: 1 },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "calls-throttled",
          body: { message: "You have exceeded the number of calls allowed. Retry in 60 seconds." },
        },
        {
          declared: "500",
          status: 500,
          mediaType: "application/json",
          example: "unexpected",
          body: { message: "An unexpected error has occurred." },
        },
      ],
    },
    "imports.createUploadLocation": {
      requests: {
        minimal: (client, options) => client.imports.createUploadLocation({}, options),
      },
      repeatable: false,
      secured: true,
      replies: [
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "upload-location",
          body: {
            "@odata.context": "https://api.powerbi.com/v1.0/myorg/$metadata#uploadLocation",
            url: "https://examplestore.blob.core.windows.net/uploads/4e1f?sv=2022-11-02&sig=REDACTED",
            expirationTime: "2024-09-03T12:30:00Z",
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "without-context",
          body: {
            url: "https://examplestore.blob.core.windows.net/uploads/4e1f?sv=2022-11-02&sig=REDACTED",
            expirationTime: "2024-09-03T12:30:00Z",
          },
        },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "invalid-request",
          body: {
            error: { code: "InvalidRequest", message: "The request holds a value of the wrong form" },
          },
        },
        {
          declared: "401",
          status: 401,
          mediaType: "application/json",
          example: "not-authorized",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "token-expired",
          body: {
            error: { code: "TokenExpired", message: "The access token has expired; resubmit with a new one" },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "not-a-member",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "import-throttled",
          body: {
            error: {
              code: "ImportThrottlerCode",
              "pbi.error": { code: "ImportThrottlerCode", parameters: {}, details: [], exceptionCulprit: 1 },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "calls-throttled",
          body: { message: "You have exceeded the number of calls allowed. Retry in 60 seconds." },
        },
        {
          declared: "500",
          status: 500,
          mediaType: "application/json",
          example: "unexpected",
          body: { message: "An unexpected error has occurred." },
        },
      ],
    },
    "groups.imports.list": {
      requests: {
        minimal: (client, options) => client.groups.imports.list({ groupId: "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174" }, options),
      },
      repeatable: true,
      secured: true,
      pagination: { items: "/value" },
      replies: [
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "imports",
          body: {
            "@odata.context": "https://api.powerbi.com/v1.0/myorg/groups/0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174/$metadata#imports",
            value: [
              {
                id: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895",
                importState: "Succeeded",
                createdDateTime: "2024-09-03T10:21:44.13Z",
                updatedDateTime: "2024-09-03T10:22:09.507Z",
                name: "Fleet Utilisation",
                connectionType: "import",
                source: "Upload",
                datasets: [
                  {
                    id: "b2a6f0c7-18de-4a53-8d4f-6e9c0a7b51d2",
                    name: "Fleet Utilisation",
                    webUrl: "https://app.powerbi.com/groups/0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174/datasets/b2a6f0c7-18de-4a53-8d4f-6e9c0a7b51d2",
                  },
                ],
                reports: [
                  {
                    id: "c9d1e3f5-7a20-4b6c-8e1d-2f4a6b8c0d1e",
                    name: "Fleet Utilisation",
                    webUrl: "https://app.powerbi.com/groups/0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174/reports/c9d1e3f5-7a20-4b6c-8e1d-2f4a6b8c0d1e",
                    embedUrl: "https://app.powerbi.com/reportEmbed?reportId=c9d1e3f5-7a20-4b6c-8e1d-2f4a6b8c0d1e&groupId=0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174",
                  },
                ],
              },
              {
                id: "91e7a2c4-0d6b-4f38-b5c9-3a8e1f7d2b60",
                importState: "Failed",
                createdDateTime: "2024-09-03T11:02:10.9Z",
                updatedDateTime: "2024-09-03T11:02:31.004Z",
                name: "model.json",
                error: {
                  code: "Conflict",
                  details: [{ message: "A dataflow named Orders is already in this workspace" }],
                },
                datasets: [],
                reports: [],
              },
            ],
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "empty",
          body: { value: [] },
        },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "invalid-request",
          body: {
            error: { code: "InvalidRequest", message: "The request holds a value of the wrong form" },
          },
        },
        {
          declared: "401",
          status: 401,
          mediaType: "application/json",
          example: "not-authorized",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "token-expired",
          body: {
            error: { code: "TokenExpired", message: "The access token has expired; resubmit with a new one" },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "not-a-member",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "404",
          status: 404,
          mediaType: "application/json",
          example: "entity-not-found",
          body: {
            error: {
              code: "PowerBIEntityNotFound",
              "pbi.error": { code: "PowerBIEntityNotFound", parameters: {}, details: [], exceptionCulprit: 1 },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "import-throttled",
          body: {
            error: {
              code: "ImportThrottlerCode",
              "pbi.error": { code: "ImportThrottlerCode", parameters: {}, details: [], exceptionCulprit: 1 },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "calls-throttled",
          body: { message: "You have exceeded the number of calls allowed. Retry in 60 seconds." },
        },
        {
          declared: "500",
          status: 500,
          mediaType: "application/json",
          example: "unexpected",
          body: { message: "An unexpected error has occurred." },
        },
      ],
    },
    "groups.imports.create": {
      requests: {
        minimal: (client, options) => client.groups.imports.create({ groupId: "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174", file: new Blob(["PK..."]) }, options),
        full: (client, options) => client.groups.imports.create({
            groupId: "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174",
            datasetDisplayName: "Fleet Utilisation.pbix",
            nameConflict: "CreateOrOverwrite",
            skipReport: true,
            overrideReportLabel: false,
            overrideModelLabel: false,
            subfolderObjectId: "73d1b5e9-4c2a-4f86-b0e7-5a9c8d6f1e24",
            preferClientRouting: false,
            file: new Blob(["PK..."]),
          }, options),
        "multipart/form-data file": (client, options) => client.groups.imports.create({ groupId: "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174", file: new Blob(["PK..."]) }, options),
        "multipart/form-data dataflow": (client, options) => client.groups.imports.create({
            groupId: "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174",
            file: new Blob(["{\"name\":\"Orders\",\"version\":\"1.0\",\"entities\":[]}"]),
          }, options),
        "application/json onedrive-import": (client, options) => client.groups.imports.create({
            groupId: "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174",
            filePath: "Shared Documents/Budget 2025.xlsx",
            connectionType: "import",
          }, options),
        "application/json onedrive-connect": (client, options) => client.groups.imports.create({
            groupId: "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174",
            filePath: "Shared Documents/Budget 2025.xlsx",
            connectionType: "connect",
          }, options),
        "application/json uploaded-blob": (client, options) => client.groups.imports.create({
            groupId: "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174",
            fileUrl: "https://examplestore.blob.core.windows.net/uploads/4e1f?sv=2022-11-02&sig=REDACTED",
          }, options),
      },
      streamed: (client, options) => client.groups.imports.create({
        groupId: "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174",
        datasetDisplayName: "Fleet Utilisation.pbix",
        nameConflict: "CreateOrOverwrite",
        skipReport: true,
        overrideReportLabel: false,
        overrideModelLabel: false,
        subfolderObjectId: "73d1b5e9-4c2a-4f86-b0e7-5a9c8d6f1e24",
        preferClientRouting: false,
        file: new Blob(["PK..."]).stream(),
      }, options),
      repeatable: false,
      secured: true,
      replies: [
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "started",
          body: { id: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895" },
        },
        {
          declared: "202",
          status: 202,
          mediaType: "application/json",
          example: "started",
          body: { id: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895" },
        },
        { declared: "307", status: 307 },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "invalid-request",
          body: {
            error: { code: "InvalidRequest", message: "The request holds a value of the wrong form" },
          },
        },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "unreadable-file",
          body: {
            error: {
              code: "RequestedFileIsEncryptedOrCorrupted",
              "pbi.error": {
                code: "RequestedFileIsEncryptedOrCorrupted",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "401",
          status: 401,
          mediaType: "application/json",
          example: "not-authorized",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "token-expired",
          body: {
            error: { code: "TokenExpired", message: "The access token has expired; resubmit with a new one" },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "not-a-member",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "404",
          status: 404,
          mediaType: "application/json",
          example: "entity-not-found",
          body: {
            error: {
              code: "PowerBIEntityNotFound",
              "pbi.error": { code: "PowerBIEntityNotFound", parameters: {}, details: [], exceptionCulprit: 1 },
            },
          },
        },
        {
          declared: "404",
          status: 404,
          mediaType: "application/json",
          example: "duplicate-not-found",
          body: {
            error: {
              code: "DuplicatePackageNotFoundError",
              "pbi.error": {
                code: "DuplicatePackageNotFoundError",
                parameters: { DuplicatePackagesFullMatch: null },
                details: [],
              },
            },
          },
        },
        {
          declared: "409",
          status: 409,
          mediaType: "application/json",
          example: "several-duplicates",
          body: {
            error: {
              code: "MoreThanOneDuplicatePackageFoundError",
              "pbi.error": {
                code: "MoreThanOneDuplicatePackageFoundError",
                parameters: {
                  DuplicatePackagesFullMatch: "[{\"name\":\"Fleet Utilisation\",\"id\":17},{\"name\":\"Fleet Utilisation\",\"id\":23}]",
                },
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "import-throttled",
          body: {
            error: {
              code: "ImportThrottlerCode",
              "pbi.error": { code: "ImportThrottlerCode", parameters: {}, details: [], exceptionCulprit: 1 },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "calls-throttled",
          body: { message: "You have exceeded the number of calls allowed. Retry in 60 seconds." },
        },
        {
          declared: "500",
          status: 500,
          mediaType: "application/json",
          example: "unexpected",
          body: { message: "An unexpected error has occurred." },
        },
      ],
    },
    "groups.imports.get": {
      requests: {
        minimal: (client, options) => client.groups.imports.get({
            groupId: "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174",
            importId: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895",
          }, options),
      },
      repeatable: true,
      secured: true,
      replies: [
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "publishing",
          body: {
            id: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895",
            importState: "Publishing",
            createdDateTime: "2024-09-03T10:21:44.13Z",
            updatedDateTime: "2024-09-03T10:21:44.13Z",
            name: "Fleet Utilisation",
            connectionType: "import",
            source: "Upload",
            datasets: [],
            reports: [],
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "succeeded",
          body: {
            id: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895",
            importState: "Succeeded",
            createdDateTime: "2024-09-03T10:21:44.13Z",
            updatedDateTime: "2024-09-03T10:22:09.507Z",
            name: "Fleet Utilisation",
            connectionType: "import",
            source: "Upload",
            datasets: [
              {
                id: "b2a6f0c7-18de-4a53-8d4f-6e9c0a7b51d2",
                name: "Fleet Utilisation",
                webUrl: "https://app.powerbi.com/groups/0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174/datasets/b2a6f0c7-18de-4a53-8d4f-6e9c0a7b51d2",
              },
            ],
            reports: [
              {
                id: "c9d1e3f5-7a20-4b6c-8e1d-2f4a6b8c0d1e",
                name: "Fleet Utilisation",
                webUrl: "https://app.powerbi.com/groups/0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174/reports/c9d1e3f5-7a20-4b6c-8e1d-2f4a6b8c0d1e",
                embedUrl: "https://app.powerbi.com/reportEmbed?reportId=c9d1e3f5-7a20-4b6c-8e1d-2f4a6b8c0d1e&groupId=0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174",
              },
            ],
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "failed",
          body: {
            id: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895",
            importState: "Failed",
            createdDateTime: "2024-09-03T10:21:44.13Z",
            updatedDateTime: "2024-09-03T10:21:58.6Z",
            name: "Fleet Utilisation",
            connectionType: "import",
            source: "Upload",
            error: {
              code: "RequestedFileIsEncryptedOrCorrupted",
              message: "The file cannot be read",
              target: "file",
              details: [
                {
                  code: "RequestedFileIsEncryptedOrCorrupted",
                  target: "Fleet Utilisation.pbix",
                  message: "The package has no data model",
                },
              ],
            },
            datasets: [],
            reports: [],
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "failed-without-message",
          body: {
            id: "91e7a2c4-0d6b-4f38-b5c9-3a8e1f7d2b60",
            importState: "Failed",
            createdDateTime: "2024-09-03T11:02:10.9Z",
            updatedDateTime: "2024-09-03T11:02:31.004Z",
            name: "model.json",
            error: {
              code: "Conflict",
              details: [{ message: "A dataflow named Orders is already in this workspace" }],
            },
            datasets: [],
            reports: [],
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "failed-with-text",
          body: {
            id: "91e7a2c4-0d6b-4f38-b5c9-3a8e1f7d2b60",
            importState: "Failed",
            createdDateTime: "2024-09-03T11:02:10.9Z",
            updatedDateTime: "2024-09-03T11:02:31.004Z",
            name: "model.json",
            error: { code: "Conflict", details: "A dataflow named Orders is already in this workspace" },
            datasets: [],
            reports: [],
          },
        },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "invalid-request",
          body: {
            error: { code: "InvalidRequest", message: "The request holds a value of the wrong form" },
          },
        },
        {
          declared: "401",
          status: 401,
          mediaType: "application/json",
          example: "not-authorized",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "token-expired",
          body: {
            error: { code: "TokenExpired", message: "The access token has expired; resubmit with a new one" },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "not-a-member",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "404",
          status: 404,
          mediaType: "application/json",
          example: "entity-not-found",
          body: {
            error: {
              code: "PowerBIEntityNotFound",
              "pbi.error": { code: "PowerBIEntityNotFound", parameters: {}, details: [], exceptionCulprit: 1 },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "import-throttled",
          body: {
            error: {
              code: "ImportThrottlerCode",
              "pbi.error": { code: "ImportThrottlerCode", parameters: {}, details: [], exceptionCulprit: 1 },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "calls-throttled",
          body: { message: "You have exceeded the number of calls allowed. Retry in 60 seconds." },
        },
        {
          declared: "500",
          status: 500,
          mediaType: "application/json",
          example: "unexpected",
          body: { message: "An unexpected error has occurred." },
        },
      ],
    },
    "groups.imports.createUploadLocation": {
      requests: {
        minimal: (client, options) => client.groups.imports.createUploadLocation({ groupId: "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174" }, options),
      },
      repeatable: false,
      secured: true,
      replies: [
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "upload-location",
          body: {
            "@odata.context": "https://api.powerbi.com/v1.0/myorg/$metadata#uploadLocation",
            url: "https://examplestore.blob.core.windows.net/uploads/4e1f?sv=2022-11-02&sig=REDACTED",
            expirationTime: "2024-09-03T12:30:00Z",
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "without-context",
          body: {
            url: "https://examplestore.blob.core.windows.net/uploads/4e1f?sv=2022-11-02&sig=REDACTED",
            expirationTime: "2024-09-03T12:30:00Z",
          },
        },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "invalid-request",
          body: {
            error: { code: "InvalidRequest", message: "The request holds a value of the wrong form" },
          },
        },
        {
          declared: "401",
          status: 401,
          mediaType: "application/json",
          example: "not-authorized",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "token-expired",
          body: {
            error: { code: "TokenExpired", message: "The access token has expired; resubmit with a new one" },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "not-a-member",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "404",
          status: 404,
          mediaType: "application/json",
          example: "entity-not-found",
          body: {
            error: {
              code: "PowerBIEntityNotFound",
              "pbi.error": { code: "PowerBIEntityNotFound", parameters: {}, details: [], exceptionCulprit: 1 },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "import-throttled",
          body: {
            error: {
              code: "ImportThrottlerCode",
              "pbi.error": { code: "ImportThrottlerCode", parameters: {}, details: [], exceptionCulprit: 1 },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "calls-throttled",
          body: { message: "You have exceeded the number of calls allowed. Retry in 60 seconds." },
        },
        {
          declared: "500",
          status: 500,
          mediaType: "application/json",
          example: "unexpected",
          body: { message: "An unexpected error has occurred." },
        },
      ],
    },
    "admin.imports.list": {
      requests: {
        minimal: (client, options) => client.admin.imports.list({}, options),
        full: (client, options) => client.admin.imports.list({ $expand: "datasets", $filter: "importState eq 'Failed'", $top: 100, $skip: 0 }, options),
      },
      repeatable: true,
      secured: true,
      pagination: { items: "/value", offset: "$skip", limit: "$top" },
      replies: [
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "imports",
          body: {
            "@odata.context": "https://api.powerbi.com/v1.0/myorg/admin/$metadata#imports",
            value: [
              {
                id: "d2e4f6a8-1b3c-4d5e-8f70-91a2b3c4d5e6",
                importState: "Succeeded",
                createdDateTime: "2024-08-30T07:02:11.518Z",
                updatedDateTime: "2024-08-30T07:02:40.2Z",
                name: "Depot Costs",
                connectionType: "import",
                source: "Upload",
              },
              {
                id: "91e7a2c4-0d6b-4f38-b5c9-3a8e1f7d2b60",
                importState: "Failed",
                createdDateTime: "2024-09-03T11:02:10.9Z",
                updatedDateTime: "2024-09-03T11:02:31.004Z",
                name: "model.json",
              },
            ],
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "expanded",
          body: {
            "@odata.context": "https://api.powerbi.com/v1.0/myorg/admin/$metadata#imports",
            value: [
              {
                id: "d2e4f6a8-1b3c-4d5e-8f70-91a2b3c4d5e6",
                importState: "Succeeded",
                createdDateTime: "2024-08-30T07:02:11.518Z",
                updatedDateTime: "2024-08-30T07:02:40.2Z",
                name: "Depot Costs",
                connectionType: "import",
                source: "Upload",
                datasets: [
                  {
                    id: "41c8a0de-7b95-4f26-8e3d-0a6b5c4d3e2f",
                    name: "Depot Costs",
                    configuredBy: "planner@fleet.example",
                    createdDate: "2024-08-30T07:02:38.9Z",
                    description: "Monthly costs of every depot",
                    upstreamDataflows: [
                      {
                        targetDataflowId: "6b1f2c3d-9e80-47a6-b5d4-c3e2f1a09b87",
                        groupId: "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174",
                      },
                    ],
                    createReportEmbedURL: "https://app.powerbi.com/reportEmbed?config=eyJ9",
                    qnaEmbedURL: "https://app.powerbi.com/qnaEmbed?config=eyJ9",
                    webUrl: "https://app.powerbi.com/datasets/41c8a0de-7b95-4f26-8e3d-0a6b5c4d3e2f",
                    isEffectiveIdentityRequired: false,
                    isEffectiveIdentityRolesRequired: false,
                    isOnPremGatewayRequired: true,
                    encryption: { encryptionStatus: "InSyncWithWorkspace" },
                    users: [],
                    addRowsAPIEnabled: false,
                    isRefreshable: true,
                    isInPlaceSharingEnabled: false,
                    targetStorageMode: "Abf",
                    queryScaleOutSettings: { autoSyncReadOnlyReplicas: true, maxReadOnlyReplicas: -1 },
                  },
                ],
                reports: [
                  {
                    id: "8a7b6c5d-4e3f-4210-9fed-cba987654321",
                    name: "Depot Costs",
                    datasetId: "41c8a0de-7b95-4f26-8e3d-0a6b5c4d3e2f",
                    description: "One page for each depot",
                    reportType: "PowerBIReport",
                    isOwnedByMe: false,
                    isFromPbix: true,
                    webUrl: "https://app.powerbi.com/reports/8a7b6c5d-4e3f-4210-9fed-cba987654321",
                    embedUrl: "https://app.powerbi.com/reportEmbed?reportId=8a7b6c5d-4e3f-4210-9fed-cba987654321",
                    users: [],
                    subscriptions: [],
                  },
                ],
              },
            ],
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "empty",
          body: { value: [] },
        },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "invalid-request",
          body: {
            error: { code: "InvalidRequest", message: "The request holds a value of the wrong form" },
          },
        },
        {
          declared: "401",
          status: 401,
          mediaType: "application/json",
          example: "not-authorized",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "token-expired",
          body: {
            error: { code: "TokenExpired", message: "The access token has expired; resubmit with a new one" },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "not-a-member",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "hourly-limit",
          body: { message: "You have exceeded the number of calls allowed. Retry in 3392 seconds." },
        },
        {
          declared: "500",
          status: 500,
          mediaType: "application/json",
          example: "unexpected",
          body: { message: "An unexpected error has occurred." },
        },
      ],
    },
    "beta.imports.list": {
      requests: {
        minimal: (client, options) => client.beta.imports.list({}, options),
      },
      repeatable: true,
      secured: true,
      pagination: { items: "/value" },
      replies: [
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "imports",
          body: {
            value: [
              {
                id: "7c1e0b52-3f5a-4f0e-9a51-0b7f6f2f9d11",
                name: "regional-budget.xlsx",
                createdDateTime: "2015-06-02 08:14:07.210",
                reports: [{ id: "e0b1a6d4-6f0c-4d0e-8f57-5d2b7c1f3a90", name: "regional-budget.xlsx" }],
                datasets: [{ id: "3d9f2a7e-51c4-4b8e-a0d7-98c2f6e1b433", name: "regional-budget.xlsx" }],
              },
            ],
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "without-name",
          body: {
            value: [
              {
                id: "9B41C0D7--77A02E6F1B58",
                createdDateTime: "2015-06-11 16:40:22.004",
                reports: [{ id: "5E2D7A90-14CB-4C0F-93B1-6A7F8E9D0C12", name: "staffing.xlsx" }],
                datasets: [{ id: "C7F0A1B2--1D3E5F7A9B0C", name: "staffing.xlsx" }],
              },
            ],
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "empty",
          body: { value: [] },
        },
        {
          declared: "401",
          status: 401,
          mediaType: "application/json",
          example: "not-authorized",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "token-expired",
          body: {
            error: { code: "TokenExpired", message: "The access token has expired; resubmit with a new one" },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "not-a-member",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "import-throttled",
          body: {
            error: {
              code: "ImportThrottlerCode",
              "pbi.error": { code: "ImportThrottlerCode", parameters: {}, details: [], exceptionCulprit: 1 },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "calls-throttled",
          body: { message: "You have exceeded the number of calls allowed. Retry in 60 seconds." },
        },
        {
          declared: "500",
          status: 500,
          mediaType: "application/json",
          example: "unexpected",
          body: { message: "An unexpected error has occurred." },
        },
      ],
    },
    "beta.imports.create": {
      requests: {
        minimal: (client, options) => client.beta.imports.create({ file: new Blob(["PK..."]) }, options),
        full: (client, options) => client.beta.imports.create({
            datasetDisplayName: "regional-budget.xlsx",
            nameConflict: "Abort",
            file: new Blob(["PK..."]),
          }, options),
        "multipart/form-data file": (client, options) => client.beta.imports.create({ file: new Blob(["PK..."]) }, options),
        "application/json import-workbook": (client, options) => client.beta.imports.create({
            filePath: "https://fleet-my.sharepoint.example/personal/planner/Documents/regional-budget.xlsx",
          }, options),
        "application/json connect-workbook": (client, options) => client.beta.imports.create({
            filePath: "https://fleet-my.sharepoint.example/personal/planner/Documents/regional-budget.xlsx",
            connectionType: "connect",
          }, options),
      },
      streamed: (client, options) => client.beta.imports.create({
        datasetDisplayName: "regional-budget.xlsx",
        nameConflict: "Abort",
        file: new Blob(["PK..."]).stream(),
      }, options),
      repeatable: false,
      secured: true,
      replies: [
        {
          declared: "201",
          status: 201,
          mediaType: "application/json",
          example: "created",
          body: { id: "7c1e0b52-3f5a-4f0e-9a51-0b7f6f2f9d11" },
        },
        {
          declared: "202",
          status: 202,
          mediaType: "application/json",
          example: "started",
          body: { id: "7c1e0b52-3f5a-4f0e-9a51-0b7f6f2f9d11" },
        },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "invalid-request",
          body: {
            error: { code: "InvalidRequest", message: "The request holds a value of the wrong form" },
          },
        },
        {
          declared: "401",
          status: 401,
          mediaType: "application/json",
          example: "not-authorized",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "token-expired",
          body: {
            error: { code: "TokenExpired", message: "The access token has expired; resubmit with a new one" },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "not-a-member",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "409",
          status: 409,
          mediaType: "application/json",
          example: "already-imported",
          body: {
            error: {
              code: "Conflict",
              message: "regional-budget.xlsx has already been imported with connection type connect",
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "import-throttled",
          body: {
            error: {
              code: "ImportThrottlerCode",
              "pbi.error": { code: "ImportThrottlerCode", parameters: {}, details: [], exceptionCulprit: 1 },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "calls-throttled",
          body: { message: "You have exceeded the number of calls allowed. Retry in 60 seconds." },
        },
        {
          declared: "500",
          status: 500,
          mediaType: "application/json",
          example: "unexpected",
          body: { message: "An unexpected error has occurred." },
        },
      ],
    },
    "beta.imports.get": {
      requests: {
        minimal: (client, options) => client.beta.imports.get({ importId: "7c1e0b52-3f5a-4f0e-9a51-0b7f6f2f9d11" }, options),
      },
      repeatable: true,
      secured: true,
      replies: [
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "published",
          body: {
            id: "7c1e0b52-3f5a-4f0e-9a51-0b7f6f2f9d11",
            name: "regional-budget.xlsx",
            createdDateTime: "2015-06-02 08:14:07.210",
            updatedDateTime: "2015-06-02 08:14:31.877",
            importState: "Published",
            reports: [
              {
                id: "e0b1a6d4-6f0c-4d0e-8f57-5d2b7c1f3a90",
                name: "regional-budget.xlsx",
                webUrl: "https://app.powerbi.com/reports/e0b1a6d4-6f0c-4d0e-8f57-5d2b7c1f3a90",
                embedUrl: "https://app.powerbi.com/reportEmbed?reportId=e0b1a6d4-6f0c-4d0e-8f57-5d2b7c1f3a90",
              },
            ],
            datasets: [{ id: "3d9f2a7e-51c4-4b8e-a0d7-98c2f6e1b433", name: "regional-budget.xlsx" }],
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "publishing",
          body: {
            id: "7c1e0b52-3f5a-4f0e-9a51-0b7f6f2f9d11",
            name: "regional-budget.xlsx",
            createdDateTime: "2015-06-02 08:14:07.210",
            updatedDateTime: "2015-06-02 08:14:07.210",
            importState: "Publishing",
            reports: [],
            datasets: [],
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "failed",
          body: {
            id: "7c1e0b52-3f5a-4f0e-9a51-0b7f6f2f9d11",
            name: "regional-budget.xlsx",
            createdDateTime: "2015-06-02 08:14:07.210",
            updatedDateTime: "2015-06-02 08:14:29.050",
            importState: "Failed",
            error: {
              code: "RequestedFileIsEncryptedOrCorrupted",
              message: "The workbook cannot be read",
              target: "file",
              details: [
                {
                  code: "RequestedFileIsEncryptedOrCorrupted",
                  target: "regional-budget.xlsx",
                  message: "The workbook is protected by a password",
                },
              ],
            },
            reports: [],
            datasets: [],
          },
        },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "invalid-request",
          body: {
            error: { code: "InvalidRequest", message: "The request holds a value of the wrong form" },
          },
        },
        {
          declared: "401",
          status: 401,
          mediaType: "application/json",
          example: "not-authorized",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "token-expired",
          body: {
            error: { code: "TokenExpired", message: "The access token has expired; resubmit with a new one" },
          },
        },
        {
          declared: "403",
          status: 403,
          mediaType: "application/json",
          example: "not-a-member",
          body: {
            error: {
              code: "PowerBINotAuthorizedException",
              "pbi.error": {
                code: "PowerBINotAuthorizedException",
                parameters: {},
                details: [],
                exceptionCulprit: 1,
              },
            },
          },
        },
        {
          declared: "404",
          status: 404,
          mediaType: "application/json",
          example: "entity-not-found",
          body: {
            error: {
              code: "PowerBIEntityNotFound",
              "pbi.error": { code: "PowerBIEntityNotFound", parameters: {}, details: [], exceptionCulprit: 1 },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "import-throttled",
          body: {
            error: {
              code: "ImportThrottlerCode",
              "pbi.error": { code: "ImportThrottlerCode", parameters: {}, details: [], exceptionCulprit: 1 },
            },
          },
        },
        {
          declared: "429",
          status: 429,
          mediaType: "application/json",
          example: "calls-throttled",
          body: { message: "You have exceeded the number of calls allowed. Retry in 60 seconds." },
        },
        {
          declared: "500",
          status: 500,
          mediaType: "application/json",
          example: "unexpected",
          body: { message: "An unexpected error has occurred." },
        },
      ],
    },
  },
  jobs: {
    import: {
      wait: (client, options) => client.imports.wait({ importId: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895" }, options),
      ends: { succeeds: "succeeded", fails: "failed" },
    },
    groupImport: {
      wait: (client, options) => client.groups.imports.wait({
  groupId: "0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174",
  importId: "5f0d8c1b-2a44-4e6b-9b0e-7a3cf1d2e895",
}, options),
      ends: { succeeds: "succeeded", fails: "failed" },
    },
  },
};
