import { assemble, writeBody } from "./assemble.ts";
import { requirement, type Requirement } from "./authorize.ts";
import { baseUrl } from "./base-url.ts";
import { createCall, type Call, type StartCall } from "./call.ts";
import type { Job, Operation, Provider } from "./definition.ts";
import type { Exchange, HeaderRecord, Reply } from "./exchange.ts";
import { setHeader } from "./header.ts";
import { createListCall, type ListCall, type ListOptions } from "./list-call.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { ClientOptions, RequestOptions } from "./options.ts";
import type { Connected, Middleware } from "./openapi-fetch.ts";
import { createRawClient, type RawClient } from "./raw-client.ts";
import { readBody } from "./read-body.ts";
import { readOptions } from "./read-options.ts";
import { send } from "./send.ts";
import { pointer } from "./pointer.ts";
import type { Fields } from "./upload.ts";
import type { WaitOptions } from "./wait.ts";
import { waitTools } from "./wait-tools.ts";

/** What a generated client is made of. */
export interface Client<Paths extends object> {
  /** The openapi-fetch client of the same document: same transport, same credentials, typed by path. */
  readonly raw: RawClient<Paths>;
  /** Sends a call, at once and once. */
  call<Data, Result>(operation: Operation, params?: object, options?: RequestOptions): Call<Data, Result>;
  /** Sends a call that starts a job. */
  start<Data, Result, Resource>(
    operation: Operation,
    job: Job,
    params?: object,
    options?: RequestOptions,
  ): StartCall<Data, Result, Resource>;
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
  for (const { name, option, value } of provider.headers ?? [])
    setHeader(ownHeaders, name, (options[option] ?? value) as string | undefined);
  for (const name in options.headers) setHeader(ownHeaders, name, options.headers[name]);

  let ownRequirement: Requirement | undefined;
  const begin = (operation: Operation, requestOptions: RequestOptions): Exchange => {
    const { method, path: url, servers, security } = operation;
    const base = servers ? baseUrl(provider, servers, options) : ownBase;
    const needed = security
      ? requirement(provider, security, options)
      : (ownRequirement ??= requirement(provider, provider.security, options));
    return { provider, options, operation, requestOptions, requirement: needed, base, method, url, headers: { ...ownHeaders } };
  };
  const middleware: Middleware[] = [];
  const load = async (): Promise<Connected> => (await import("./openapi-fetch.ts")).connect([begin, assemble, send, readBody], middleware);
  const ask = async (operation: Operation, params?: object, requestOptions: RequestOptions = {}): Promise<Reply> => {
    const exchange = begin(operation, requestOptions);
    try {
      const fields = assemble(exchange, params);
      if (operation.requestBody) await writeBody(exchange, fields);
      for (const name in requestOptions.headers) setHeader(exchange.headers, name, requestOptions.headers[name]);
    } catch (error) {
      throw new ConfigError(`${provider.id} ${operation.id}: ${(error as Error).message}`);
    }
    // Without middleware openapi-fetch would only make a Request that is taken apart again.
    return await (middleware.length ? (await load()).send(exchange) : send(exchange));
  };

  const call = (operation: Operation, params: object = {}, options: RequestOptions = {}, toData = bodyOf): unknown => {
    const { upload } = operation;
    const fields = params as Fields;
    const hasFile = upload && fields[upload.field] != null;
    return createCall(hasFile ? upload.send({ begin, ask }, operation, fields, options) : ask(operation, params, options), toData);
  };

  const client: Client<Paths> = {
    raw: createRawClient<Paths>(load, middleware),
    call: (operation, params, requestOptions) => call(operation, params, requestOptions) as never,
    start(operation, job, params = {}, requestOptions) {
      const since = new Date();
      const started = call(operation, params, requestOptions, ({ data }) => {
        job.state.outdated?.began(options, pointer(data, job.id), since);
        return data;
      }) as StartCall<never, never, never>;
      started.wait = async (waitOptions) => {
        const found: { [name: string]: unknown } = { [job.parameter]: pointer(await started, job.id) };
        for (const name of job.scope ?? []) found[name] = (params as Fields)[name];
        return client.wait(job, found, waitOptions);
      };
      return started;
    },
    list: (operation, params, requestOptions = {}) =>
      createListCall(operation, { ...params }, requestOptions, (current) => ask(operation, current, requestOptions)),
    // Loaded when it is needed: whoever waits has time.
    wait: async (job, params, waitOptions = {}) =>
      (await import("./wait.ts")).waitFor(ask, waitTools, provider.id, job, params, waitOptions),
  };
  return client;
}

const bodyOf = ({ data }: Reply): unknown => data;
