import { verifyWebhook, type WebhookEvent } from "./expected/index.gen.ts";

export function use(event: WebhookEvent): string | undefined {
  return event.type === "arrived" ? event.kind : event.type satisfies "left";
}

export async function receive(request: Request): Promise<WebhookEvent> {
  return verifyWebhook(request, "secret");
}
