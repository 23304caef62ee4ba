import type { OpenAPI3 } from "openapi-typescript";
import { generatedFrom } from "../text/module.ts";

/**
 * `schema.gen.ts`: what openapi-typescript makes of the document; it types `raw`.
 * `defaultNonNullable: false`, because a default on an optional property of a request must not make it required.
 */
export async function emitSchema(path: string, document: unknown): Promise<string> {
  // It brings the TypeScript compiler along, which nobody who only reads specs should wait for.
  const { astToString, default: openapiTypescript } = await import("openapi-typescript");
  const nodes = await openapiTypescript(document as OpenAPI3, { defaultNonNullable: false, silent: true });
  return `// ${generatedFrom(path)}\n\n${astToString(nodes)}`;
}
