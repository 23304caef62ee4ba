import type { ProviderInfo } from "@quayside/imports";
import { didYouMean, nearest } from "../did-you-mean.ts";
import { UsageError } from "../usage-error.ts";
import type { Settings } from "./read-config.ts";

/** How many accounts of a file an error names. */
const mostNamed = 6;

/** The error for an account that is not configured: what is missing where, and what may have been meant. */
export function notConfigured(account: string, settings: Settings, providers: readonly ProviderInfo[]): UsageError {
  const { accounts, gaps, isFromFile, path } = settings;
  const names = Object.keys(accounts);
  if (isFromFile)
    return new UsageError(`${path} names no account "${account}"${having(names)}. ${remedyInFile(account, names, providers)}`);
  const what = `"${account}" is not configured`;
  const gap = gaps.find(({ provider }) => provider === account);
  if (gap && gap.missing.length > 0) {
    const lack = gap.isBegun ? `: ${gap.missing[0]} is missing.` : ".";
    const all = gap.isBegun && gap.missing.length === 1 ? "it" : gap.missing.join(" and ");
    return new UsageError(`${what}${lack} Set ${all}, or ${orInFile(path)}.`);
  }
  const ids = providers.map(({ provider }) => provider);
  if (gap ?? ids.some((id) => account.startsWith(`${id}/`))) return new UsageError(`${what}. Only a file can name it: ${orInFile(path)}.`);
  const all = names.length > 0 ? `Configured: ${names.join(", ")}.` : `Providers: ${ids.join(", ")}.`;
  return new UsageError(`${what}. ${didYouMean(account, [...new Set([...names, ...ids])], all)}`);
}

/** The error for a command that needs an account, where there is none. */
export function noAccounts({ gaps, isFromFile, path }: Settings): UsageError {
  if (isFromFile) return new UsageError(`${path} names no account. Add one to "accounts"; \`quayside providers\` shows what there is.`);
  const begun = gaps.filter(({ isBegun }) => isBegun);
  if (begun.length > 0) {
    const lacks = begun.map(({ missing, provider }) => `${missing[0]} is missing for ${provider}`).join(", ");
    return new UsageError(`No account is configured: ${lacks}. Set what is missing, or ${orInFile(path, "one")}.`);
  }
  const keys = gaps.flatMap(({ missing }) => missing[0] ?? []);
  return new UsageError(
    `No account is configured. Set ${keys.slice(0, -1).join(", ")} or ${keys.at(-1) ?? ""}, or ${orInFile(path, "one")}.`,
  );
}

function having(names: readonly string[]): string {
  if (names.length === 0) return "";
  return ` (it has ${names.slice(0, mostNamed).join(", ")}${names.length > mostNamed ? " …" : ""})`;
}

function remedyInFile(account: string, names: readonly string[], providers: readonly ProviderInfo[]): string {
  const own = names.filter((name) => name.startsWith(`${account}/`));
  const meant = own.length > 0 ? own.slice(0, mostNamed).join(" or ") : nearest(account, names);
  if (meant !== undefined) return `Did you mean ${meant}?`;
  const [id] = account.split("/", 1);
  return providers.some(({ provider }) => provider === id) ? 'Add it to "accounts".' : "Use one of its accounts.";
}

function orInFile(path: string | undefined, what = "it"): string {
  return path === undefined ? "write a quayside.config.json" : `add ${what} to "accounts" in ${path}`;
}
