import { assemble } from "./assemble.ts";
import { baseUrl } from "./base-url.ts";
import { createCall, type Call } from "./call.ts";
import type { Job, Operation, Provider } from "./definition.ts";
import type { Exchange, HeaderRecord, Reply } from "./exchange.ts";
import { setHeader } from "./header.ts";
import { createListCall, type ListCall, type ListOptions } from "./list-call.ts";
import type { ClientOptions, RequestOptions } from "./options.ts";
import type { Connected, Middleware } from "./openapi-fetch.ts";
import { createRawClient, type RawClient } from "./raw-client.ts";
import { readBody } from "./read-body.ts";
import { readOptions } from "./read-options.ts";
import { send } from "./send.ts";
import { waitFor, type WaitOptions } from "./wait.ts";

/** What a generated client is made of. */
export interface Client<Paths extends object> {
  /** The openapi-fetch client of the same document: same transport, same credentials, typed by path. */
  readonly raw: RawClient<Paths>;
  /** Sends a call, at once and once. */
  call<Data, Result>(operation: Operation, params?: object, options?: RequestOptions): Call<Data, Result>;
  /** Asks for a list, page by page. */
  list<Item, Body, Result>(operation: Operation, params?: object, options?: ListOptions): ListCall<Item, Body, Result>;
  /** Polls a job until it has ended. */
  wait<Resource>(job: Job, params: object, options?: WaitOptions<Resource>): Promise<Resource>;
}

/** Creates the client of one provider. Throws `ConfigError` if its URL is missing or unsafe. */
export function createClient<Paths extends object>(provider: Provider, given: ClientOptions & Record<string, unknown> = {}): Client<Paths> {
  const options = readOptions(provider, given);
  const ownBase = baseUrl(provider, provider.servers, options);
  const ownHeaders: HeaderRecord = {};
  // In a browser a User-Agent of our own would turn simple requests into preflighted ones.
  if (!globalThis.location) ownHeaders["user-agent"] = "quayside-" + provider.id;
  for (const name in options.headers) setHeader(ownHeaders, name, options.headers[name]);

  const begin = (operation: Operation, requestOptions: RequestOptions): Exchange => {
    const { method, path: url, servers } = operation;
    const base = servers ? baseUrl(provider, servers, options) : ownBase;
    return { provider, options, operation, requestOptions, base, method, url, headers: { ...ownHeaders } };
  };
  const middleware: Middleware[] = [];
  const load = async (): Promise<Connected> =>
    (await import("./openapi-fetch.ts")).connect({ begin, assemble, send, readBody }, middleware);
  const ask = async (operation: Operation, params?: object, requestOptions: RequestOptions = {}): Promise<Reply> => {
    const exchange = begin(operation, requestOptions);
    assemble(exchange, params);
    // Without middleware openapi-fetch would only make a Request that is taken apart again.
    return middleware.length ? (await load()).send(exchange) : send(exchange);
  };

  const client: Client<Paths> = {
    raw: createRawClient<Paths>(load, middleware),
    call: (operation, params, requestOptions) => createCall(ask(operation, params, requestOptions), ({ data }) => data as never),
    list: (operation, params, requestOptions = {}) =>
      createListCall(operation, { ...params }, requestOptions, (current) => ask(operation, current, requestOptions)),
    wait: (job, params, waitOptions = {}) => waitFor(client, provider, job, params, waitOptions),
  };
  return client;
}
