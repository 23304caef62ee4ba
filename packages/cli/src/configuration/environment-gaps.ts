import type { ProviderInfo } from "@quayside/imports";

/** A provider that the environment does not configure, and what it lacks. */
export interface Gap {
  readonly provider: string;
  /** Names of the variables that are missing, the first to be set first; empty where only a file can configure it. */
  readonly missing: readonly string[];
  /** Whether some of its variables are set and others missing, so that somebody means to use it. */
  readonly isBegun: boolean;
}

/**
 * Finds the providers that the environment does not configure.
 * @param accepts Whether clients can be made with these options by provider; the documents do not tell which variables of a URL
 * have to be filled, since that depends on the server that is used.
 */
export function environmentGaps(
  providers: readonly ProviderInfo[],
  environment: { readonly [name: string]: string | undefined },
  accepts: (accounts: object) => boolean,
): Gap[] {
  return providers.flatMap(({ provider, options }) => {
    const valueOf = (name = ""): string => environment[name]?.trim() ?? "";
    const known = options.filter((option) => option.environment !== undefined);
    const unset = known.filter((option) => !valueOf(option.environment));
    const hasCredential = !options.some(isCredential) || known.some((option) => isCredential(option) && !unset.includes(option));
    const placing = unset.filter((option) => !isCredential(option) && !option.required);
    const given = Object.fromEntries(known.map(({ name, environment }) => [name, valueOf(environment)]).filter(([, value]) => value));
    const filled = (names: readonly { readonly name: string }[]): object => ({
      [provider]: { ...given, ...Object.fromEntries(names.map(({ name }) => [name, "x"])) },
    });
    const required = unset.filter((option) => option.required);
    const isNeeded = placing.length > 0 && !accepts(filled(required)) && accepts(filled([...required, ...placing]));
    const missing = [...(hasCredential ? [] : unset.filter(isCredential).slice(0, 1)), ...required, ...(isNeeded ? placing : [])];
    if (hasCredential && missing.length === 0) return [];
    return {
      provider,
      missing: missing.map((option) => option.environment ?? ""),
      isBegun: missing.length > 0 && unset.length < known.length,
    };
  });
}

function isCredential({ kind }: ProviderInfo["options"][number]): boolean {
  return kind === "credential";
}
