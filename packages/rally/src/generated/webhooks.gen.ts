// Generated from specs/rally/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import {
  type VerifyOptions,
  type WebhookDelivery,
  type WebhookSignature,
  verifyWebhook as verify,
} from "@quayside/core";
import type { WebhookEvent } from "./types.gen.ts";

/** How Rally UXR signs deliveries. */
const signature: WebhookSignature = {
  header: "svix-signature",
  separator: " ",
  id: "$request.header.svix-id",
  timestamp: "$request.header.svix-timestamp",
  signature: "v1,",
  signed: "{id}.{timestamp}.{body}",
  encoding: "base64",
  secret: "base64",
  secretPrefix: "whsec_",
  toleranceSeconds: 300,
};

/**
 * Checks that a delivery to a webhook comes from Rally UXR and gives what it holds:
 *
 * `person_import.api.finished`: An import has finished
 *
 * Hand in the body as it arrived, byte for byte, or a Request that nobody has read. Answer 401 or 400 if this throws.
 *
 * @throws {ConfigError} The delivery is not signed, not with this secret, or too old; or the secret is no secret.
 */
export function verifyWebhook(delivery: WebhookDelivery, secret: string, options?: VerifyOptions): Promise<WebhookEvent> {
  return verify<WebhookEvent>(signature, delivery, secret, options);
}
