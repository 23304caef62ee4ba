// Generated from webhooks/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import {
  type VerifyOptions,
  type WebhookDelivery,
  type WebhookSignature,
  verifyWebhook as verify,
} from "@quayside/core";
import type { WebhookEvent } from "./types.gen.ts";

/** How Webhooks signs deliveries. */
const signature: WebhookSignature = {
  header: "X-Signature",
  separator: ",",
  signature: "v1=",
  timestamp: "t=",
  signed: "{timestamp}.{body}",
  encoding: "hex",
  secret: "utf8",
  toleranceSeconds: 300,
};

/**
 * Checks that a delivery to a webhook comes from Webhooks and gives what it holds:
 *
 * `ship.arrived`: A ship has arrived.
 * `ship.left`
 * `ship.gone`
 *
 * Hand in the body as it arrived, byte for byte, or a Request that nobody has read. Answer 401 or 400 if this throws.
 *
 * @throws {ConfigError} The delivery is not signed, not with this secret, or too old; or the secret is no secret.
 */
export function verifyWebhook(delivery: WebhookDelivery, secret: string, options?: VerifyOptions): Promise<WebhookEvent> {
  return verify<WebhookEvent>(signature, delivery, secret, options);
}
