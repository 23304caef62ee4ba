import type { ProviderInfo, StartInfo } from "@quayside/imports";
import stringWidth from "fast-string-width";
import { openSession, type Session } from "../configuration/open-session.ts";
import type { ConfigOptions } from "../configuration/read-config.ts";
import type { Context } from "../context.ts";
import { didYouMean } from "../did-you-mean.ts";
import { exitCode } from "../exit-code.ts";
import type { Checked } from "../library.ts";
import type { OutputOptions } from "../rendering/choose-reporter.ts";
import { helpItem, wrap } from "../rendering/help-item.ts";
import { lines } from "../rendering/job-details.ts";
import { table } from "../rendering/table.ts";
import { reportError } from "../report-error.ts";
import { describeParameter, placeholder, requiredFirst } from "../starting/describe-parameter.ts";
import { choiceOf } from "../starting/missing-parameters.ts";
import type { Format, Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

export interface ProvidersOptions extends ConfigOptions, OutputOptions {
  /** Whether keys are tried. */
  readonly check?: boolean | undefined;
}

interface Row {
  readonly account: string;
  readonly info: ProviderInfo;
  readonly checked: Checked | undefined;
  readonly isConfigured: boolean;
  /** Where it is not configured: why, in a few words. */
  readonly lack: string;
  /** Environment variables that it lacks; none where a file names the accounts. */
  readonly missing: readonly string[];
}

/** `quayside providers [name…]` */
export async function providers(context: Context, names: readonly string[], options: ProvidersOptions): Promise<number> {
  const { signal, terminal } = context;
  await using session = await openSession(terminal, context, options);
  const wanted = names.length === 0 ? rowsOf(session) : names.flatMap((name) => named(session, name));
  const accounts = wanted.filter(({ isConfigured }) => isConfigured).map(({ account }) => account);
  const checks = options.check !== false && accounts.length > 0 ? await session.imports.check({ accounts, signal }) : [];
  const rows = wanted.map((row) => ({ ...row, checked: checks.find(({ account }) => account === row.account) }));
  if (options.json) terminal.out(JSON.stringify(rows.map(rowJson), undefined, 2));
  else if (options.ndjson) for (const row of rows) terminal.out(JSON.stringify(rowJson(row)));
  else if (names.length > 0) terminal.out(rows.map((row) => details(row, terminal)).join("\n\n"));
  else terminal.out(overview(rows, terminal, session));
  for (const { account, error } of checks) if (error !== undefined) reportError(terminal, error, { account, verbose: options.verbose });
  return checks.some(({ key }) => key !== "accepted") ? exitCode.provider : exitCode.success;
}

/** What is configured, and then what could be. */
function rowsOf({ accounts, providers, providerOf, settings }: Session): Row[] {
  const row = { checked: undefined, lack: "", missing: [] };
  const configured = accounts.map((account) => ({ ...row, account, info: providerOf(account), isConfigured: true }));
  const others = providers.filter(({ provider }) => !configured.some(({ info }) => info.provider === provider));
  return [
    ...configured,
    ...others.map((info) => {
      const { isBegun = false, missing = [] } = settings.gaps.find(({ provider }) => provider === info.provider) ?? {};
      const lack = settings.isFromFile
        ? "not in the file"
        : isBegun
          ? `${missing[0]} is missing`
          : `set ${missing[0] ?? "it up in a file"}`;
      return { ...row, account: info.provider, info, isConfigured: false, lack, missing };
    }),
  ];
}

function named(session: Session, name: string): Row[] {
  const rows = rowsOf(session).filter(({ account, info }) => account === name || info.provider === name);
  if (rows.length > 0) return rows;
  const known = [...session.accounts, ...session.providers.map(({ provider }) => provider as string)];
  throw new UsageError(`There is no provider "${name}". ${didYouMean(name, known, `There are ${[...new Set(known)].join(", ")}.`)}`);
}

const keyLook: { readonly [key in Checked["key"]]: Format } = { accepted: "green", refused: "red", unknown: "yellow" };

function overview(rows: readonly Row[], terminal: Terminal, { settings }: Session): string {
  const paint = terminal.paint();
  const columns = [
    { heading: "ACCOUNT" },
    { heading: "PROVIDER", optional: true },
    { heading: "KEY" },
    { heading: "CAN", least: 20, optional: true },
  ];
  const drawn = table(
    columns,
    rows.map(({ account, info, checked, isConfigured, lack }) => [
      isConfigured ? account : paint("dim", account),
      info.title,
      checked ? paint(keyLook[checked.key], checked.key) : isConfigured ? "not tried" : paint("dim", lack),
      abilities(info).join(", "),
    ]),
    terminal.columns,
    paint,
  );
  const hint = `Accounts from ${settings.isFromFile ? settings.path : "the environment"}. \`quayside providers <name>\` tells the parameters of what it can start.`;
  return `${drawn}\n\n${wrap(hint, terminal.columns)
    .map((line) => paint("dim", line))
    .join("\n")}`;
}

function abilities({ can }: ProviderInfo): string[] {
  return [
    "get",
    ...(["list", "cancel", "delete"] as const).filter((ability) => can[ability]),
    ...can.start.map(({ operation }) => `start ${operation}`),
  ];
}

function details({ account, info, checked, isConfigured, lack }: Row, terminal: Terminal): string {
  const paint = terminal.paint();
  const options = info.options.map(({ name, environment, required }) =>
    [name, required ? "required" : undefined, environment].filter(Boolean).join(", "),
  );
  const head = lines(
    [
      ["account", isConfigured ? account : `${account} (${lack})`],
      ["provider", info.title],
      ["key", checked && paint(keyLook[checked.key], checked.key)],
      [
        "can",
        abilities(info)
          .filter((ability) => !ability.startsWith("start "))
          .join(", "),
      ],
      ["options", [...options, ...info.scope].join("; ")],
    ],
    paint,
    terminal.columns,
  );
  return [head, ...info.can.start.map((start) => startDetails(account, start, info.scope, terminal))].join("\n");
}

function startDetails(account: string, info: StartInfo, scope: readonly string[], terminal: Terminal): string {
  const paint = terminal.paint();
  const { operation, parameters, summary } = info;
  const choice = choiceOf(info);
  const items = requiredFirst(parameters).map((parameter) => ({
    term: `--${parameter.name} ${placeholder(parameter)}`,
    meaning: describeParameter(
      parameter,
      parameter.required && scope.includes(parameter.name) ? "Here or in the configuration." : undefined,
    ),
  }));
  const widest = Math.max(0, ...items.map(({ term }) => stringWidth(term)));
  const call = `quayside start ${account} ${operation}`;
  const isWide = stringWidth(`${call}  ${summary ?? ""}`) > terminal.helpColumns;
  const title = isWide ? wrap(call, terminal.helpColumns).join("\n") : call;
  return [
    `\n${paint("bold", title)}${summary === undefined ? "" : `${isWide ? "\n" : "  "}${paint("dim", summary)}`}`,
    ...(choice === undefined ? [] : [helpItem(`Needs ${choice}.`, 0, "", terminal.helpColumns)]),
    ...items.map(({ term, meaning }) => helpItem(term, widest, meaning, terminal.helpColumns)),
  ].join("\n");
}

function rowJson({ account, info, checked, isConfigured, missing }: Row): object {
  const { provider, title, options, scope, can } = info;
  return { account, provider, title, configured: isConfigured, missing, key: checked?.key ?? null, can, options, scope };
}
