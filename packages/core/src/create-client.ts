import { assemble } from "./assemble.ts";
import type { Credentials } from "./authorize.ts";
import { baseUrl } from "./base-url.ts";
import { createCall, type Call } from "./call.ts";
import type { Job, Operation, Provider } from "./definition.ts";
import type { Exchange, HeaderRecord, Reply } from "./exchange.ts";
import { setHeader } from "./header.ts";
import { createListCall, type ListCall, type ListOptions } from "./list-call.ts";
import type { ClientOptions, RequestOptions } from "./options.ts";
import { createRawClient, type RawClient } from "./raw-client.ts";
import { readBody, reopen } from "./read-body.ts";
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
export function createClient<Paths extends object>(
  provider: Provider,
  options: ClientOptions & Record<string, unknown> = {},
): Client<Paths> {
  const ownBase = baseUrl(provider, provider.servers, options);
  const ownOrigin = new URL(ownBase).origin;
  const ownHeaders: HeaderRecord = {};
  // In a browser a User-Agent of our own would turn simple requests into preflighted ones.
  if (!globalThis.navigator?.userAgent?.startsWith("Mozilla/")) ownHeaders["user-agent"] = "quayside-" + provider.id;
  for (const [name, value] of Object.entries(options.headers ?? {})) setHeader(ownHeaders, name, value);

  const kept = new Map<unknown, Credentials>();
  const begin = (operation: Operation, requestOptions: RequestOptions): Exchange => {
    const { method, path: url, servers } = operation;
    const base = servers ? baseUrl(provider, servers, options) : ownBase;
    const origin = servers ? new URL(base).origin : ownOrigin;
    return { provider, options, operation, requestOptions, base, origin, kept, method, url, headers: { ...ownHeaders } };
  };
  const raw = createRawClient<Paths>(ownBase, ownHeaders, async (request) => {
    const exchange = begin({ id: "raw", method: request.method, path: "", responses: [] }, {});
    return reopen(await send(await adopt(exchange, request)));
  });
  const { request: openapiFetch, use } = raw as unknown as OpenapiFetch;
  let watched = false;
  raw.use = (...middleware) => {
    watched = true;
    use(...middleware);
  };

  const ask = async (operation: Operation, params: object = {}, requestOptions: RequestOptions = {}): Promise<Reply> => {
    const exchange = begin(operation, requestOptions);
    assemble(exchange, params as { readonly [name: string]: unknown });
    // Without middleware openapi-fetch would only make a Request that is taken apart again.
    if (!watched) return send(exchange);
    const { headers, body, url } = exchange;
    const { response, error } = await openapiFetch(operation.method, operation.path, {
      params: { path: {} },
      pathSerializer: () => url,
      headers,
      body,
      bodySerializer: (given: unknown) => given,
      // Required with a stream; without one it changes nothing.
      duplex: "half",
      ours: true,
      fetch: async (request: Request) => reopen(await send(await adopt(exchange, request))),
      // The transport has read and decoded the body already; this makes openapi-fetch do nothing.
      parseAs: "valueOf",
    });
    // Middleware may have put another reply in place of the provider's; of an error openapi-fetch has read the body.
    if (response === exchange.response) return exchange as Reply;
    exchange.content = undefined;
    exchange.data = response.ok ? await readBody(response, exchange) : error;
    return { ...exchange, response };
  };

  const client: Client<Paths> = {
    raw,
    call: (operation, params, requestOptions) => createCall(ask(operation, params, requestOptions), ({ data }) => data as never),
    list: (operation, params = {}, requestOptions = {}) =>
      createListCall(operation, { ...params }, requestOptions, (current) => ask(operation, current, requestOptions)),
    wait: (job, params, waitOptions = {}) => waitFor(client, provider, job, params, waitOptions),
  };
  return client;
}

/** Takes over what openapi-fetch and its middleware have made of a call. */
async function adopt(exchange: Exchange, request: Request & { readonly ours?: boolean }): Promise<Exchange> {
  const { method, url, signal } = request;
  // A request made by `raw` or by middleware holds its body as a stream, which could be sent only once.
  const body = request.ours ? exchange.body : /^(GET|HEAD)$/.test(method) ? null : await request.arrayBuffer();
  return Object.assign(exchange, { method, url, signal, body, headers: Object.fromEntries(request.headers), init: { ...request } });
}

/** openapi-fetch without the types that only its users need. */
interface OpenapiFetch {
  request(method: string, path: string, init: object): Promise<{ response: Response; error?: unknown }>;
  use(...middleware: object[]): void;
}
