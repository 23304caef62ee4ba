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
    create: createExa,
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
        get: (client, id) => client.imports.get({ id }),
        list: (client) => client.imports.list(),
      },
    ],
  }),
  freckle: adapter({
    create: createFreckle,
    jobs: [
      {
        job: freckleImportJob,
        scope: [],
        mapping: { createdAt: "/created_at", updatedAt: "/updated_at", counts: { imported: "/entries" } },
        get: (client, id) => client.imports.get({ id: Number(id) }),
        list: (client) => client.imports.list(),
      },
    ],
  }),
  pinecone: adapter({
    create: createPinecone,
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
        get: (client, id) => client.imports.describe({ id }),
        list: (client) => client.imports.list(),
      },
    ],
  }),
  "power-bi": adapter({
    create: createPowerBi,
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
          },
        },
        get: (client, id) => client.imports.get({ importId: id }),
        list: (client) => client.imports.list(),
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
          },
        },
        get: (client, id, scope) => client.groups.imports.get({ groupId: scope["groupId"] ?? "", importId: id }),
        list: (client, scope) => client.groups.imports.list({ groupId: scope["groupId"] ?? "" }),
      },
    ],
  }),
  rally: adapter({
    create: createRally,
    jobs: [
      {
        job: rallyImportJob,
        scope: [],
        mapping: {
          updatedAt: "/updatedAt",
          counts: { imported: "/personCount", failed: { count: "/failedRecords" } },
        },
        get: (client, id) => client.imports.get({ importId: id }),
      },
    ],
  }),
};
