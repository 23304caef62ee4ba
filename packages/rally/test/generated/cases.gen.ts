// Generated from specs/rally/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { Contract } from "@quayside/mocks/contract";
import { type Rally, createRally } from "../../src/generated/index.gen.ts";

export const contract: Contract<Rally> = {
  provider: "rally",
  create: (baseUrl, fetch, { credential, ...settings } = {}) =>
    createRally({ accessToken: credential ?? "test-accessToken", baseUrl, ...(fetch && { fetch }), maxRetries: 0, ...settings }),
  operations: {
    "imports.get": {
      requests: {
        minimal: (client, options) => client.imports.get({ importId: "cm5aa0k9w0003l20c4n1x8r2p" }, options),
      },
      repeatable: true,
      secured: true,
      replies: [
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "uploading",
          body: {
            importId: "cm5aa0k9w0003l20c4n1x8r2p",
            type: "API",
            status: "UPLOADING",
            personCount: 0,
            failedRecords: null,
            updatedAt: "2025-09-03T14:05:00.000Z",
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "not-started",
          body: {
            importId: "cm5aa0k9w0003l20c4n1x8r2p",
            type: "API",
            status: "NOT_STARTED",
            personCount: 0,
            failedRecords: null,
            updatedAt: "2025-09-03T14:04:21.500Z",
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "completed",
          body: {
            importId: "cm5aa0k9w0003l20c4n1x8r2p",
            type: "API",
            status: "COMPLETED",
            personCount: 420,
            failedRecords: null,
            updatedAt: "2025-09-03T14:06:41.318Z",
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "completed-with-failed-records",
          body: {
            importId: "cm5aa0k9w0003l20c4n1x8r2p",
            type: "API",
            status: "COMPLETED",
            personCount: 418,
            failedRecords: [{ email: "bounced@panel.example" }, { personId: "cm59zz11a0007l20cq0vdk3me" }],
            updatedAt: "2025-09-03T14:06:41.318Z",
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "error",
          body: {
            importId: "cm5aa0k9w0003l20c4n1x8r2p",
            type: "API",
            status: "ERROR",
            personCount: 0,
            failedRecords: null,
            updatedAt: "2025-09-03T14:05:32.040Z",
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "activities",
          body: {
            importId: "cm5ab4x1e000bl20c9d5s7k0f",
            type: "ACTIVITIES",
            status: "COMPLETED",
            personCount: 1,
            failedRecords: [],
            updatedAt: "2025-09-03T15:20:08.911Z",
          },
        },
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "csv",
          body: {
            importId: "cm5ac7d2h000dl20cw8y3p5vn",
            type: "CSV",
            status: "UPLOADING",
            personCount: 96,
            failedRecords: null,
            updatedAt: "2025-09-03T16:41:55.002Z",
          },
        },
        {
          declared: "401",
          status: 401,
          mediaType: "text/plain",
          example: "unauthorized",
          body: "Unauthorized",
        },
        {
          declared: "403",
          status: 403,
          mediaType: "text/plain",
          example: "forbidden",
          body: "Forbidden",
        },
        {
          declared: "404",
          status: 404,
          mediaType: "text/plain",
          example: "import-not-found",
          body: "Import not found",
        },
        {
          declared: "429",
          status: 429,
          mediaType: "text/plain",
          example: "too-many-requests",
          body: "Too Many Requests",
        },
        {
          declared: "500",
          status: 500,
          mediaType: "text/plain",
          example: "internal-server-error",
          body: "Internal Server Error",
        },
      ],
    },
    "people.import": {
      requests: {
        minimal: (client, options) => client.people.import({
            people: [
              { email: "ines@panel.example", firstName: "Ines", lastName: "Carvalho" },
              { email: "tomasz@panel.example", firstName: "Tomasz", lastName: null },
            ],
          }, options),
        "application/json by-email": (client, options) => client.people.import({
            people: [
              { email: "ines@panel.example", firstName: "Ines", lastName: "Carvalho" },
              { email: "tomasz@panel.example", firstName: "Tomasz", lastName: null },
            ],
          }, options),
        "application/json by-phone": (client, options) => client.people.import({
            people: [
              {
                email: "ines@panel.example",
                phone: "+351 912 555 014",
                firstName: "Ines",
                lastName: "Carvalho",
                isOptedOut: false,
                lastContactDate: "2025-06-30",
                additionalEmails: ["ines.c@panel.example"],
                additionalPhones: ["+351 912 555 015"],
                properties: [
                  { propertyId: "cm5a8q2v40001l20c7yq3h9zt", value: "Enterprise" },
                  { name: "Preferred device", propertyType: "STRING", value: "Tablet" },
                ],
              },
            ],
            identifierPropertyId: "phone",
          }, options),
        "application/json by-property": (client, options) => client.people.import({
            people: [
              {
                email: "mei@panel.example",
                properties: [{ propertyId: "cm5a8r6k20002l20c1uq9w4xe", value: "CUST-00417" }],
              },
            ],
            identifierPropertyId: "cm5a8r6k20002l20c1uq9w4xe",
          }, options),
      },
      repeatable: false,
      secured: true,
      replies: [
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "started",
          body: { message: "Import started", count: 2, importId: "cm5aa0k9w0003l20c4n1x8r2p" },
        },
        {
          declared: "202",
          status: 202,
          mediaType: "application/json",
          example: "started",
          body: { message: "Import started", count: 2, importId: "cm5aa0k9w0003l20c4n1x8r2p" },
        },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "invalid-request",
          body: { errors: [{ message: "Required", path: ["people"] }] },
        },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "several-mistakes",
          body: {
            errors: [
              { message: "Invalid email", path: ["people", "0", "email"] },
              { message: "Expected a date", path: ["people", "3", "lastContactDate"] },
            ],
          },
        },
        {
          declared: "401",
          status: 401,
          mediaType: "text/plain",
          example: "unauthorized",
          body: "Unauthorized",
        },
        {
          declared: "403",
          status: 403,
          mediaType: "text/plain",
          example: "forbidden",
          body: "Forbidden",
        },
        {
          declared: "429",
          status: 429,
          mediaType: "text/plain",
          example: "too-many-requests",
          body: "Too Many Requests",
        },
        {
          declared: "500",
          status: 500,
          mediaType: "text/plain",
          example: "internal-server-error",
          body: "Internal Server Error",
        },
      ],
    },
    "studies.participants.import": {
      requests: {
        minimal: (client, options) => client.studies.participants.import({
            studyId: "cm5a9f3x10004l20ch2k8v6wj",
            people: [
              { email: "ines@panel.example", firstName: "Ines", lastName: "Carvalho" },
              { email: "tomasz@panel.example" },
            ],
          }, options),
        "application/json by-email": (client, options) => client.studies.participants.import({
            studyId: "cm5a9f3x10004l20ch2k8v6wj",
            people: [
              { email: "ines@panel.example", firstName: "Ines", lastName: "Carvalho" },
              { email: "tomasz@panel.example" },
            ],
          }, options),
        "application/json by-property": (client, options) => client.studies.participants.import({
            studyId: "cm5a9f3x10004l20ch2k8v6wj",
            people: [
              {
                email: "mei@panel.example",
                properties: [{ propertyId: "cm5a8r6k20002l20c1uq9w4xe", value: "CUST-00417" }],
              },
            ],
            identifierPropertyId: "cm5a8r6k20002l20c1uq9w4xe",
          }, options),
      },
      repeatable: false,
      secured: true,
      replies: [
        {
          declared: "200",
          status: 200,
          mediaType: "application/json",
          example: "started",
          body: { message: "Import started", count: 2, importId: "cm5aa0k9w0003l20c4n1x8r2p" },
        },
        {
          declared: "202",
          status: 202,
          mediaType: "application/json",
          example: "started",
          body: { message: "Import started", count: 2, importId: "cm5aa0k9w0003l20c4n1x8r2p" },
        },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "invalid-request",
          body: { errors: [{ message: "Required", path: ["people"] }] },
        },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "several-mistakes",
          body: {
            errors: [
              { message: "Invalid email", path: ["people", "0", "email"] },
              { message: "Expected a date", path: ["people", "3", "lastContactDate"] },
            ],
          },
        },
        {
          declared: "401",
          status: 401,
          mediaType: "text/plain",
          example: "unauthorized",
          body: "Unauthorized",
        },
        {
          declared: "403",
          status: 403,
          mediaType: "text/plain",
          example: "forbidden",
          body: "Forbidden",
        },
        {
          declared: "404",
          status: 404,
          mediaType: "text/plain",
          example: "study-not-found",
          body: "Study not found",
        },
        {
          declared: "429",
          status: 429,
          mediaType: "text/plain",
          example: "too-many-requests",
          body: "Too Many Requests",
        },
        {
          declared: "500",
          status: 500,
          mediaType: "text/plain",
          example: "internal-server-error",
          body: "Internal Server Error",
        },
      ],
    },
    "activities.import": {
      requests: {
        minimal: (client, options) => client.activities.import({
            peopleActivities: [
              {
                personId: "cm59zz11a0007l20cq0vdk3me",
                activities: [
                  {
                    type: "SCREENER_COMPLETED",
                    activityAt: "2024-11-19T09:30:00Z",
                    participantId: "cm5ab3tt00009l20cw2m6u1ya",
                  },
                ],
              },
            ],
          }, options),
        "application/json one-person": (client, options) => client.activities.import({
            peopleActivities: [
              {
                personId: "cm59zz11a0007l20cq0vdk3me",
                activities: [
                  {
                    type: "SCREENER_COMPLETED",
                    activityAt: "2024-11-19T09:30:00Z",
                    participantId: "cm5ab3tt00009l20cw2m6u1ya",
                  },
                ],
              },
            ],
          }, options),
        "application/json several-people": (client, options) => client.activities.import({
            peopleActivities: [
              {
                personId: "cm59zz11a0007l20cq0vdk3me",
                activities: [
                  { type: "SCREENER_COMPLETED", activityAt: "2024-11-19T09:30:00Z" },
                  { type: "SCREENER_COMPLETED", activityAt: "2025-02-03T16:05:00Z" },
                ],
              },
              {
                personId: "cm59zz4fj0008l20c5rw7b2qd",
                activities: [{ type: "SCREENER_COMPLETED", activityAt: "2024-12-01T11:00:00Z" }],
              },
            ],
          }, options),
      },
      repeatable: false,
      secured: true,
      replies: [
        {
          declared: "202",
          status: 202,
          mediaType: "application/json",
          example: "started",
          body: {
            message: "Import started",
            peopleCount: 1,
            activitiesCount: 1,
            importId: "cm5ab4x1e000bl20c9d5s7k0f",
          },
        },
        {
          declared: "202",
          status: 202,
          mediaType: "application/json",
          example: "started-with-errors",
          body: {
            message: "Import started",
            peopleCount: 1,
            activitiesCount: 2,
            importId: "cm5ab4x1e000bl20c9d5s7k0f",
            errors: [{ message: "Person not found", path: ["peopleActivities", "1", "personId"] }],
          },
        },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "invalid-request",
          body: { errors: [{ message: "Required", path: ["peopleActivities"] }] },
        },
        {
          declared: "400",
          status: 400,
          mediaType: "application/json",
          example: "several-mistakes",
          body: {
            errors: [
              {
                message: "Expected a date",
                path: ["peopleActivities", "0", "activities", "0", "activityAt"],
              },
              { message: "Required", path: ["peopleActivities", "2", "personId"] },
            ],
          },
        },
        {
          declared: "401",
          status: 401,
          mediaType: "text/plain",
          example: "unauthorized",
          body: "Unauthorized",
        },
        {
          declared: "403",
          status: 403,
          mediaType: "text/plain",
          example: "forbidden",
          body: "Forbidden",
        },
        {
          declared: "429",
          status: 429,
          mediaType: "text/plain",
          example: "too-many-requests",
          body: "Too Many Requests",
        },
        {
          declared: "500",
          status: 500,
          mediaType: "text/plain",
          example: "internal-server-error",
          body: "Internal Server Error",
        },
      ],
    },
  },
  jobs: {
    import: {
      wait: (client, options) => client.imports.wait({ importId: "cm5aa0k9w0003l20c4n1x8r2p" }, options),
      ends: { succeeds: "succeeded", "succeeds-with-failed-records": "succeeded", fails: "failed" },
    },
  },
};
