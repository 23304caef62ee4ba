import type { createImports, ImportsConfig, ProviderInfo } from "@quayside/imports";
import { type ConfigOptions, readConfig, type Settings, type Surroundings } from "./read-config.ts";

/** The configuration of one run, and what it was read with. */
export interface Loaded {
  readonly settings: Settings;
  readonly providers: readonly ProviderInfo[];
  readonly createImports: typeof createImports;
}

/**
 * Reads the configuration.
 * @throws {UsageError} It cannot be used.
 */
export async function loadSettings(around: Surroundings, options: ConfigOptions): Promise<Loaded> {
  // The providers' clients are loaded here, and not before: help must not wait for them.
  const { configFromEnvironment, createImports, providers } = await import("@quayside/imports");
  const accepts = (accounts: object): boolean => {
    try {
      createImports(accounts as ImportsConfig);
      return true;
    } catch {
      return false;
    }
  };
  const all = providers();
  return {
    settings: await readConfig(around, options, { all, fromEnvironment: configFromEnvironment, accepts }),
    providers: all,
    createImports,
  };
}
