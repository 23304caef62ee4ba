import { dirname, resolve } from "node:path";
import type { ProviderInfo } from "@quayside/imports";
import { UsageError } from "../usage-error.ts";
import { type CheckedConfig, checkConfig } from "./check-config.ts";
import { environmentGaps, type Gap } from "./environment-gaps.ts";
import { fieldPath } from "./field-path.ts";
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
  /** Whether the file names the accounts, all of them; otherwise the environment does. */
  readonly isFromFile: boolean;
  /** Options of the clients by account. */
  readonly accounts: NonNullable<CheckedConfig["accounts"]>;
  /** Providers that the environment does not configure; empty where the file names the accounts. */
  readonly gaps: readonly Gap[];
  /** The file that remembers imports; `false` for none. */
  readonly store: string | false;
}

/** What is known of all providers, and the accounts that the environment tells. */
export interface Providers {
  readonly all: readonly ProviderInfo[];
  fromEnvironment(environment: Surroundings["environment"]): object;
  /** Whether clients can be made with these options by account. */
  accepts(accounts: object): boolean;
}

/**
 * Reads the configuration: the file that is named, or the nearest one, or what the environment tells.
 * @throws {UsageError} It cannot be used.
 */
export async function readConfig({ folder, environment }: Surroundings, options: ConfigOptions, providers: Providers): Promise<Settings> {
  const path = options.config === undefined ? findConfig(folder) : resolve(folder, options.config);
  const config = path === undefined ? undefined : checkConfig(path, await loadFile(path), providers.all, environment);
  const given = typeof options.store === "string" ? resolve(folder, options.store) : options.store;
  const configured = typeof config?.store === "string" ? resolve(dirname(path ?? ""), config.store) : config?.store;
  const store = given ?? configured ?? resolve(stateFolder(environment), "history.sqlite");
  if (path !== undefined && config?.accounts) {
    checkComplete(path, config.accounts, providers, environment);
    return { path, isFromFile: true, accounts: config.accounts, gaps: [], store };
  }
  const gaps = environmentGaps(providers.all, environment, providers.accepts);
  const found = Object.entries(providers.fromEnvironment(environment)) as [string, object][];
  const accounts = Object.fromEntries(found.filter(([id]) => !gaps.some(({ provider }) => provider === id)));
  return { path, isFromFile: false, accounts: accounts as Settings["accounts"], gaps, store };
}

/** @throws {UsageError} An account of a file lacks what its client needs to be made. */
function checkComplete(
  path: string,
  accounts: Settings["accounts"],
  { all, accepts }: Providers,
  environment: Surroundings["environment"],
): void {
  for (const [account, options] of Object.entries(accounts)) {
    const [id] = account.split("/", 1);
    const lacks = all
      .find(({ provider }) => provider === id)
      ?.options.find(
        ({ environment: name = "", kind, name: option }) =>
          kind !== "credential" && options[option] === undefined && !environment[name]?.trim(),
      );
    if (lacks === undefined || accepts({ [account]: options }) || !accepts({ [account]: { ...options, [lacks.name]: "x" } })) continue;
    const orSet = lacks.environment === undefined ? "" : `, or set ${lacks.environment}`;
    throw new UsageError(`${path}: accounts${fieldPath(account)}: ${lacks.name} is missing. Add it${orSet}.`);
  }
}
