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
  const href = URL.canParse(text) ? new URL(text).href : "";
  // http: would show the credentials to everyone on the way.
  const secure = options.allowInsecureHttp || /^https:|^http:\/\/(localhost|127(\.\d+){3}|\[::1])[:/]/.test(href);
  if (secure && /^https?:\/\/[^/@]+\/[^?#]*$/.test(href)) return href.replace(/\/+$/, "");
  throw new ConfigError(`${provider.id}: baseUrl must be https: (http: for loopback), host and path only.`);
}
