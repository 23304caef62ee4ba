import { dirname, resolve } from "node:path";
import type { ProviderInfo } from "@quayside/imports";
import { UsageError } from "../usage-error.ts";
import { type CheckedConfig, checkConfig } from "./check-config.ts";
import { findConfig } from "./find-config.ts";
import { loadFile } from "./load-file.ts";
import { stateFolder } from "./state-folder.ts";

/** Where the command runs. */
export interface Surroundings {
  /** The working folder. */
  readonly folder: string;
  readonly environment: { readonly [name: string]: string | undefined };
}

/** Options of all commands that need accounts. */
export interface ConfigOptions {
  /** The configuration file; otherwise the nearest one counts. */
  readonly config?: string | undefined;
  /** The file that remembers imports; `false` for none. */
  readonly store?: string | false | undefined;
}

/** What the command works with. */
export interface Settings {
  /** The configuration file; undefined if there is none. */
  readonly path: string | undefined;
  /** Options of the clients by account. */
  readonly accounts: NonNullable<CheckedConfig["accounts"]>;
  /** The file that remembers imports; `false` for none. */
  readonly store: string | false;
}

/** What is known of all providers, and the accounts that the environment tells. */
export interface Providers {
  readonly all: readonly ProviderInfo[];
  fromEnvironment(environment: Surroundings["environment"]): object;
}

/**
 * Reads the configuration: the file that is named, or the nearest one, or what the environment tells.
 * @throws {UsageError} It cannot be used.
 */
export async function readConfig({ folder, environment }: Surroundings, options: ConfigOptions, providers: Providers): Promise<Settings> {
  const path = options.config === undefined ? findConfig(folder) : resolve(folder, options.config);
  const config = path === undefined ? undefined : checkConfig(path, await loadFile(path), providers.all, environment);
  const accounts = config?.accounts ?? (providers.fromEnvironment(environment) as Settings["accounts"]);
  const given = typeof options.store === "string" ? resolve(folder, options.store) : options.store;
  const configured = typeof config?.store === "string" ? resolve(dirname(path ?? ""), config.store) : config?.store;
  return { path, accounts, store: given ?? configured ?? resolve(stateFolder(environment), "history.sqlite") };
}

/** The error for a command that needs an account, where there is none. */
export function noAccounts(path: string | undefined, providers: readonly ProviderInfo[]): UsageError {
  if (path !== undefined)
    return new UsageError(`${path} names no account. Add one to "accounts"; \`quayside providers\` shows what there is.`);
  const keys = providers.flatMap(
    ({ options }) => options.find(({ kind, environment }) => kind === "credential" && environment)?.environment ?? [],
  );
  return new UsageError(
    `No account is configured. Set ${keys.slice(0, -1).join(", ")} or ${keys.at(-1) ?? ""}, or write a quayside.config.json.`,
  );
}
