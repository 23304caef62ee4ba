import type { JobState } from "@quayside/imports";
import { notConfigured } from "../configuration/not-configured.ts";
import { openSession, type Session } from "../configuration/open-session.ts";
import type { ConfigOptions } from "../configuration/read-config.ts";
import type { Context } from "../context.ts";
import { InterruptedError } from "../interrupted-error.ts";
import type { Filter, Job, Remembered } from "../library.ts";
import type { OutputOptions } from "../rendering/choose-reporter.ts";
import { jobJson, rememberedJson } from "../rendering/job-json.ts";
import { reportError } from "../report-error.ts";
import { tellLeftOut } from "./tell-left-out.ts";

/** Options that say which imports are meant. */
export interface FilterOptions {
  readonly account?: readonly string[] | undefined;
  readonly state?: readonly JobState[] | undefined;
  readonly since?: Date | undefined;
}

export interface ListOptions extends ConfigOptions, OutputOptions, FilterOptions {
  readonly limit?: number | undefined;
  readonly remembered?: boolean | undefined;
}

/** How many imports a table holds, unless more are asked for. */
const tableLimit = 50;

/** `quayside list` */
export async function list(context: Context, options: ListOptions): Promise<number> {
  const { signal, terminal } = context;
  await using session = await openSession(terminal, context, options, { needsAccounts: true });
  const isTable = !options.json && !options.ndjson;
  const limit = options.limit ?? (isTable ? tableLimit : Infinity);
  const filter = filterOf(session, options);
  if (!options.account) tellLeftOut(context, session);
  const found: Job[] = [];
  const rest: object[] = [];
  let count = 0;
  let code = 0;
  // One more than is shown tells whether there are more.
  const items = options.remembered
    ? session.imports.history({ accounts: filter.accounts, state: filter.state, since: filter.since, limit: limit + 1 })
    : session.imports.list({ ...filter, limit: limit + 1, onError: "yield", signal });
  try {
    for await (const item of items) {
      if ("error" in item) {
        code = Math.max(code, reportError(terminal, item.error, { account: item.account, verbose: options.verbose }));
        continue;
      }
      if (++count > limit) break;
      if (isTable) found.push(asJob(item));
      else if (options.ndjson) terminal.out(JSON.stringify(asJson(item)));
      else rest.push(asJson(item));
    }
  } catch (error) {
    if (signal.aborted) throw new InterruptedError("The list is not complete.");
    throw error;
  }
  if (options.json) terminal.out(JSON.stringify(rest, undefined, 2));
  if (!isTable) return code;
  if (found.length === 0 && code === 0) terminal.err(options.remembered ? "Nothing is remembered." : "There are no imports.");
  if (found.length > 0) {
    const { jobTable } = await import("../rendering/job-table.ts");
    terminal.out(jobTable(found, { columns: terminal.columns, paint: terminal.paint(), now: Date.now() }));
  }
  if (count > limit) terminal.err(`There are more than these ${limit}; --limit ${limit * 4} shows more, --ndjson all.`);
  return code;
}

/** What a list and a watch are about; accounts may be named by their provider. */
export function filterOf(session: Session, { account: names, state, since }: FilterOptions): Filter {
  const accounts = names?.flatMap((name) => {
    const chosen = session.accounts.filter((account) => account === name || account.split("/", 1)[0] === name);
    if (chosen.length > 0) return chosen;
    throw notConfigured(name, session.settings, session.providers);
  });
  return { accounts, state, since };
}

function asJson(item: Job | Remembered): object {
  return "seenAt" in item ? rememberedJson(item) : jobJson(item);
}

/** A remembered import as it was last seen, for a table. */
function asJob(item: Job | Remembered): Job {
  if (!("seenAt" in item)) return item;
  const { job, startedAt, state } = item;
  const nothing = { total: undefined, imported: undefined, failed: undefined };
  const unknown = { progress: undefined, counts: nothing, title: undefined, source: undefined, failure: undefined, raw: undefined };
  const times = { createdAt: undefined, startedAt: undefined, finishedAt: undefined, updatedAt: undefined };
  const known = job ?? { ...unknown, ...times, ref: item.ref, provider: "", account: item.account, id: item.id };
  return { ...known, state, startedAt: known.startedAt ?? known.createdAt ?? startedAt };
}
