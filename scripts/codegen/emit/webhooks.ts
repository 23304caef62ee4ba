import type { Document } from "../ir/document.ts";
import { comment } from "../text/comment.ts";
import { literal } from "../text/literal.ts";
import { generatedFrom, Module } from "../text/module.ts";
import { packageName } from "./manifest.ts";

/** True if deliveries to webhooks can be verified: there are some, and the document says how they are signed. */
export function hasVerifiedWebhooks(document: Document): boolean {
  return document.webhooks.length > 0 && document.webhookSignature !== undefined;
}

/** `webhooks.gen.ts`: the check of a delivery's signature, typed by what the provider delivers. */
export function emitWebhooks(document: Document): string {
  const module = new Module(generatedFrom(document.path));
  const verify = module.import("@quayside/core", "verifyWebhook", "verify");
  for (const type of ["VerifyOptions", "WebhookDelivery", "WebhookSignature"]) module.importType("@quayside/core", type);
  module.importType("./types.gen.ts", "WebhookEvent");
  const events = document.webhooks.map(({ name, summary }) => `\`${name}\`${summary === undefined ? "" : `: ${summary}`}`).join("\n");
  module.add(
    `${comment([`How ${document.title} signs deliveries.`])}const signature: WebhookSignature = ${literal(document.webhookSignature)};\n`,
    `${comment([
      `Checks that a delivery to a webhook comes from ${document.title} and gives what it holds:`,
      events,
      "Hand in the body as it arrived, byte for byte, or a Request that nobody has read. Answer 401 or 400 if this throws.",
      { tag: "throws", text: "{ConfigError} The delivery is not signed, not with this secret, or too old; or the secret is no secret." },
    ])}` +
      "export function verifyWebhook(delivery: WebhookDelivery, secret: string, options?: VerifyOptions): Promise<WebhookEvent> {\n" +
      `  return ${verify}<WebhookEvent>(signature, delivery, secret, options);\n}\n`,
  );
  return module.toString();
}

/** `webhooks.test.gen.ts`: every example of a delivery, signed as the document says, passes; changed, it does not. */
export function emitWebhooksTest(document: Document): string {
  const module = new Module(generatedFrom(document.path));
  module.import("@quayside/mocks/contract", "testWebhooks");
  module.import("../../src/generated/index.gen.ts", "verifyWebhook");
  const deliveries = document.webhooks.flatMap(({ name, examples }) =>
    examples.map((example) => ({ name: `${name} ${example.name}`, body: example.value })),
  );
  module.add(`testWebhooks(verifyWebhook, ${literal(document.webhookSignature)}, ${literal(deliveries)});\n`);
  return module.toString();
}

/** README code: a receiver of deliveries; "" where they cannot be verified. */
export function webhookExample(document: Document): string {
  if (!hasVerifiedWebhooks(document)) return "";
  return [
    `import { verifyWebhook } from "${packageName(document)}";`,
    "",
    'const request = new Request("https://example.com/hook", { method: "POST" }); // what your server received',
    'const event = await verifyWebhook(request, "secret of the webhook");',
    "console.log(event);",
  ].join("\n");
}
