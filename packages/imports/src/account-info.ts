import { ConfigError, HttpError } from "@quayside/core";
import type { Account, Accounts } from "./account.ts";
import type { AccountName, ProviderOf } from "./account-name.ts";
import type { Adapter, ProviderOption, StartParameter } from "./adapter.ts";
import { registry } from "./generated/registry.gen.ts";
import type { ProviderId, ProviderOptions } from "./generated/types.gen.ts";

/** What can be done with the imports of a provider, beside reading, waiting and watching. */
export interface Abilities {
  /** Whether the provider lists imports; if not, those that the store remembers are listed. */
  readonly list: boolean;
  readonly cancel: boolean;
  readonly delete: boolean;
  /** Whether the provider tells webhooks of imports. */
  readonly webhooks: boolean;
  /** What begins an import. */
  readonly start: readonly StartInfo[];
}

/** A call that begins an import. */
export interface StartInfo {
  readonly operation: string;
  /** What it does, in a few words. */
  readonly summary: string | undefined;
  /** In the order of the provider's document, over all shapes that a call may have. */
  readonly parameters: readonly StartParameter[];
  /**
   * Names of parameters of which a call needs all of one list, beside what is required anyhow: `[["file"], ["size", "count"]]`.
   * Absent where there is nothing to choose.
   */
  readonly alternatives?: readonly (readonly string[])[];
}

/** A provider, whether it is configured or not. */
export interface ProviderInfo {
  readonly provider: ProviderId;
  /** Its name as people write it. */
  readonly title: string;
  /** Options that say where and as whom to call it, with the environment variables behind them. */
  readonly options: readonly ProviderOption[];
  /** Names of the configuration that place its imports; all optional. */
  readonly scope: readonly string[];
  readonly can: Abilities;
}

/** An account that is configured. */
export interface AccountInfo<Name extends AccountName> {
  /** As it is called in the configuration. */
  readonly account: Name;
  readonly provider: ProviderOf<Name>;
  readonly title: string;
  readonly can: Abilities;
}

/** An account, and whether its key is good. */
export interface CheckedAccount<Name extends AccountName> extends AccountInfo<Name> {
  /** `unknown` if the provider could not be asked, or answered something else; `error` tells. */
  readonly key: "accepted" | "refused" | "unknown";
  /** What the client threw. */
  readonly error: unknown;
}

/** Options of checking accounts. */
export interface CheckOptions<Name extends string> {
  /**
   * Accounts to check.
   * @default all
   */
  readonly accounts?: readonly Name[] | undefined;
  /**
   * Ends the checking.
   * @default none
   */
  readonly signal?: AbortSignal | undefined;
}

/** Every provider that can be configured. */
export function providers(): ProviderInfo[] {
  return Object.entries<Adapter>(registry).map(([provider, adapter]) => ({
    provider: provider as ProviderId,
    title: adapter.title,
    options: adapter.options,
    scope: [...new Set(adapter.jobs.flatMap(({ scope }) => scope))],
    can: abilitiesOf(adapter),
  }));
}

/**
 * Configuration of every provider of which a client can be made with what stands in environment variables: at least one
 * credential, and whatever its URL needs.
 */
export function configFromEnvironment(environment: { readonly [name: string]: string | undefined }): {
  [Provider in ProviderId]?: ProviderOptions[Provider];
} {
  const isSet = ({ environment: name }: ProviderOption): boolean => name !== undefined && Boolean(environment[name]?.trim());
  const ready = providers().filter(({ options }) => {
    const credentials = options.filter(({ kind }) => kind === "credential");
    return (credentials.length === 0 || credentials.some(isSet)) && options.every((option) => !option.required || isSet(option));
  });
  const configured = ready.map(({ provider, options }) => ({
    provider,
    given: Object.fromEntries(options.filter(isSet).map((option) => [option.name, environment[option.environment ?? ""]])),
  }));
  return Object.fromEntries(configured.filter(canBeMade).map(({ provider, given }) => [provider, given]));
}

/** Which variables of a URL have to be filled depends on the server that is used, so that only trying tells. */
function canBeMade({ provider, given }: { readonly provider: ProviderId; readonly given: object }): boolean {
  try {
    registry[provider].create(given as never);
    return true;
  } catch (error) {
    if (!ConfigError.isInstance(error)) throw error;
    return false;
  }
}

export function infoOf({ name, provider, adapter }: Account): AccountInfo<AccountName> {
  return { account: name as AccountName, provider, title: adapter.title, can: abilitiesOf(adapter) };
}

export function abilitiesOf({ jobs }: Adapter): Abilities {
  const can = (key: "list" | "cancel" | "delete" | "webhooks"): boolean => jobs.some((job) => job[key] !== undefined);
  const start = jobs.flatMap((job) =>
    Object.entries(job.start).map(([operation, { summary, parameters, alternatives }]) => ({
      operation,
      summary,
      parameters,
      ...(alternatives && { alternatives }),
    })),
  );
  return { list: can("list"), cancel: can("cancel"), delete: can("delete"), webhooks: can("webhooks"), start };
}

/** Asks each provider for something small: a page of its list, or an import that does not exist. */
export async function checkAccounts(
  accounts: Accounts,
  { accounts: names, signal }: CheckOptions<string> = {},
): Promise<CheckedAccount<AccountName>[]> {
  return Promise.all(
    accounts.select({ accounts: names }).map(async (account) => {
      const info = infoOf(account);
      try {
        await account.budget.run(() => probe(account, signal), { signal });
        return { ...info, key: "accepted" as const, error: undefined };
      } catch (error) {
        signal?.throwIfAborted();
        const status = HttpError.isInstance(error) ? error.status : undefined;
        if (status === 404 && !account.current?.list) return { ...info, key: "accepted" as const, error: undefined };
        return { ...info, key: status === 401 || status === 403 ? ("refused" as const) : ("unknown" as const), error };
      }
    }),
  );
}

function probe({ client, scope, current }: Account, signal: AbortSignal | undefined): PromiseLike<unknown> {
  const options = signal ? { signal, maxRetries: 0 } : { maxRetries: 0 };
  if (current?.list) return current.list(client, scope, options);
  return current?.get(client, "0", scope, options) ?? Promise.resolve();
}
