import type { ConfigOptions } from "./read-config.ts";

/** The options on which it depends how the rest of a line is to be read: the configuration file, and the store. */
export function leadingOptions(args: readonly string[]): ConfigOptions {
  const valueOf = (name: string): string | undefined => {
    const index = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
    const arg = args[index];
    return arg === undefined ? undefined : arg === name ? args[index + 1] : arg.slice(name.length + 1);
  };
  const config = valueOf("--config");
  const store = args.includes("--no-store") ? false : valueOf("--store");
  return { ...(config !== undefined && { config }), ...(store !== undefined && { store }) };
}
