import type { ProviderInfo } from "@quayside/imports";
import { didYouMean } from "../did-you-mean.ts";
import { UsageError } from "../usage-error.ts";
import { type ClientOption, clientOptions } from "./client-options.ts";
import { fieldPath } from "./field-path.ts";

/** A configuration in order, with values in the place of names of environment variables. */
export interface CheckedConfig {
  readonly accounts: { readonly [account: string]: { readonly [option: string]: unknown } } | undefined;
  readonly store: string | false | undefined;
}

interface Fields {
  readonly [name: string]: unknown;
}

interface Environment {
  readonly [name: string]: string | undefined;
}

/**
 * Checks a configuration as it was read.
 * @throws {UsageError} It says where the mistake is, and how to mend it. It quotes no value.
 */
export function checkConfig(path: string, given: unknown, providers: readonly ProviderInfo[], environment: Environment): CheckedConfig {
  const fields = asFields(given, `${path}: the configuration`);
  checkNames(fields, ["accounts", "store", "$schema"], path, "There are accounts and store.");
  const { accounts, store } = fields;
  if (store !== undefined && store !== false && (typeof store !== "string" || store === ""))
    throw new UsageError(`${path}: store is the path of a file, or false.`);
  return {
    store,
    accounts:
      accounts === undefined
        ? undefined
        : Object.fromEntries(
            Object.entries(asFields(accounts, `${path}: accounts`)).map(([name, options]) => [
              name,
              checkAccount(`${path}: accounts${fieldPath(name)}`, name, options, providers, environment),
            ]),
          ),
  };
}

function checkAccount(place: string, name: string, given: unknown, providers: readonly ProviderInfo[], environment: Environment): Fields {
  const [id = ""] = name.split("/", 1);
  const ids = providers.map(({ provider }) => provider);
  const provider = providers.find((one) => one.provider === id);
  if (!provider) throw new UsageError(`${place}: there is no provider "${id}". ${didYouMean(id, ids, `Providers: ${ids.join(", ")}.`)}`);
  const options = asFields(given, place);
  const own = [...provider.options.map((option) => option.name), ...provider.scope];
  checkNames(
    options,
    [...own, ...Object.keys(clientOptions)],
    place,
    `${provider.title} has ${own.join(", ")}, beside those of all clients.`,
  );
  return Object.fromEntries(
    Object.entries(options).map(([option, value]) => [
      option,
      checkValue(`${place}${fieldPath(option)}`, value, clientOptions[option], environment),
    ]),
  );
}

function checkValue(place: string, value: unknown, option: ClientOption | undefined, environment: Environment): unknown {
  const { type } = option ?? { type: "string" };
  if (type === "string" && isReference(value)) {
    const text = environment[value.env]?.trim();
    if (text) return text;
    throw new UsageError(`${place}: the environment variable ${value.env} is not set. Set it, or name another.`);
  }
  const isCredential = option === undefined && typeof value === "function";
  const fits = type === "headers" ? typeof value === "object" && value !== null : typeof value === type;
  if (value === undefined || fits || isCredential) return value;
  const wanted =
    type === "string" ? 'a text, or { "env": "NAME" } for that of an environment variable' : type === "headers" ? "an object" : `a ${type}`;
  throw new UsageError(`${place}: give ${wanted}.`);
}

function isReference(value: unknown): value is { readonly env: string } {
  return typeof value === "object" && value !== null && Object.keys(value).join() === "env" && typeof (value as Fields)["env"] === "string";
}

function asFields(value: unknown, what: string): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw new UsageError(`${what} is no object.`);
}

function checkNames(fields: Fields, known: readonly string[], place: string, all: string): void {
  for (const name of Object.keys(fields))
    if (!known.includes(name)) throw new UsageError(`${place}: there is no "${name}". ${didYouMean(name, known, all)}`);
}
