import { ConfigError } from "@quayside/core";
import type { JobAdapter, Scope } from "./adapter.ts";

/** Where an import is: which of the kinds of import of its account, in which scope, with which id. */
export interface Place {
  readonly ref: string;
  readonly adapter: JobAdapter<unknown>;
  readonly scope: Scope;
  readonly id: string;
}

/** The ref of an import. */
export function formatRef(account: string, { scope: names }: Pick<JobAdapter<unknown>, "scope">, scope: Scope, id: string): string {
  return `${account}:${[...names.map((name) => scope[name] ?? ""), id].map(encodeURIComponent).join("/")}`;
}

/**
 * The account that a ref names: what stands before its first colon.
 * @throws {ConfigError} It is no ref.
 */
export function accountOf(ref: string): string {
  const colon = typeof ref === "string" ? ref.indexOf(":") : -1;
  if (colon > 0) return ref.slice(0, colon);
  throw new ConfigError(
    `${JSON.stringify(ref)} is no ref of an import. A ref reads provider:id, provider/account:id or provider:scope/id.`,
  );
}

/**
 * What a ref says of its account's imports.
 * @throws {ConfigError} It has another form than refs of that account.
 */
export function parseRef(ref: string, adapters: readonly JobAdapter<unknown>[]): Place {
  const account = accountOf(ref);
  const segments = ref
    .slice(account.length + 1)
    .split("/")
    .map(decode);
  const id = segments.at(-1) ?? "";
  const adapter = adapters.find((candidate) => candidate.scope.length === segments.length - 1);
  if (!adapter || segments.includes("")) {
    const shapes = adapters.map((candidate) => `${account}:${candidate.scope.map((part) => `<${part}>/`).join("")}<id>`);
    throw new ConfigError(`${JSON.stringify(ref)} is no ref of ${account}. A ref of it reads ${shapes.join(" or ")}.`);
  }
  const scope = Object.fromEntries(adapter.scope.map((part, index) => [part, segments[index] ?? ""]));
  return { ref: formatRef(account, adapter, scope, id), adapter, scope, id };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
