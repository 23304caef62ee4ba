// Generated from webhooks/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

export interface Arrived {
  type: "arrived";
  kind?: "tug" | "ferry" | (string & {});
}

export interface Left {
  type: "left";
}

/** Everything that the provider may deliver to a webhook. */
export type WebhookEvent = Arrived | Left;
