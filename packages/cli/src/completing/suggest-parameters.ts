import { providers, type ProviderInfo, type StartInfo, type StartParameter } from "@quayside/imports";
import type { Command } from "commander";
import { leadingOptions } from "../configuration/leading-options.ts";
import { loadSettings } from "../configuration/load-settings.ts";
import type { Context } from "../context.ts";
import { fittingOperations } from "../starting/choose-operation.ts";
import { requiredFirst } from "../starting/describe-parameter.ts";
import { printable } from "../terminal.ts";
import type { Line } from "./read-line.ts";
import { optionsOf, type Suggestion } from "./suggest.ts";
import { suggestFiles } from "./suggest-files.ts";

/** What may follow `start <account>`: operations, parameters that are not given yet, and the values of one. It needs no key. */
export async function suggestParameters(context: Context, line: Line, command: Command): Promise<readonly Suggestion[]> {
  const { asked, given, operands, typed } = line;
  const provider = providers().find((one) => one.provider === operands[0]?.split("/", 1)[0]);
  if (!provider) return [];
  const isName = typed.startsWith("-");
  if (asked === undefined && !isName) return provider.can.start.map(({ operation, summary = "" }) => [operation, summary]);
  const info = await operationOf(context, line, provider);
  const taken = command.options.map(({ long }) => long);
  const shown = info?.parameters.filter(({ name }) => !taken.includes(`--${name}`)) ?? [];
  if (asked !== undefined) {
    const parameter = shown.find(({ name }) => folded(name) === folded(asked));
    return valuesOf(context, parameter ?? (asked === "params" ? { kind: "json" } : undefined), typed);
  }
  const left = requiredFirst(shown).filter(({ name }) => !given.some((one) => folded(one) === folded(name)));
  const names = left.map(({ description = "", name }): Suggestion => [spelledAs(name, typed), description]);
  const all: Suggestion = ["--params", "All parameters at once."];
  return [...names, ...(info && !given.includes("params") ? [all] : []), ...optionsOf(command, given)];
}

/** The call that a line means: the one that is named, or the only one that fits. */
async function operationOf(context: Context, { operands, words }: Line, provider: ProviderInfo): Promise<StartInfo | undefined> {
  const [account = "", name] = operands;
  const { start } = provider.can;
  const named = start.find(({ operation }) => operation === name);
  if (named || start.length < 2) return named ?? start[0];
  // Only here the configuration matters: it tells where imports are placed.
  const loaded = await loadSettings(context, leadingOptions(words)).catch(() => undefined);
  const options = loaded?.settings.accounts[account] ?? {};
  const fitting = fittingOperations(
    provider,
    provider.scope.filter((one) => options[one] !== undefined),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function valuesOf({ folder }: Context, parameter: Pick<StartParameter, "kind" | "values"> | undefined, typed: string): Suggestion[] {
  const { kind, values = [] } = parameter ?? {};
  const files = kind === "file" ? suggestFiles(folder, typed) : [];
  const json = kind === "json" && typed.startsWith("@") ? suggestFiles(folder, typed.slice(1)).map((path) => `@${path}`) : [];
  const words = kind === "boolean" && values.length === 0 ? ["true", "false"] : values.map((value) => printable(String(value)));
  return [...words, ...files, ...json].map((value) => [value, ""]);
}

/** Names that mean the same on a command line. */
function folded(name: string): string {
  return name.replaceAll(/[-_]/g, "").toLowerCase();
}

/** A name as the provider writes it, or with hyphens where it was begun so. */
function spelledAs(name: string, typed: string): string {
  const own = `--${name}`;
  const hyphened = own.replaceAll("_", "-").replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return !own.startsWith(typed) && hyphened.startsWith(typed) ? hyphened : own;
}
