import type { SecurityScheme } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { Exchange, HeaderRecord } from "./exchange.ts";
import { setHeader } from "./header.ts";
import type { Credential } from "./options.ts";
import { nameOption, readOption } from "./read-option.ts";

/** What a call carries to prove who sends it. */
export interface Credentials {
  readonly headers: HeaderRecord;
  readonly query: string;
  /** Values that must not show up in a message. */
  readonly secrets: readonly string[];
  /** One of them comes from a function, which may be asked for another. */
  readonly renewable: boolean;
}

/**
 * Reads the credentials of the first security requirement whose options are all present. Called for every attempt, so
 * that a function can supply a fresh token each time; fixed ones are read only once.
 */
export async function authorize({ provider, operation, options, kept }: Exchange, refresh: boolean): Promise<Credentials> {
  const alternatives = operation.security ?? provider.security;
  const known = kept.get(alternatives);
  if (known) return known;
  const requirements = alternatives.map((names) => names.map((name) => provider.schemes[name]!));
  const chosen = requirements.find((schemes) => schemes.flatMap(optionsOf).every((name) => readOption(provider, options, name)));
  if (!chosen && alternatives.length) {
    const ways = requirements.map((schemes) =>
      schemes
        .flatMap(optionsOf)
        .map((name) => nameOption(provider, name))
        .join(" and "),
    );
    throw new ConfigError(`${provider.id} needs a credential: ${ways.join(", or ")}.`);
  }
  const headers: HeaderRecord = {};
  const secrets: string[] = [];
  let query = "";
  let renewable = false;
  for (const scheme of chosen ?? []) {
    const values: string[] = [];
    for (const name of optionsOf(scheme)) {
      const credential = readOption(provider, options, name) as Credential;
      renewable ||= typeof credential === "function";
      const value = (typeof credential === "function" ? await credential({ refresh }) : credential)?.trim();
      if (!value) throw new ConfigError(`${provider.id}: option ${name} gave no credential.`);
      values.push(value);
    }
    secrets.push(...values);
    const value = values.join(":");
    if (scheme.type === "apiKey") {
      const pair = `${encodeURIComponent(scheme.name)}=${encodeURIComponent(value)}`;
      if (scheme.in === "query") query += "&" + pair;
      else if (scheme.in === "header") setHeader(headers, scheme.name, value);
      else headers["cookie"] = (headers["cookie"] ? headers["cookie"] + "; " : "") + pair;
    } else {
      const basic = scheme.type === "basic" && "Basic " + btoa(String.fromCharCode(...new TextEncoder().encode(value)));
      setHeader(headers, "authorization", basic || "Bearer " + value);
    }
  }
  const credentials = { headers, query, secrets, renewable };
  if (!renewable) kept.set(alternatives, credentials);
  return credentials;
}

function optionsOf(scheme: SecurityScheme): string[] {
  return scheme.type === "basic" ? [scheme.username, scheme.password] : [scheme.option];
}
