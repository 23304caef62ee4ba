import type { Exchange, Reply } from "./exchange.ts";
import type { Client, Connected, Middleware } from "./openapi-fetch.ts";
import type { Operation } from "./definition.ts";
import type { RequestOptions } from "./options.ts";
import { idempotentMethods } from "./retry.ts";

/** The openapi-fetch client of a document's `paths`: one method per HTTP method, typed by path. */
export type RawClient<Paths extends object> = Client<Paths>;

/** The parts of our transport that openapi-fetch is set upon; handed to it, so that it loads without them. */
export type Transport = readonly [
  begin: (operation: Operation, requestOptions: RequestOptions) => Exchange,
  assemble: (exchange: Exchange, params?: object) => unknown,
  send: (exchange: Exchange) => Promise<Reply>,
  readBody: (reply: Reply) => Promise<unknown>,
];

/** Stands in for the openapi-fetch client, which most programs never use: `load` loads it when it is first called. */
export function createRawClient<Paths extends object>(load: () => Promise<Connected>, middleware: Middleware[]): RawClient<Paths> {
  const request = async (method: string, path: string, init?: object): Promise<unknown> => (await load()).request(method, path, init);
  const client: { [method: string]: unknown } = {
    request,
    use: (...added: Middleware[]) => middleware.push(...added),
    // -1, for one that is not there, becomes a place beyond the end.
    eject: (...removed: Middleware[]) => removed.forEach((one) => middleware.splice(middleware.indexOf(one) >>> 0, 1)),
  };
  for (const method of [...idempotentMethods, "POST", "PATCH"]) client[method] = request.bind(client, method);
  return client as unknown as RawClient<Paths>;
}
