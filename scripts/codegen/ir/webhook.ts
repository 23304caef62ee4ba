import { type Cursor, isObject } from "../read/cursor.ts";
import { type Example, readExamples } from "./example.ts";
import type { Schemas } from "./schema.ts";
import type { Type } from "./type.ts";

/** An entry of `webhooks` (OpenAPI 3.1 section 4.8.1): what the provider sends. */
export interface Webhook {
  readonly name: string;
  readonly summary: string | undefined;
  readonly type: Type;
  readonly examples: readonly Example[];
}

/** x-webhook-signature without its `scheme`, of which there is one only. */
export interface WebhookSignature {
  readonly [field: string]: unknown;
}

export function readWebhookSignature(extension: Cursor): WebhookSignature | undefined {
  if (!isObject(extension.value)) return undefined;
  const { scheme: _, ...signature } = extension.value;
  return signature;
}

export function readWebhooks(root: Cursor, schemas: Schemas): Webhook[] {
  return root
    .at("webhooks")
    .named()
    .flatMap(([name, item]) =>
      item
        .resolve()
        .entries()
        .flatMap(([method, operation]) => {
          const content = operation.at("requestBody").resolve().at("content").entries();
          const mediaType = content[0]?.[1];
          const schema = mediaType?.at("schema");
          if (method !== "post" || !mediaType || !schema?.exists) return [];
          schemas.reach(schema, "response");
          return [
            { name, summary: operation.at("summary").string(), type: schemas.type(schema, "response"), examples: readExamples(mediaType) },
          ];
        }),
    );
}
