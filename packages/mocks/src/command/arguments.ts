import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { nearest } from "../nearest.ts";
import { UsageError } from "./describe-error.ts";
import { proxyHelp, serveHelp } from "./help.ts";

/** A document of the caller's own: its path, and the name to serve it under. */
export interface SpecArgument {
  readonly name?: string;
  readonly path: string;
}

/** `--scenario exa=fails`; without a provider it is for all that know it. */
export interface ScenarioArgument {
  readonly provider?: string;
  readonly name: string;
}

/** What both commands share. */
interface Common {
  readonly specs: readonly SpecArgument[];
  readonly port: number;
  readonly host: string;
  readonly quiet: boolean;
}

/** `quayside-mock [provider…]` */
export interface ServeArguments extends Common {
  readonly kind: "serve";
  readonly providers: readonly string[];
  readonly scenarios: readonly ScenarioArgument[];
  readonly state: boolean;
  readonly rateLimits: boolean;
  readonly watch: boolean;
  readonly https: boolean;
}

/** `quayside-mock proxy <provider>` */
export interface ProxyArguments extends Common {
  readonly kind: "proxy";
  readonly provider: string | undefined;
  readonly upstream: string;
  readonly report: string | undefined;
}

/** Something to print, and no more. */
export interface TextArguments {
  readonly kind: "text";
  readonly text: string;
}

const common = {
  spec: { type: "string", multiple: true },
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  quiet: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;
const serveOptions = {
  ...common,
  scenario: { type: "string", multiple: true },
  stateless: { type: "boolean", default: false },
  "rate-limits": { type: "boolean", default: false },
  watch: { type: "boolean", default: false },
  https: { type: "boolean", default: false },
} as const;
const proxyOptions = { ...common, upstream: { type: "string" }, report: { type: "string" } } as const;

/** Reads the arguments of the command. Throws a UsageError that says what is wrong with them. */
export function readArguments(args: readonly string[]): ServeArguments | ProxyArguments | TextArguments {
  return args[0] === "proxy" ? readProxyArguments(args.slice(1)) : readServeArguments(args);
}

/** The command that prints the help for these arguments. */
export function helpFor(args: readonly string[]): string {
  return args[0] === "proxy" ? "quayside-mock proxy --help" : "quayside-mock --help";
}

function readServeArguments(args: readonly string[]): ServeArguments | TextArguments {
  const { positionals, values } = asUsage(
    () => parseArgs({ args: [...args], allowPositionals: true, options: serveOptions }),
    Object.keys(serveOptions),
  );
  if (values.help) return { kind: "text", text: serveHelp };
  if (values.version) return { kind: "text", text: version() };
  return {
    kind: "serve",
    providers: positionals.filter((name, index) => positionals.indexOf(name) === index),
    specs: (values.spec ?? []).map(readSpec),
    scenarios: (values.scenario ?? []).map(readScenario),
    port: readPort(values.port),
    host: values.host,
    state: !values.stateless,
    rateLimits: values["rate-limits"],
    watch: values.watch,
    https: values.https,
    quiet: values.quiet,
  };
}

function readProxyArguments(args: readonly string[]): ProxyArguments | TextArguments {
  const { positionals, values } = asUsage(
    () => parseArgs({ args: [...args], allowPositionals: true, options: proxyOptions }),
    Object.keys(proxyOptions),
  );
  if (values.help) return { kind: "text", text: proxyHelp };
  if (values.version) return { kind: "text", text: version() };
  const specs = (values.spec ?? []).map(readSpec);
  if (positionals.length + specs.length !== 1)
    throw new UsageError("A proxy checks against one document: name one provider, or give one --spec.");
  if (values.upstream === undefined)
    throw new UsageError("Where does the real thing live? Say so with --upstream https://api.example.com/v1.");
  return {
    kind: "proxy",
    provider: positionals[0],
    specs,
    upstream: values.upstream,
    report: values.report,
    port: readPort(values.port),
    host: values.host,
    quiet: values.quiet,
  };
}

function asUsage<Value>(parse: () => Value, known: readonly string[]): Value {
  try {
    return parse();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, option = ""] = /'(-[^' ]*)/.exec(message) ?? [];
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
      const meant = nearest(option.replace(/^-+/, ""), known);
      throw new UsageError(`There is no option ${option}.${meant === undefined ? "" : ` Did you mean --${meant}?`}`);
    }
    throw new UsageError(message.replace(/\s+/g, " "));
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new UsageError(`--port ${text} is no port. Give a number from 0 to 65535.`);
  return port;
}

function readSpec(text: string): SpecArgument {
  const [, name, path] = /^([a-z0-9]+(?:-[a-z0-9]+)*)=(.+)$/.exec(text) ?? [];
  if (text === "") throw new UsageError("--spec names no file.");
  return name === undefined || path === undefined ? { path: text } : { name, path };
}

function readScenario(text: string): ScenarioArgument {
  const [name = "", ...rest] = text.split("=").toReversed();
  if (name === "" || rest.length > 1)
    throw new UsageError(`--scenario ${text} is no scenario. Write --scenario fails, or --scenario exa=fails.`);
  const [provider] = rest;
  return provider === undefined ? { name } : { provider, name };
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { name: string; version: string };
  return `${basename(manifest.name)} ${manifest.version}`;
}
