// The only file that imports openapi-fetch, and is itself imported only when it is needed. It imports nothing of ours but
// types, so that bundlers can put it into a file of its own without splitting the rest.
import createClient, { type Middleware } from "openapi-fetch";
import type { Parameter } from "./definition.ts";
import type { Exchange, HeaderRecord, Reply } from "./exchange.ts";
import type { Transport } from "./raw-client.ts";
import { reopen } from "./reopen.ts";

export type { Client, Middleware } from "openapi-fetch";

/** An openapi-fetch client on top of our transport, without the types that only its users need. */
export interface Connected {
  request(method: string, path: string, init?: RawInit): Promise<unknown>;
  send(exchange: Exchange): Promise<Reply>;
}

interface RawInit {
  readonly signal?: AbortSignal;
  readonly headers?: object;
  readonly params?: { readonly header?: object };
  readonly middleware?: readonly Middleware[];
}

export function connect([begin, assemble, send, readBody]: Transport, middleware: readonly Middleware[]): Connected {
  const raw = { id: "raw", method: "", path: "", responses: [] };
  // What sends nothing needs no credentials: an operation may do without.
  const open = (path: string, parameters: readonly Parameter[]): Exchange => begin({ ...raw, path, parameters, security: [] }, {});
  const { base: baseUrl, headers } = open("", []);
  const plain = new Request(baseUrl);
  const { request } = createClient({
    baseUrl,
    headers,
    pathSerializer(path, values) {
      const exchange = open(
        path,
        Object.keys(values).map((name) => ({ in: "path", name })),
      );
      assemble(exchange, values);
      return exchange.url.slice(baseUrl.length);
    },
  }) as unknown as OpenapiFetch;
  return {
    request: (method, path, init) =>
      request(method, path, {
        fetch: async (request: Request) =>
          reopen(
            await send(await adopt(begin(raw, { signal: init?.signal }), request, plain, [headers, init?.headers, init?.params?.header])),
          ),
        ...init,
        // Without path parameters openapi-fetch would leave the braces of a template as they are.
        params: { path: {}, ...init?.params },
        middleware: [...middleware, ...(init?.middleware ?? [])],
      }),
    async send(exchange) {
      const { operation, headers, body, url } = exchange;
      // Middleware may send several times.
      const replies: Reply[] = [];
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
        async fetch(request: Request) {
          const reply = await send(await adopt(exchange, request, plain, [headers]));
          replies.push(reply);
          return reopen(reply);
        },
        // The transport has read and decoded the body already; this makes openapi-fetch do nothing.
        parseAs: "valueOf",
      });
      const own = replies.find((reply) => reply.response === response);
      if (own) return own;
      // Middleware has put another reply in place of the provider's; of an error openapi-fetch has read the body.
      const reply: Reply = { ...(replies.at(-1) ?? exchange), response, content: undefined };
      reply.data = response.ok ? await readBody(reply) : error;
      return reply;
    },
  };
}

/** Settings of fetch that a request may have and that we leave alone. */
const settings = ["cache", "credentials", "integrity", "keepalive", "mode", "referrer", "referrerPolicy"] as const;

/**
 * What openapi-fetch and its middleware have made of a call, as a call of its own, since middleware may send several
 * times. `plain` is a request without settings; `given` are the headers that the request was made of: it lacks those that
 * are null, so that credentials would take their place.
 */
async function adopt(exchange: Exchange, request: Made, plain: Request, given: readonly (object | null | undefined)[]): Promise<Exchange> {
  const { method, url } = request;
  // The caller's own signal counts: one that follows it ends with its request, in Node, once garbage is collected.
  const { signal } = exchange.requestOptions;
  const headers: HeaderRecord = {};
  for (const [name, value] of given.flatMap((one) => Object.entries(one ?? {}))) if (value === null) headers[name.toLowerCase()] = null;
  const init: { [name: string]: unknown } = {};
  // Fields of its own are those that fetch takes beyond the standard.
  for (const [name, value] of Object.entries(request)) if (!fixed.test(name)) init[name] = value;
  // Those that differ, because some runtimes refuse to be told what they do anyway.
  for (const name of settings) if (request[name] !== plain[name]) init[name] = request[name];
  return {
    ...exchange,
    method,
    url,
    body: await takeBody(exchange, request),
    headers: Object.assign(headers, Object.fromEntries(request.headers)),
    requestOptions: {
      ...exchange.requestOptions,
      signal: !signal ? request.signal : request.ours ? signal : AbortSignal.any([signal, request.signal]),
    },
    init: { ...init, ...exchange.init },
  };
}

/** What the transport sets. Standard ones are fields of its own only in a Request that is not the platform's. */
const fixed = /^(body|duplex|headers|method|ours|redirect|signal|url)$/;

/** A request made by `raw` or by middleware holds its body as a stream, which could be sent only once. */
async function takeBody({ body }: Exchange, request: Made): Promise<Exchange["body"]> {
  // Middleware that has looked into a copy of the request has taken the stream itself.
  if (body instanceof ReadableStream) return request.body ?? body;
  if (request.ours) return body;
  const bytes = await request.arrayBuffer();
  if (!bytes.byteLength) return null;
  const type = request.headers.get("content-type") ?? "";
  // What is no text counts as a file, which may take longer; what was none before does so for ever.
  if (Object(body) === body || !/^text\/|[/+](json|xml)\b|urlencoded/i.test(type)) return bytes;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Another charset: what is sent must be the same bytes.
    return bytes;
  }
}

/** A request of openapi-fetch; `ours` tells that it is one that `send` has made, and not one of `raw` or of middleware. */
type Made = Request & { readonly ours?: boolean };

interface OpenapiFetch {
  request(method: string, path: string, init: object): Promise<{ response: Response; error?: unknown }>;
}
