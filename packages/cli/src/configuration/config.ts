import type { ImportsConfig } from "@quayside/imports";

/** Configuration of the command, in `quayside.config.ts`, `.js` or `.json`. */
export interface Config {
  /**
   * Accounts by name: that of the provider, or, of several, `provider/name`. Each holds the options of the provider's
   * client. Credentials that are absent are read from the environment.
   * @default every provider whose key stands in an environment variable
   */
  readonly accounts?: ImportsConfig | undefined;
  /**
   * The file that remembers imports, relative to this one; `false` for none.
   * @default "quayside/history.sqlite" in the folder for state of the user
   */
  readonly store?: string | false | undefined;
}

/**
 * Gives a configuration its types.
 *
 * @example
 * export default defineConfig({
 *   accounts: { pinecone: { indexHost: "movies-a1b2c3d.svc.aped-4627-b74a.pinecone.io" }, "exa/team-a": { apiKey: process.env.TEAM_A_KEY } },
 * });
 */
export function defineConfig(config: Config): Config {
  return config;
}
