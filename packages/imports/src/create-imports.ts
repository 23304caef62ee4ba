import { ConfigError } from "@quayside/core";
import type { Adapter, JobAdapter, Scope } from "./adapter.ts";
import { registry } from "./generated/registry.gen.ts";
import type { Accounts, ListableProviderId, ProviderId } from "./generated/types.gen.ts";
import { type ImportJob, toImportJob } from "./import-job.ts";

/** Which providers to use, each with the options of its client; credentials may come from the environment. */
export type ImportsConfig = { readonly [Provider in ProviderId]?: Accounts[Provider] };

/** The configured providers. */
type Configured<Config> = Extract<keyof Config, ProviderId>;

/** Names an import of a provider: `pinecone:101`, `power-bi:<groupId>/<id>`. Split at the first colon. */
export type ImportRef<Provider extends ProviderId = ProviderId> = `${Provider}:${string}`;

export interface ListOptions<Provider extends ProviderId> {
  /**
   * Providers to ask; only those that can list.
   * @default every configured provider that can list
   */
  readonly providers?: readonly Provider[] | undefined;
}

/** Imports of several providers through one interface. */
export interface Imports<Config> {
  /**
   * Every import of the configured providers that can list, provider after provider in the order of the configuration.
   * Pages are fetched as they are needed. Throws what the provider's client throws.
   */
  list<Provider extends Extract<Configured<Config>, ListableProviderId>>(
    options?: ListOptions<Provider>,
  ): AsyncIterable<ImportJob<Provider>>;
  /**
   * Reads one import.
   * @throws {ConfigError} The ref is malformed, or its provider is not configured.
   */
  get<Provider extends Configured<Config>>(ref: ImportRef<Provider>): Promise<ImportJob<Provider>>;
}

/** A provider that is configured: its client and the scope its imports live in. */
interface Account {
  readonly provider: ProviderId;
  readonly client: unknown;
  readonly jobs: readonly JobAdapter<unknown>[];
  readonly scope: Scope;
}

/**
 * Makes one interface to the imports of all configured providers.
 *
 * @example
 * const imports = createImports({ exa: {}, pinecone: { indexHost }, "power-bi": { accessToken, groupId } });
 * for await (const job of imports.list()) console.log(job.ref, job.state);
 *
 * @throws {ConfigError} A provider is not known, or the options of its client cannot be used.
 */
export function createImports<const Config extends ImportsConfig>(config: Config): Imports<Config> {
  const accounts = new Map(Object.entries(config).map(([name, options]) => [name, account(name, options)]));
  return {
    list: ({ providers } = {}) => list(accounts, providers) as AsyncIterable<never>,
    get: async (ref) => (await get(accounts, ref)) as never,
  };
}

function account(name: string, options: object | undefined): Account {
  if (!Object.hasOwn(registry, name))
    throw new ConfigError(`There is no provider ${JSON.stringify(name)}. Use one of ${Object.keys(registry).join(", ")}.`);
  const provider = name as ProviderId;
  const adapter: Adapter = registry[provider];
  const given = (options ?? {}) as { readonly [option: string]: unknown };
  const names = [...new Set(adapter.jobs.flatMap((job) => job.scope))];
  const scope = Object.fromEntries(names.flatMap((key) => (typeof given[key] === "string" ? [[key, given[key]]] : [])));
  return { provider, client: adapter.create(given), jobs: adapter.jobs, scope };
}

/** The kind of import that the configuration speaks of: the one whose scope is given, the narrowest first. */
function currentJob({ jobs, scope }: Account): JobAdapter<unknown> | undefined {
  const possible = jobs.filter((job) => job.scope.every((name) => Object.hasOwn(scope, name)));
  return possible.toSorted((one, other) => other.scope.length - one.scope.length)[0];
}

function selected(accounts: ReadonlyMap<string, Account>, providers: readonly string[] | undefined): Account[] {
  if (!providers) return [...accounts.values()].filter((account) => currentJob(account)?.list);
  return providers.map((name) => {
    const account = accounts.get(name);
    if (!account) throw notConfigured(name, accounts);
    if (!currentJob(account)?.list) throw new ConfigError(`${name} cannot list imports. Read one by its ref with get().`);
    return account;
  });
}

async function* list(accounts: ReadonlyMap<string, Account>, providers: readonly string[] | undefined): AsyncGenerator<ImportJob> {
  for (const account of selected(accounts, providers)) {
    const job = currentJob(account);
    for await (const raw of job?.list?.(account.client, account.scope) ?? [])
      yield toImportJob(account.provider, job as JobAdapter<unknown>, account.scope, raw);
  }
}

async function get(accounts: ReadonlyMap<string, Account>, ref: string): Promise<ImportJob> {
  const colon = ref.indexOf(":");
  const name = ref.slice(0, Math.max(colon, 0));
  const account = accounts.get(name);
  if (colon < 1) throw new ConfigError(`${JSON.stringify(ref)} is no ref of an import. A ref reads provider:id or provider:scope/id.`);
  if (!account) throw notConfigured(name, accounts);
  const segments = ref
    .slice(colon + 1)
    .split("/")
    .map(decode);
  const id = segments.at(-1) ?? "";
  const job = account.jobs.find((candidate) => candidate.scope.length === segments.length - 1);
  if (!job || id === "") {
    const shapes = account.jobs.map((candidate) => `${name}:${candidate.scope.map((part) => `<${part}>/`).join("")}<id>`);
    throw new ConfigError(`${JSON.stringify(ref)} is no ref of ${name}. A ref of it reads ${shapes.join(" or ")}.`);
  }
  const scope = Object.fromEntries(job.scope.map((part, index) => [part, segments[index] ?? ""]));
  return toImportJob(account.provider, job, scope, await job.get(account.client, id, scope));
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function notConfigured(name: string, accounts: ReadonlyMap<string, Account>): ConfigError {
  return new ConfigError(`${JSON.stringify(name)} is not configured. Configured: ${[...accounts.keys()].join(", ") || "nothing"}.`);
}
