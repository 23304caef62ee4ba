import type { Provider, Server } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { AnyOptions } from "./exchange.ts";
import { nameOption } from "./read-options.ts";

/** The server that the option `server` names, or else the first. */
export function selectServer({ id }: Provider, servers: readonly Server[], { server: wanted }: AnyOptions): Server {
  const server = servers.find(({ name }) => wanted === undefined || name === wanted);
  if (!server) throw new ConfigError(`${id}: option server is one of ${servers.map(({ name }) => name).join(", ")}.`);
  return server;
}

/** Fills the variables of a server's URL from options, or else with their defaults. */
export function fillServer(provider: Provider, { url, variables = {} }: Server, options: AnyOptions): string {
  return url.replace(/\{(.+?)\}/g, (_, name: string) => {
    const { option, default: preset, enum: allowed } = variables[name]!;
    const value = String(options[option] ?? preset ?? "");
    // What could begin another part of the URL would choose where the credentials go.
    if (/^[^/?#@\\\s]+$/.test(value) && (!allowed || allowed.includes(value))) return value;
    const wanted = value ? `must be ${allowed?.join(" or ") ?? "a name, not a URL"}` : "is missing";
    throw new ConfigError(`${provider.id}: ${nameOption(provider, option)} ${wanted}.`);
  });
}
