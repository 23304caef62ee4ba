// Generated from specs/*/openapi.yaml by `pnpm generate`. Do not edit: change a spec or the generator.

import { createJobs, importJob as jobsImportJob, teamImportJob as jobsTeamImportJob } from "@quayside/jobs";
import { type Adapter, adapter } from "../adapter.ts";
import type { ProviderId } from "./types.gen.ts";

/** How each provider's imports are reached through its client. */
export const registry: { readonly [provider in ProviderId]: Adapter } = {
  jobs: adapter({
    title: "Jobs",
    create: createJobs,
    options: [],
    limits: [],
    jobs: [
      {
        job: jobsImportJob,
        scope: [],
        mapping: {
          title: "/title",
          progress: "/percent",
          createdAt: "/createdAt",
          counts: { total: "/count", failed: { count: "/failures" } },
          failure: { code: "/failure/code", message: "/failure/message", details: "/failure" },
        },
        get: (client, id, _scope, options) => client.imports.get({ id }, options),
        list: (client, _scope, options) => client.imports.list({}, options),
        cancel: (client, id, _scope, options) => client.imports.cancel({ id }, options),
        delete: (client, id, _scope, options) => client.imports.delete({ id }, options),
        start: {
          "imports.create": {
            call: (client, params, options) => client.imports.create(params, options),
            parameters: [{ name: "url", kind: "text", required: true }],
          },
        },
        details: { get: (client, id, _scope, options) => client.imports.details({ id }, options), counts: { imported: "/rows" } },
      },
      {
        job: jobsTeamImportJob,
        scope: ["team"],
        mapping: {},
        get: (client, id, scope, options) => client.teams.imports.get({ team: scope["team"] ?? "", importNumber: Number(id) }, options),
        start: {},
      },
    ],
  }),
};
