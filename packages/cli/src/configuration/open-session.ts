import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { ImportStore, ImportsConfig, ProviderInfo } from "@quayside/imports";
import type { Library } from "../library.ts";
import type { Terminal } from "../terminal.ts";
import { loadSettings } from "./load-settings.ts";
import { noAccounts, notConfigured } from "./not-configured.ts";
import type { ConfigOptions, Settings, Surroundings } from "./read-config.ts";

/** The accounts of one run, ready to be used. */
export interface Session {
  readonly imports: Library;
  readonly settings: Settings;
  readonly providers: readonly ProviderInfo[];
  /** Names of the accounts. */
  readonly accounts: readonly string[];
  /**
   * The provider of an account.
   * @throws {UsageError} It is not configured; the message says what is missing.
   */
  providerOf(account: string): ProviderInfo;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Reads the configuration and makes the library. From here on no credential is written to the terminal.
 * @param needsAccounts Whether it is an error that there is no account; a command that is told accounts says which it lacks.
 * @throws {UsageError | ConfigError} The configuration cannot be used, or there is no account.
 */
export async function openSession(
  terminal: Terminal,
  around: Surroundings,
  options: ConfigOptions,
  { needsAccounts = false }: { needsAccounts?: boolean } = {},
): Promise<Session> {
  const { createImports, providers: all, settings } = await loadSettings(around, options);
  const accounts = Object.keys(settings.accounts);
  if (accounts.length === 0 && needsAccounts) throw noAccounts(settings);
  hideCredentials(terminal, settings, all, around.environment);
  // Where there is no account there is nothing to remember.
  const store = settings.store === false || accounts.length === 0 ? undefined : await openStore(terminal, settings.store);
  // What is configured is known only now, so the types of the accounts cannot help.
  const imports = createImports(hiding(terminal, settings.accounts) as ImportsConfig, { store }) as unknown as Library;
  return {
    imports,
    settings,
    providers: all,
    accounts,
    providerOf(account) {
      const [id] = account.split("/", 1);
      const found = accounts.includes(account) ? all.find(({ provider }) => provider === id) : undefined;
      if (found) return found;
      throw notConfigured(account, settings, all);
    },
    [Symbol.asyncDispose]: () => imports.close(),
  };
}

/** Remembers imports in a file. Where that cannot be, the command works all the same. */
async function openStore(terminal: Terminal, path: string): Promise<ImportStore | undefined> {
  const { sqliteStore } = await import("@quayside/imports/sqlite");
  try {
    // For the user alone, as the XDG Base Directory Specification asks.
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    return sqliteStore(path);
  } catch (error) {
    terminal.err(`quayside: Imports will not be remembered: ${(error as Error).message} --no-store silences this.`);
    return undefined;
  }
}

function hideCredentials(
  terminal: Terminal,
  settings: Settings,
  providers: readonly ProviderInfo[],
  environment: Surroundings["environment"],
): void {
  for (const { options } of providers)
    for (const { kind, environment: name } of options) if (kind === "credential" && name) terminal.hide(environment[name]?.trim() ?? "");
  for (const options of Object.values(settings.accounts)) for (const secret of secretsOf(options, providers)) terminal.hide(secret);
}

/** Texts of an account that may be secret: credentials, and headers, which may hold some. */
function secretsOf(options: { readonly [name: string]: unknown }, providers: readonly ProviderInfo[]): string[] {
  const credentials = new Set(providers.flatMap((one) => one.options.flatMap(({ kind, name }) => (kind === "credential" ? name : []))));
  const headers = Object.values((options["headers"] ?? {}) as object);
  return [...Object.entries(options).flatMap(([name, value]) => (credentials.has(name) ? [value] : [])), ...headers].filter(
    (value) => typeof value === "string",
  );
}

/** Options whose credential functions have what they supply hidden. */
function hiding(terminal: Terminal, accounts: Settings["accounts"]): Settings["accounts"] {
  const isHook = (name: string): boolean => name === "fetch" || /^on[A-Z]/.test(name);
  return Object.fromEntries(
    Object.entries(accounts).map(([account, options]) => [
      account,
      Object.fromEntries(
        Object.entries(options).map(([name, value]) => {
          if (typeof value !== "function" || isHook(name)) return [name, value];
          return [
            name,
            async (request: unknown): Promise<unknown> => {
              const secret: unknown = await (value as (request: unknown) => unknown)(request);
              if (typeof secret === "string") terminal.hide(secret);
              return secret;
            },
          ];
        }),
      ),
    ]),
  );
}
