import { ConfigError } from "./errors/config-error.ts";
import type { HeaderRecord } from "./exchange.ts";
import { createOpenapiFetch, type Client } from "./openapi-fetch.ts";
import { fillPath } from "./path.ts";

/** The openapi-fetch client of a document's `paths`: one method per HTTP method, typed by path. */
export type RawClient<Paths extends object> = Client<Paths>;

/** Creates an openapi-fetch client on top of our transport. */
export function createRawClient<Paths extends object>(
  baseUrl: string,
  headers: HeaderRecord,
  send: (request: Request) => Promise<Response>,
): RawClient<Paths> {
  return createOpenapiFetch<Paths>({
    baseUrl,
    headers,
    pathSerializer: (path, values) => fillPath(path, values),
    fetch: async (request) => {
      // Without any path parameters openapi-fetch leaves the template as it is, and URL encodes its braces in upper case.
      if (/%7B/.test(new URL(request.url).pathname)) throw new ConfigError(`A path parameter is missing in ${request.url}.`);
      return send(request);
    },
  });
}
