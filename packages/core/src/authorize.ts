import type { Provider, SecurityRequirements, SecurityScheme } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { AnyOptions, Exchange, HeaderRecord } from "./exchange.ts";
import { setHeader } from "./header.ts";
import type { Credential } from "./options.ts";
import { nameOption } from "./read-options.ts";

/** A request that a credential is added to. */
export interface Outgoing {
  url: string;
  /** What the caller has set is there already, and stays. */
  readonly headers: HeaderRecord;
}

/** Adds a credential to a request, and gives the form in which it is sent; user name and password come joined by a colon. */
export type ApplyCredential = (request: Outgoing, credential: string, scheme: SecurityScheme) => string;

/** What a call needs to prove who sends it. */
export interface Requirement {
  readonly schemes: readonly SecurityScheme[];
  /** Those of their options that are functions, which supply a credential for every attempt. */
  readonly functions: readonly string[];
}

/**
 * Finds the first of several security requirements whose options are all present, given ones before those of the
 * environment; its schemes are none where no credential is needed. Throws `ConfigError` if options are missing.
 */
export function requirement(provider: Provider, alternatives: SecurityRequirements, options: AnyOptions): Requirement {
  const optionsOf = (schemes: readonly SecurityScheme[]): readonly string[] => schemes.flatMap((scheme) => scheme.options);
  const find = (holds: (option: string) => unknown): readonly SecurityScheme[] | undefined =>
    alternatives.find((schemes) => schemes[0] && optionsOf(schemes).every(holds));
  const schemes = find((option) => Object.hasOwn(options, option) && options[option]) ?? find((option) => options[option]) ?? [];
  // "None at all" comes last.
  if (!schemes[0] && alternatives.at(-1)?.[0]) {
    const ways = alternatives.map((schemes) =>
      optionsOf(schemes)
        .map((option) => nameOption(provider, option))
        .join(" and "),
    );
    throw new ConfigError(`${provider.id} needs ${ways.join(", or ")}.`);
  }
  return { schemes, functions: optionsOf(schemes).filter((option) => typeof options[option] === "function") };
}

/** The options of a call, functions that supply credentials replaced by what they supply. */
export async function renew({ provider, options, requirement }: Exchange, refresh: boolean): Promise<AnyOptions> {
  const renewed = Object.create(options) as { [option: string]: string };
  for (const option of requirement.functions) {
    const supply = options[option] as Exclude<Credential, string>;
    const value: unknown = await supply({ refresh });
    renewed[option] = typeof value === "string" ? value.trim() : "";
    if (!renewed[option]) throw new ConfigError(`${provider.id}: option ${option} gives no text.`);
  }
  return renewed;
}

/** Adds the credentials to a request, and remembers them: they must not show up in a message. */
export function authorize(exchange: Exchange, request: Outgoing, options: AnyOptions): void {
  const secrets = (exchange.secrets ??= []);
  for (const scheme of exchange.requirement.schemes) {
    let credential = "";
    for (const option of scheme.options) {
      const value = options[option] as string;
      credential += (credential && ":") + value;
      secrets.push(value);
    }
    secrets.push((scheme.apply ?? applyHeader)(request, credential, scheme));
  }
}

/** A key in a header of its own, or a bearer token. What the caller has set or removed stays so. */
function applyHeader({ headers }: Outgoing, credential: string, { name }: SecurityScheme): string {
  const header = name ?? "authorization";
  if (headers[header.toLowerCase()] === undefined) setHeader(headers, header, (name ? "" : "Bearer ") + credential);
  return credential;
}
