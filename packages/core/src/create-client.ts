import { assemble } from "./assemble.ts";
import { baseUrl } from "./base-url.ts";
import { createCall, type Call, type Reply } from "./call.ts";
import type { Job, Operation, Provider } from "./definition.ts";
import type { Exchange } from "./exchange.ts";
import { setHeaders } from "./header.ts";
import { createListCall, type ListCall, type ListOptions } from "./list-call.ts";
import type { ClientOptions, RequestOptions } from "./options.ts";
import { createRawClient, type RawClient } from "./raw-client.ts";
import { readBody } from "./read-body.ts";
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
export function createClient<Paths extends object>(provider: Provider, options: ClientOptions & Record<string, unknown> = {}): Client<Paths> {
  const ownBase = baseUrl(provider, provider.servers, options);
  const begin = (operation: Operation, requestOptions: RequestOptions): Exchange => {
    const base = operation.servers ? baseUrl(provider, operation.servers, options) : ownBase;
    return { provider, options, operation, requestOptions, base, method: operation.method, url: base + operation.path, secrets: [] };
  };
  // In a browser a User-Agent of our own would turn simple requests into preflighted ones.
  const agent = globalThis.navigator?.userAgent?.startsWith("Mozilla/") ? undefined : "quayside-" + provider.id;
  const headers = setHeaders(setHeaders({}, { "user-agent": agent }), options.headers);
  const raw = createRawClient<Paths>(ownBase, headers, (request) => send(request, begin({ id: "raw", method: "", path: "", responses: [] }, {})));

  const ask = async (operation: Operation, params: object = {}, requestOptions: RequestOptions = {}): Promise<Reply> => {
    const exchange = begin(operation, requestOptions);
    const { path, query, headers, body } = assemble(exchange, params);
    exchange.body = body;
    const { response } = await (raw as unknown as Sender).request(operation.method, operation.path, {
      params: { path: {} },
      pathSerializer: () => exchange.base + path,
      querySerializer: () => query,
      headers,
      body,
      bodySerializer: (given: unknown) => given,
      // Required with a stream; without one it changes nothing.
      duplex: "half",
      ours: true,
      fetch: (request: Request) => send(request, exchange),
      // The transport has read and decoded the body already; this makes openapi-fetch do nothing.
      parseAs: "valueOf",
    });
    // Middleware may have put another reply in place of the provider's.
    const data = response === exchange.response ? exchange.data : await readBody(response, exchange);
    return { ...exchange, response, data };
  };

  const client: Client<Paths> = {
    raw,
    call: (operation, params, requestOptions) => createCall(ask(operation, params, requestOptions), ({ data }) => data as never),
    list: (operation, params, requestOptions = {}) =>
      createListCall(operation, params, requestOptions, (current) => ask(operation, current, requestOptions)),
    wait: (job, params, waitOptions = {}) => waitFor(client, provider, job, params, waitOptions),
  };
  return client;
}

/** openapi-fetch's `request`, without the types that only its users need. */
interface Sender {
  request(method: string, path: string, init: object): Promise<{ response: Response }>;
}
