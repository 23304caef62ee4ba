import type { ProviderInfo, StartInfo } from "@quayside/imports";
import { didYouMean } from "../did-you-mean.ts";
import { UsageError } from "../usage-error.ts";

/** The call that a line asks for, and what stands after it. */
export interface Chosen {
  readonly info: StartInfo;
  readonly rest: readonly string[];
}

/** The calls that may be meant where none is named: those that place imports as the configuration does, or else all. */
export function fittingOperations({ can, scope }: ProviderInfo, configured: readonly string[]): readonly StartInfo[] {
  const fitting = can.start.filter(({ parameters }) => fits(parameters, scope, configured));
  return fitting.length > 0 ? fitting : can.start;
}

/**
 * Finds the call that begins an import. Where an account has one only, it need not be named.
 * @param configured Names of the configuration of the account that place its imports.
 * @throws {UsageError} It is not named, or not known.
 */
export function chooseOperation(account: string, provider: ProviderInfo, args: readonly string[], configured: readonly string[]): Chosen {
  const { can, title } = provider;
  const names = can.start.map(({ operation }) => operation);
  const [name] = args;
  if (name === undefined || name.startsWith("-")) {
    const [only, ...others] = fittingOperations(provider, configured);
    if (only && others.length === 0) return { info: only, rest: args };
    if (!only) throw new UsageError(`${title} has no way to start an import.`);
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
