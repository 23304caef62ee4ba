// The only file that imports openapi-fetch, and is itself imported only when it is needed. It imports nothing of ours but
// types, so that bundlers can put it into a file of its own without splitting the rest.
import createClient, { type Middleware } from "openapi-fetch";
import type { Parameter } from "./definition.ts";
import type { AnyOptions, Exchange, Reply } from "./exchange.ts";
import type { Transport } from "./raw-client.ts";
import { reopen } from "./reopen.ts";

export type { Client, Middleware } from "openapi-fetch";

/** An openapi-fetch client on top of our transport, without the types that only its users need. */
export interface Connected {
  request(method: string, path: string, init?: { readonly params?: object; readonly middleware?: readonly Middleware[] }): Promise<unknown>;
  send(exchange: Exchange): Promise<Reply>;
}

export function connect([begin, assemble, send, readBody]: Transport, middleware: readonly Middleware[]): Connected {
  const start = (method: string, path = "", parameters: readonly Parameter[] = []): Exchange =>
    begin({ id: "raw", method, path, parameters, responses: [] }, {});
  const { base: baseUrl, headers } = start("");
  const { request } = createClient({
    baseUrl,
    headers,
    pathSerializer(path, values) {
      const exchange = start(
        "",
        path,
        Object.keys(values).map((name) => ({ in: "path", name })),
      );
      assemble(exchange, values);
      return exchange.url.slice(baseUrl.length);
    },
    fetch: async (request) => reopen(await send(await adopt(start(request.method), request))),
  }) as unknown as OpenapiFetch;
  return {
    // Without path parameters openapi-fetch would leave the braces of a template as they are.
    request: (method, path, init) =>
      request(method, path, { ...init, params: { path: {}, ...init?.params }, middleware: [...middleware, ...(init?.middleware ?? [])] }),
    async send(exchange) {
      const { operation, headers, body, url } = exchange;
      const { response, error } = await request(operation.method, operation.path, {
        params: { path: {} },
        pathSerializer: () => url,
        headers,
        body,
        bodySerializer: (given: unknown) => given,
        middleware,
        // Required with a stream; without one it changes nothing.
        duplex: "half",
        ours: true,
        fetch: async (request: Request) => reopen(await send(await adopt(exchange, request))),
        // The transport has read and decoded the body already; this makes openapi-fetch do nothing.
        parseAs: "valueOf",
      });
      // Middleware may have put another reply in place of the provider's; of an error openapi-fetch has read the body.
      if (response === exchange.response) return exchange as Reply;
      const reply: Reply = { ...exchange, response, content: undefined };
      reply.data = response.ok ? await readBody(reply) : error;
      return reply;
    },
  };
}

/** Takes over what openapi-fetch and its middleware have made of a call. */
async function adopt(exchange: Exchange, request: Request & { readonly ours?: boolean }): Promise<Exchange> {
  const { method, url, signal } = request;
  // A request made by `raw` or by middleware holds its body as a stream, which could be sent only once.
  const body = request.ours ? exchange.body : /^(GET|HEAD)$/.test(method) ? null : await request.arrayBuffer();
  const { fetch = globalThis.fetch } = exchange.options;
  return Object.assign(exchange, {
    method,
    url,
    body,
    headers: Object.fromEntries(request.headers),
    requestOptions: { signal, ...exchange.requestOptions },
    // Fields of its own are those that fetch takes beyond the standard.
    // A copy that keeps what it inherits: values of the environment.
    options: Object.assign(Object.create(Object.getPrototypeOf(exchange.options) as object) as AnyOptions, exchange.options, {
      fetch: (target: string, init: RequestInit) => fetch(target, { ...request, ...init }),
    }),
  });
}

interface OpenapiFetch {
  request(method: string, path: string, init: object): Promise<{ response: Response; error?: unknown }>;
}
