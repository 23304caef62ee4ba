// Generated from specs/*/openapi.yaml by `pnpm generate`. Do not edit: change a spec or the generator.

import type { Import as JobsImport, JobsOptions, TeamImport as JobsTeamImport } from "@quayside/jobs";

/** Every provider that has imports. */
export type ProviderId = "jobs";

/** Configuration of each provider: the options of its client, and the scope its imports live in. */
export interface Accounts {
  jobs: JobsOptions & { team?: string };
}

/** What each provider calls an import: its own object, whole. */
export interface Resources {
  jobs: JobsImport | JobsTeamImport;
}

/** What each provider can do with imports; `start` names the operations that begin one. */
export interface Capabilities {
  jobs: { list: true; cancel: true; delete: true; start: "imports.create" };
}

/** Providers that can list their imports. */
export type ListableProviderId = "jobs";
