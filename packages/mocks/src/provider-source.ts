import type { ProviderId } from "./provider-names.ts";

/**
 * What to mock: the id of a provider (`"exa"`), the path of an OpenAPI document (`"./openapi.yaml"`: it holds a slash
 * or ends in `.yaml`, `.yml` or `.json`), the document as an object, or one of these with the name to serve it under.
 * Without a name, the title of the document becomes the name: `Power BI` is served as `power-bi`.
 */
export type ProviderSource = ProviderId | object | NamedSource;

/** A document, and the name under which it is served. */
export interface NamedSource {
  readonly name: string;
  /** Path of the document, or the document itself. */
  readonly spec: string | object;
}
