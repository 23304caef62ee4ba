// Generated from webhooks/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import { type ClientOptions, type RawClient, createClient } from "@quayside/core";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";

/** Options of `createWebhooks`. */
export interface WebhooksOptions extends ClientOptions {}

/** Client of Webhooks. */
export interface Webhooks {
  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Webhooks. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createWebhooks(options: WebhooksOptions = {}): Webhooks {
  const client = createClient<paths>(provider, { ...options });
  return {
    raw: client.raw,
  };
}
