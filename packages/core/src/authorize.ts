import type { SecurityScheme } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { Exchange, HeaderRecord } from "./exchange.ts";
import { setHeader } from "./header.ts";
import type { Credential } from "./options.ts";
import { nameOption } from "./read-options.ts";

/** A request that a credential is added to. */
export interface Outgoing {
  url: string;
  /** What the caller has set is there already, and stays. */
  readonly headers: HeaderRecord;
}

/** Adds a credential to a request. */
export type ApplyCredential = (request: Outgoing, values: readonly string[], scheme: SecurityScheme) => void;

/** What a call carries to prove who sends it. */
export interface Credentials {
  /** Values that must not show up in a message. */
  readonly secrets: readonly string[];
  /** One of them comes from a function, which may be asked for another. */
  readonly renewable: boolean;
}

/**
 * Adds the credentials of the first security requirement whose options are all present, given ones before those of the
 * environment. Called for every attempt, so
 * that a function can supply a fresh token each time.
 */
export async function authorize({ provider, operation, options }: Exchange, request: Outgoing, refresh: boolean): Promise<Credentials> {
  const { schemes, security } = provider;
  const optionsOf = (names: readonly string[]): string[] => names.flatMap((name) => schemes[name]!.options);
  const alternatives = operation.security ?? security;
  const complete = alternatives.filter((names) => optionsOf(names).every((name) => options[name]));
  // A credential that was given goes before one that happens to be in the environment: that may be of another account.
  const chosen = complete.find((names) => optionsOf(names).some((name) => Object.hasOwn(options, name))) ?? complete[0];
  if (!chosen && alternatives.length) {
    const ways = alternatives.map((names) =>
      optionsOf(names)
        .map((name) => nameOption(provider, name))
        .join(" and "),
    );
    throw new ConfigError(`${provider.id} needs a credential: ${ways.join(", or ")}.`);
  }
  const secrets: string[] = [];
  let renewable = false;
  for (const scheme of chosen ?? []) {
    const values: string[] = [];
    for (const name of schemes[scheme]!.options) {
      let value = options[name] as Credential;
      if (typeof value === "function") {
        renewable = true;
        value = (await value({ refresh }))?.trim();
      }
      if (!value) throw new ConfigError(`${provider.id}: option ${name} gave no credential.`);
      values.push(value);
    }
    secrets.push(...values);
    (schemes[scheme]!.apply ?? applyHeader)(request, values, schemes[scheme]!);
  }
  return { secrets, renewable };
}

/** A key in a header of its own, or a bearer token. What the caller has set or removed stays so. */
function applyHeader({ headers }: Outgoing, [value]: readonly string[], { name }: SecurityScheme): void {
  const header = name ?? "authorization";
  if (headers[header.toLowerCase()] === undefined) setHeader(headers, header, name ? value : "Bearer " + value);
}
