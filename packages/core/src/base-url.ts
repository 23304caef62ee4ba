import type { Provider, Server } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { AnyOptions } from "./exchange.ts";

/** Picks one of several servers. */
export type SelectServer = (provider: Provider, servers: readonly Server[], options: AnyOptions) => Server;

/** Fills in the variables of a server's URL. */
export type FillServer = (provider: Provider, server: Server, options: AnyOptions) => string;

/** The URL that the paths of operations are appended to. */
export function baseUrl(provider: Provider, servers: readonly Server[], options: AnyOptions): string {
  const server = provider.select?.(provider, servers, options) ?? servers[0]!;
  const text = options.baseUrl ?? server.fill?.(provider, server, options) ?? server.url;
  const href = secureUrl(text, options);
  if (/^[^?#]+$/.test(href)) return href.replace(/\/+$/, "");
  throw new ConfigError(`${provider.id}: baseUrl must be https: (http: for loopback), host and path only.`);
}

/** An absolute URL in its normal form, if what goes there is safe on the way: http: would show it to everyone. */
export function secureUrl(text: unknown, { allowInsecureHttp }: AnyOptions): string {
  const href = URL.canParse(text as string) ? new URL(text as string).href : "";
  const safe = allowInsecureHttp ? /^https?:/ : /^https:|^http:\/\/(localhost|127(\.\d+){3}|\[::1])[:/]/;
  // A user name or password in a URL is refused by fetch.
  return safe.test(href) && /^\w+:\/\/[^/@]+\//.test(href) ? href : "";
}
