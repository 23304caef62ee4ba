import type { ProviderInfo, StartInfo } from "@quayside/imports";
import { didYouMean } from "../did-you-mean.ts";
import { UsageError } from "../usage-error.ts";

/** The call that a line asks for, and what stands after it. */
export interface Chosen {
  readonly info: StartInfo;
  readonly rest: readonly string[];
}

/**
 * Finds the call that begins an import. Where an account has one only, it need not be named.
 * @param configured Names of the configuration of the account that place its imports.
 * @throws {UsageError} It is not named, or not known.
 */
export function chooseOperation(
  account: string,
  { can, scope, title }: ProviderInfo,
  args: readonly string[],
  configured: readonly string[],
): Chosen {
  const names = can.start.map(({ operation }) => operation);
  const [name] = args;
  if (name === undefined || name.startsWith("-")) {
    const fitting = can.start.filter(({ parameters }) => fits(parameters, scope, configured));
    const [only] = fitting.length > 0 ? fitting : can.start;
    const isOnly = (fitting.length > 0 ? fitting : can.start).length === 1;
    if (only && isOnly) return { info: only, rest: args };
    throw new UsageError(
      `${title} has several ways to start an import: ${names.join(", ")}. Write one after ${account}; --help after it tells its parameters.`,
    );
  }
  const info = can.start.find(({ operation }) => operation === name);
  if (info) return { info, rest: args.slice(1) };
  throw new UsageError(`${title} has no operation "${name}". ${didYouMean(name, names, `It has ${names.join(", ")}.`)}`);
}

/** Whether a call places imports as far as the configuration does, and no further. */
function fits(parameters: StartInfo["parameters"], scope: readonly string[], configured: readonly string[]): boolean {
  return scope.every((name) => parameters.some((parameter) => parameter.name === name) === configured.includes(name));
}
