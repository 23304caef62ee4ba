import type { Mocks } from "../mocks.ts";
import { startMocks } from "../start-mocks.ts";

/** Mocks of a document made for one test file, and the status that they answer with. */
export interface Yard {
  readonly mocks: Mocks;
  call(path: string, init?: RequestInit): Promise<Response>;
  status(path: string, init?: RequestInit): Promise<number>;
  /** The status for a body of a media type. */
  post(path: string, body: BodyInit, contentType?: string): Promise<number>;
}

/** What an operation answers that is only asked whether it takes a request. */
export const done: object = { 204: { description: "Done." } };

/** An answer of JSON, without an example unless one is given. */
export function answer(schema: object, more: object = {}, mediaType = "application/json"): object {
  return { 200: { description: "It.", content: { [mediaType]: { schema, ...more } } } };
}

/** A whole document, in the dialect of OpenAPI itself unless `more` names another. */
export function yardOf(paths: object, schemas: object = {}, more: object = {}): object {
  return structuredClone({ openapi: "3.1.0", info: { title: "Yard", version: "1" }, paths, components: { schemas }, ...more });
}

/** Starts mocks of a document. */
export async function startYard(spec: object): Promise<Yard> {
  const mocks = await startMocks({ providers: [{ name: "yard", spec }], state: false });
  const call = (path: string, init?: RequestInit) => fetch(mocks.url("yard") + path, { redirect: "manual", ...init });
  const status = async (path: string, init?: RequestInit) => {
    const reply = await call(path, init);
    await reply.arrayBuffer();
    return reply.status;
  };
  const post = (path: string, body: BodyInit, contentType?: string) =>
    status(path, { method: "POST", body, ...(contentType !== undefined && { headers: { "content-type": contentType } }) });
  return { mocks, call, status, post };
}
