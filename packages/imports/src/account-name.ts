import type { Capabilities, ProviderId } from "./generated/types.gen.ts";

/** Name of an account: that of its provider, or, where there are several, `provider/name` with a name of one's own. */
export type AccountName<Provider extends ProviderId = ProviderId> = Provider | `${Provider}/${string}`;

/** The provider of an account. */
export type ProviderOf<Account extends AccountName> = Account extends ProviderId
  ? Account
  : Account extends `${infer Provider extends ProviderId}/${string}`
    ? Provider
    : never;

/** Those of several accounts that belong to a provider. */
export type AccountsOf<Account extends AccountName, Provider extends ProviderId> = Extract<Account, AccountName<Provider>>;

/** Those of several accounts whose provider can do something with imports. */
export type AccountsThatCan<
  Account extends AccountName,
  Ability extends "cancel" | "delete" | "list" | "webhooks",
> = Account extends AccountName ? (Capabilities[ProviderOf<Account>][Ability] extends true ? Account : never) : never;

/** Names an import among all accounts: `pinecone:101`, `exa/team-a:import_01`, `power-bi:<groupId>/<id>`. Split at the first colon. */
export type ImportRef<Account extends AccountName = AccountName> = `${Account}:${string}`;
