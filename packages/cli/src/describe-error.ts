import type { HttpError, QuaysideError } from "@quayside/imports";
import { exitCode } from "./exit-code.ts";
import { printable } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** An error in words for people. */
export interface Description {
  /** What happened and what to do about it, on one line. */
  readonly line: string;
  /** What else is known, a line each. */
  readonly more: readonly string[];
  readonly exitCode: number;
}

/**
 * Puts an error into words: what happened, and what to do about it.
 * @param account The account that it is about, where the error alone does not tell.
 */
export function describeError(error: unknown, account?: string): Description {
  if (error instanceof UsageError) return { line: error.message, more: [], exitCode: exitCode.usage };
  if (!(error instanceof Error)) return { line: printable(String(error)), more: [], exitCode: exitCode.provider };
  // Told by the markers of the library, which is not loaded to tell what it has not thrown.
  const kind = kinds.find((name) => Symbol.for(`quayside.${name}`) in error);
  const remedy = kind === undefined ? unexpected(error) : remedies[kind](error, account);
  const line = [sentence(printable(error.message)), remedy].filter(Boolean).join(" ");
  // What a client says names its provider, which may have several accounts.
  const isTold = !account?.includes("/") || line.includes(account);
  return {
    line: isTold ? line : `${account}: ${line}`,
    more: moreOf(error),
    exitCode: kind === "ConfigError" ? exitCode.usage : kind === "JobFailedError" ? exitCode.importFailed : exitCode.provider,
  };
}

const kinds = [
  "HttpError",
  "NetworkError",
  "TimeoutError",
  "DecodeError",
  "ConfigError",
  "JobFailedError",
  "AbortedError",
  "RateLimitError",
  "QuaysideError",
] as const;

type Remedy = (error: Error, account: string | undefined) => string | undefined;

const remedies: { readonly [kind in (typeof kinds)[number]]: Remedy } = {
  HttpError: (error, account) => remedyOf(error as HttpError, account),
  NetworkError: () => "Check the connection, proxies, and baseUrl if you have set one.",
  TimeoutError: () => "Try again, or allow more time.",
  DecodeError: () => "Something between here and the provider may have answered in its place; check baseUrl and proxies.",
  ConfigError: () => undefined,
  JobFailedError: () => undefined,
  AbortedError: () => undefined,
  RateLimitError: () => "Try again later.",
  QuaysideError: () => undefined,
};

function remedyOf({ operation, status }: HttpError, account: string | undefined): string | undefined {
  const whose = account === undefined ? "the account" : account;
  if (status === 401 || status === 403) return `Check the key of ${whose}, and what it allows: \`quayside providers\`.`;
  if (status === 404 && operation.endsWith("list")) return "Check baseUrl, and what places the imports of the account.";
  if (status === 404) return `Look for it with \`quayside list${account === undefined ? "" : ` --account ${account}`}\`.`;
  if (status === 429) return "The provider asks to slow down; try again later.";
  if (status >= 500) return "The provider is out of order; try again later.";
  return status >= 400 ? "Change what the provider objects to, and try again." : undefined;
}

function unexpected(error: Error): string | undefined {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined || code.startsWith("ERR_") ? "This is a mistake of quayside itself; please report it." : undefined;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** What `--verbose` tells beside: never a header or a stack. The terminal hides keys in it. */
function moreOf(error: Error): string[] {
  const { operation, method, url } = error as QuaysideError;
  const { status, requestId, body } = error as HttpError;
  const causes: string[] = [];
  for (let cause = error.cause; cause instanceof Error && causes.length < 5; cause = cause.cause) causes.push(cause.message);
  const facts: readonly (readonly [string, unknown])[] = [
    ["error", error.name],
    ["operation", operation],
    ["request", method && url ? `${method} ${url}` : undefined],
    ["status", status],
    ["request id", requestId],
    ["reply", body === undefined ? undefined : excerpt(body)],
    ...causes.map((message) => ["cause", message] as const),
  ];
  return facts.filter(([, value]) => value !== undefined && value !== "").map(([name, value]) => `${name}: ${printable(String(value))}`);
}

function excerpt(body: unknown): string {
  const text = typeof body === "string" ? body : (JSON.stringify(body) ?? "");
  return text.length > 2000 ? `${text.slice(0, 2000)}…` : text;
}
