import type { Provider } from "./definition.ts";
import type { AnyOptions } from "./exchange.ts";

/**
 * The client options, environment variables standing in for those that are absent. Blank is absent. What was given is an
 * own property, what the environment supplies an inherited one.
 */
export function readOptions(provider: Provider, given: AnyOptions): AnyOptions {
  // Read through globalThis: browsers have no process, and importing node:process would break their bundles.
  const { env } = (globalThis as { process?: { env?: { readonly [name: string]: string | undefined } } }).process ?? {};
  const trim = (value: unknown): unknown => (typeof value === "string" ? value.trim() || undefined : value);
  const supplied: { [name: string]: unknown } = {};
  for (const name in provider.env) supplied[name] = trim(env?.[provider.env[name] ?? ""]);
  const options = Object.create(supplied) as { [name: string]: unknown };
  for (const name in given) {
    const value = trim(given[name]);
    if (value != null) options[name] = value;
  }
  return options;
}

/** What to set for an option to be present, in words. */
export function nameOption(provider: Provider, name: string): string {
  const variable = provider.env?.[name];
  return `option ${name}` + (variable ? ` or environment variable ${variable}` : "");
}
