import { Accounts } from "./account.ts";
import { checkAccounts, infoOf } from "./account-info.ts";
import type { AccountName, ProviderOf } from "./account-name.ts";
import { cancel, get, remove, start } from "./calls.ts";
import type { ProviderOptions } from "./generated/types.gen.ts";
import type { Imports } from "./imports.ts";
import { readHistory } from "./listing/history.ts";
import { list } from "./listing/list.ts";
import type { ImportStore } from "./store/import-store.ts";
import { Memory } from "./store/memory.ts";
import { memoryStore } from "./store/memory-store.ts";
import { Hub } from "./watching/hub.ts";
import type { Surroundings } from "./surroundings.ts";
import { ImportWatch } from "./watching/import-watch.ts";
import { ingest } from "./watching/ingest.ts";
import { wait } from "./watching/wait.ts";

/**
 * Accounts to use: each a provider, or `provider/name` where there are several of one, with the options of its client and
 * what places its imports. Credentials may come from the environment.
 */
export type ImportsConfig<Account extends AccountName = AccountName> = {
  readonly [Name in Account]?: ProviderOptions[ProviderOf<Name>] | undefined;
};

/** Options of the whole. */
export interface ImportsOptions {
  /**
   * Remembers imports and watches.
   * @default memoryStore()
   */
  readonly store?: ImportStore | undefined;
}

/**
 * Makes one interface to the imports of all configured accounts.
 *
 * @example
 * const imports = createImports({ exa: {}, pinecone: { indexHost }, "power-bi": { accessToken, groupId } });
 * for await (const job of imports.list()) console.log(job.ref, job.state);
 *
 * @throws {ConfigError} A provider is not known, or the options of its client cannot be used.
 */
export function createImports<const Account extends AccountName>(
  config: ImportsConfig<Account>,
  options: ImportsOptions = {},
): Imports<Account> {
  const accounts = new Accounts(config);
  const memory = new Memory(options.store ?? memoryStore());
  const hub = new Hub(memory);
  const closing = new AbortController();
  const around: Surroundings = { accounts, memory, hub, closed: closing.signal };
  const close = async (): Promise<void> => {
    closing.abort(new Error("closed"));
    hub.close();
    await memory.store.close?.();
  };
  const imports: AnyImports = {
    list: (options) => list(accounts, memory, options),
    history: (options) => readHistory(accounts, memory, options),
    get: (ref, options) => get(around, ref, options),
    start: (account, operation, params, options) => start(around, account, operation, params, options),
    cancel: (ref, options) => cancel(around, ref, options),
    delete: (ref, options) => remove(around, ref, options),
    wait: (what, options) => wait(around, what, options),
    watch: (what = {}, options = {}) => new ImportWatch(around, what, options),
    ingest: (event, options) => ingest(around, event, options),
    accounts: () => accounts.all().map(infoOf),
    check: (options) => checkAccounts(accounts, options),
    close,
    [Symbol.asyncDispose]: close,
  };
  return imports as unknown as Imports<Account>;
}

/** The same without the types of the accounts. */
type AnyImports = { readonly [Name in keyof Imports<AccountName>]: (...args: never[]) => unknown };
