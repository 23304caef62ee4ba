import type { Provider } from "./definition.ts";
import type { AnyOptions } from "./exchange.ts";

/** A client option, or else its environment variable. Blank is absent. */
export function readOption(provider: Provider, options: AnyOptions, name: string): unknown {
  const variable = provider.env?.[name];
  const value = options[name] ?? (variable && environment()?.[variable]);
  return typeof value === "string" ? value.trim() || undefined : value;
}

/** What to set for an option to be present, in words. */
export function nameOption(provider: Provider, name: string): string {
  const variable = provider.env?.[name];
  return `option ${name}` + (variable ? ` or environment variable ${variable}` : "");
}

// Read through globalThis: browsers have no process, and importing node:process would break their bundles.
function environment(): { readonly [name: string]: string | undefined } | undefined {
  return (globalThis as { process?: { env?: { readonly [name: string]: string | undefined } } }).process?.env;
}
