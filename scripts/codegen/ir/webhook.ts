import type { Cursor } from "../read/cursor.ts";
import type { Schemas } from "./schema.ts";
import type { Type } from "./type.ts";

/** An entry of `webhooks` (OpenAPI 3.1 section 4.8.1): what the provider sends. */
export interface Webhook {
  readonly name: string;
  readonly summary: string | undefined;
  readonly type: Type;
}

export function readWebhooks(root: Cursor, schemas: Schemas): Webhook[] {
  return root.at("webhooks").entries().flatMap(([name, item]) =>
    item.resolve().entries().flatMap(([method, operation]) => {
      const content = operation.at("requestBody").resolve().at("content").entries();
      const schema = content[0]?.[1].at("schema");
      if (method !== "post" || !schema?.exists) return [];
      schemas.reach(schema, "response");
      return [{ name, summary: operation.at("summary").string(), type: schemas.type(schema, "response") }];
    }),
  );
}
