// Generated from specs/*/openapi.yaml by `pnpm generate`. Do not edit: change a spec or the generator.

import type { RequestOptions } from "@quayside/core";
import type {
  Import as JobsImport,
  ImportsCreateParams as JobsImportsCreateParams,
  JobsOptions,
  TeamImport as JobsTeamImport,
} from "@quayside/jobs";

/** Every provider that has imports. */
export type ProviderId = "jobs";

/** What configures each provider: the options of its client, and the scope its imports live in. */
export interface ProviderOptions {
  jobs: JobsOptions & { team?: string };
}

/** What each provider calls an import: its own object, whole. */
export interface Resources {
  jobs: JobsImport | JobsTeamImport;
}

/** What each provider can do with imports beside reading one. */
export interface Capabilities {
  jobs: { list: true; cancel: true; delete: true; scoped: true; webhooks: false };
}

/** The calls that begin an import: their parameters, options and replies, by operation. */
export interface Starts {
  jobs: {
    "imports.create": { params: JobsImportsCreateParams; options: RequestOptions; reply: JobsImport };
  };
}

/** What each provider answers when an import is cancelled or deleted; `never` where it cannot. */
export interface Replies {
  jobs: { cancel: undefined; delete: undefined };
}

/** What each provider delivers to webhooks; `never` where it delivers nothing. */
export interface WebhookEvents {
  jobs: never;
}
