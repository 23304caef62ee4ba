// Generated from specs/exa/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import {
  type VerifyOptions,
  type WebhookDelivery,
  type WebhookSignature,
  verifyWebhook as verify,
} from "@quayside/core";
import type { WebhookEvent } from "./types.gen.ts";

/** How Exa Websets signs deliveries. */
const signature: WebhookSignature = {
  header: "Exa-Signature",
  separator: ",",
  timestamp: "t=",
  signature: "v1=",
  signed: "{timestamp}.{body}",
  encoding: "hex",
  secret: "utf8",
  toleranceSeconds: 300,
};

/**
 * Checks that a delivery to a webhook comes from Exa Websets and gives what it holds:
 *
 * `import.created`: An import has been created
 * `import.completed`: An import has been completed
 *
 * Hand in the body as it arrived, byte for byte, or a Request that nobody has read. Answer 401 or 400 if this throws.
 *
 * @throws {ConfigError} The delivery is not signed, not with this secret, or too old; or the secret is no secret.
 */
export function verifyWebhook(delivery: WebhookDelivery, secret: string, options?: VerifyOptions): Promise<WebhookEvent> {
  return verify<WebhookEvent>(signature, delivery, secret, options);
}
