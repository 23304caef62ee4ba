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

/** Adds a credential to a request; user name and password come joined by a colon. */
export type ApplyCredential = (request: Outgoing, credential: string, scheme: SecurityScheme) => void;

/** What a call carries to prove who sends it. */
export interface Credentials {
  /** Values that must not show up in a message. */
  readonly secrets: readonly string[];
  /** One of them comes from a function, which may be asked for another. */
  readonly renewable: boolean;
}

/**
 * Adds the credentials of the first security requirement whose options are all present, given ones before those of the
 * environment. Called for every attempt, so that a function can supply a fresh token each time.
 */
export async function authorize({ provider, operation, options }: Exchange, request: Outgoing, refresh: boolean): Promise<Credentials> {
  const { schemes, security } = provider;
  const secrets: string[] = [];
  let renewable = false;
  const alternatives = operation.security ?? security;
  const find = (holds: (option: string) => unknown): readonly string[] | undefined =>
    alternatives.find((names) => names.length && names.every((name) => schemes[name]!.options.every(holds)));
  const chosen = find((option) => Object.hasOwn(options, option)) ?? find((option) => options[option]);
  // "None at all" comes last.
  if (!chosen && alternatives.at(-1)?.length) {
    const ways = alternatives.map((names) =>
      names.flatMap((name) => schemes[name]!.options.map((option) => nameOption(provider, option))).join(" and "),
    );
    throw new ConfigError(`${provider.id} needs ${ways.join(", or ")}.`);
  }
  for (const name of chosen ?? []) {
    const scheme = schemes[name]!;
    let credential = "";
    for (const option of scheme.options) {
      let value = options[option] as Credential;
      if (typeof value === "function") {
        renewable = true;
        value = `${(await value({ refresh })) ?? ""}`.trim();
      }
      if (!value) throw new ConfigError(`${provider.id}: option ${option} is empty.`);
      credential += (credential && ":") + value;
      secrets.push(value);
    }
    (scheme.apply ?? applyHeader)(request, credential, scheme);
  }
  return { secrets, renewable };
}

/** A key in a header of its own, or a bearer token. What the caller has set or removed stays so. */
function applyHeader({ headers }: Outgoing, credential: string, { name }: SecurityScheme): void {
  const header = name ?? "authorization";
  if (headers[header.toLowerCase()] === undefined) setHeader(headers, header, (name ? "" : "Bearer ") + credential);
}
