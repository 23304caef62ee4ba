import type { SecurityScheme } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { Exchange } from "./exchange.ts";
import { checkHeader } from "./header.ts";
import type { Credential } from "./options.ts";
import { nameOption, readOption } from "./read-option.ts";

/**
 * Adds the credentials of the first security requirement whose options are all present: to the headers, and to the
 * query, which is returned. Called for every attempt, so that a function can supply a fresh token each time.
 */
export async function authorize(exchange: Exchange, headers: Headers, refresh: boolean): Promise<string> {
  const { provider, operation, options, secrets } = exchange;
  const alternatives = (operation.security ?? provider.security).map((names) => names.map((name) => provider.schemes[name]!));
  const chosen = alternatives.find((schemes) => schemes.flatMap(optionsOf).every((name) => readOption(provider, options, name)));
  if (!chosen && alternatives.length) {
    const ways = alternatives.map((schemes) => schemes.flatMap(optionsOf).map((name) => nameOption(provider, name)).join(" and "));
    throw new ConfigError(`${provider.id} needs a credential: ${ways.join(", or ")}.`);
  }
  let query = "";
  for (const scheme of chosen ?? []) {
    const values: string[] = [];
    for (const name of optionsOf(scheme)) {
      const credential = readOption(provider, options, name) as Credential;
      exchange.renewable ||= typeof credential === "function";
      const value = (typeof credential === "function" ? await credential({ refresh }) : credential)?.trim();
      if (!value) throw new ConfigError(`${provider.id}: option ${name} gave no credential.`);
      // Shorter ones are dummies of tests; replacing them would garble messages.
      if (value.length > 7) secrets.push(value);
      values.push(value);
    }
    const value = values.join(":");
    if (scheme.type === "apiKey") {
      const pair = `${encodeURIComponent(scheme.name)}=${encodeURIComponent(value)}`;
      if (scheme.in === "query") query += "&" + pair;
      else if (scheme.in === "header") headers.set(scheme.name, checkHeader(scheme.name, value));
      else headers.set("cookie", [headers.get("cookie"), pair].filter(Boolean).join("; "));
    } else {
      const text = scheme.type === "bearer" ? "Bearer " + value : "Basic " + btoa(String.fromCharCode(...new TextEncoder().encode(value)));
      headers.set("authorization", checkHeader("authorization", text));
    }
  }
  return query.slice(1);
}

function optionsOf(scheme: SecurityScheme): string[] {
  return scheme.type === "basic" ? [scheme.username, scheme.password] : [scheme.option];
}
