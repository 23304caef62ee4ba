import type { Provider, Server } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { AnyOptions } from "./exchange.ts";
import { nameOption, readOption } from "./read-option.ts";

/** The URL that the paths of operations are appended to. */
export function baseUrl(provider: Provider, servers: readonly Server[], options: AnyOptions): string {
  const text = readOption(provider, options, "baseUrl") ?? serverUrl(provider, servers, options);
  const href = URL.canParse(text as string) ? new URL(text as string).href : "";
  // http: would show the credentials to everyone on the way.
  const secure = options.allowInsecureHttp ? /^https?:/ : /^(https:|http:\/\/(localhost|127(\.\d+){3}|\[::1])[:/])/;
  if (secure.test(href) && !/^https?:\/\/[^/]*@|[?#]/.test(href)) return href.replace(/\/+$/, "");
  throw new ConfigError(`${provider.id}: the base URL must be https: (http: for loopback only), without user, query and fragment.`);
}

function serverUrl(provider: Provider, servers: readonly Server[], options: AnyOptions): string {
  const wanted = readOption(provider, options, "server");
  const server = servers.find(({ name }) => wanted === undefined || name === wanted);
  if (!server) throw new ConfigError(`${provider.id}: option server is one of ${servers.map(({ name }) => name).join(", ")}.`);
  return server.url.replace(/\{(.+?)\}/g, (_, name: string) => {
    const { option = name, default: preset, enum: allowed } = server.variables?.[name] ?? {};
    const value = String(readOption(provider, options, option) ?? preset ?? "");
    // What could begin another part of the URL would choose where the credentials go.
    if (/^[^/?#@\\\s]+$/.test(value) && (!allowed || allowed.includes(value))) return value;
    throw new ConfigError(
      `${provider.id}: ${nameOption(provider, option)} must be ${allowed ? allowed.join(" or ") : "given, without / ? # @ and blanks"}.`,
    );
  });
}
