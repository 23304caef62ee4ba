// Generated from specs/*/openapi.yaml by `pnpm generate`. Do not edit: change a spec or the generator.

import { createJobs, importJob as jobsImportJob, teamImportJob as jobsTeamImportJob } from "@quayside/jobs";
import { type Adapter, adapter } from "../adapter.ts";
import type { ProviderId } from "./types.gen.ts";

/** How each provider's imports are reached through its client. */
export const registry: { readonly [provider in ProviderId]: Adapter } = {
  jobs: adapter({
    create: createJobs,
    jobs: [
      {
        job: jobsImportJob,
        scope: [],
        mapping: {
          title: "/title",
          progress: "/percent",
          createdAt: "/createdAt",
          counts: { total: "/count", failed: { count: "/failures" } },
          failure: { code: "/failure/code", message: "/failure/message" },
        },
        get: (client, id) => client.imports.get({ id }),
        list: (client) => client.imports.list(),
      },
      {
        job: jobsTeamImportJob,
        scope: ["team"],
        mapping: {},
        get: (client, id, scope) => client.teams.imports.get({ team: scope["team"] ?? "", importNumber: Number(id) }),
      },
    ],
  }),
};
