import { ConfigError } from "@quayside/core";
import type { Adapter, JobAdapter, Scope, ProviderOption } from "./adapter.ts";
import { Budget } from "./budget/budget.ts";
import { registry } from "./generated/registry.gen.ts";
import type { ProviderId } from "./generated/types.gen.ts";
import { accountOf, parseRef, type Place } from "./ref.ts";

/** An account that is configured: its client, the scope its imports live in, and what it may send. */
export interface Account {
  /** As it is called in the configuration. */
  readonly name: string;
  readonly provider: ProviderId;
  readonly adapter: Adapter;
  readonly client: unknown;
  readonly scope: Scope;
  readonly budget: Budget;
  /** Kinds of imports whose list has refused a page of another size than the provider's own. */
  readonly refusesSizes: Set<JobAdapter<unknown>>;
  /** The kind of import that the configuration speaks of: the one whose scope is given, the narrowest first. */
  readonly current: JobAdapter<unknown> | undefined;
}

/** All configured accounts. */
export class Accounts {
  readonly #accounts: ReadonlyMap<string, Account>;

  /** @throws {ConfigError} A provider is not known, or the options of its client cannot be used. */
  constructor(config: { readonly [name: string]: object | undefined }) {
    const given = Object.entries(config).filter(([, options]) => options !== undefined);
    this.#accounts = new Map(given.map(([name, options]) => [name, createAccount(name, options as object)]));
  }

  all(): Account[] {
    return [...this.#accounts.values()];
  }

  /** @throws {ConfigError} It is not configured. */
  get(name: string): Account {
    const account = this.#accounts.get(name);
    if (account) return account;
    const names = [...this.#accounts.keys()].join(", ") || "nothing";
    throw new ConfigError(`${JSON.stringify(name)} is not configured. Configured: ${names}.`);
  }

  /**
   * Those that are asked for; all, if none is named.
   * @throws {ConfigError} A name belongs to no account.
   */
  select({
    accounts,
    providers,
  }: {
    readonly accounts?: readonly string[] | undefined;
    readonly providers?: readonly string[] | undefined;
  }): Account[] {
    const named = accounts ? [...new Set(accounts)].map((name) => this.get(name)) : this.all();
    for (const provider of providers ?? []) if (!this.all().some((account) => account.provider === provider)) this.get(provider);
    return named.filter(({ provider }) => !providers || providers.includes(provider));
  }

  /** @throws {ConfigError} The ref is malformed, or its account is not configured. */
  find(ref: string): { account: Account; place: Place } {
    const account = this.get(accountOf(ref));
    return { account, place: parseRef(ref, account.adapter.jobs) };
  }
}

function createAccount(name: string, options: object): Account {
  const [provider = "", own] = name.split("/", 2);
  if (!Object.hasOwn(registry, provider))
    throw new ConfigError(`There is no provider ${JSON.stringify(provider)}. Use one of ${Object.keys(registry).join(", ")}.`);
  if (!/^[^/:\s]+(\/[^/:\s]+)?$/.test(name) || own === "")
    throw new ConfigError(
      `${JSON.stringify(name)} is no name of an account. Write ${provider}/ and a name without slash, colon and space.`,
    );
  const adapter: Adapter = registry[provider as ProviderId];
  const given = options as { readonly [option: string]: unknown; readonly fetch?: (url: string, init: RequestInit) => Promise<Response> };
  if (own !== undefined) checkOwnOptions(name, adapter, given);
  const names = [...new Set(adapter.jobs.flatMap((job) => job.scope))];
  const scope = Object.fromEntries(names.flatMap((key) => (typeof given[key] === "string" ? [[key, given[key]]] : []))) as Scope;
  const budget = new Budget(name, adapter.limits);
  const client = adapter.create({ ...given, fetch: budget.wrap(given.fetch) });
  const possible = adapter.jobs.filter((job) => job.scope.every((key) => Object.hasOwn(scope, key)));
  const [current] = possible.toSorted((one, other) => other.scope.length - one.scope.length);
  return { name, provider: provider as ProviderId, adapter, client, scope, budget, refusesSizes: new Set(), current };
}

/** The environment stands in for an option that is empty; for an account with a name of its own that may be another account's. */
function checkOwnOptions(name: string, { options }: Adapter, given: { readonly [option: string]: unknown }): void {
  const isCredential = ({ kind }: ProviderOption): boolean => kind === "credential";
  const hasCredential = options.some((option) => isCredential(option) && !isBlank(given[option.name]));
  const empty = options.find(
    (option) =>
      option.environment !== undefined &&
      Object.hasOwn(given, option.name) &&
      isBlank(given[option.name]) &&
      !(hasCredential && isCredential(option)),
  );
  if (empty) throw new ConfigError(`${name}: ${empty.name} is empty. Give a value, or leave it out to use ${empty.environment}.`);
}

function isBlank(value: unknown): boolean {
  return value == null || (typeof value === "string" && value.trim() === "");
}
