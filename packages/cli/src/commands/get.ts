import { openSession } from "../configuration/open-session.ts";
import type { ConfigOptions } from "../configuration/read-config.ts";
import type { Context } from "../context.ts";
import { exitCode } from "../exit-code.ts";
import type { OutputOptions } from "../rendering/choose-reporter.ts";
import { jobJson } from "../rendering/job-json.ts";
import type { Job } from "../library.ts";
import { reportError } from "../report-error.ts";
import type { Terminal } from "../terminal.ts";
import { accountOf, checkRef } from "./check-ref.ts";

/** `quayside get <ref…>` */
export async function get(context: Context, refs: readonly string[], options: ConfigOptions & OutputOptions): Promise<number> {
  const { signal, terminal } = context;
  await using session = await openSession(terminal, context, options);
  const named = refs.map((ref) => checkRef(session, ref));
  const results = await Promise.allSettled(named.map((ref) => session.imports.get(ref, { details: true, signal })));
  signal.throwIfAborted();
  const jobs = results.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
  if (options.ndjson) for (const job of jobs) terminal.out(JSON.stringify(jobJson(job)));
  else if (options.json) writeJson(terminal, refs.length === 1, jobs);
  else {
    const { jobDetails } = await import("../rendering/job-details.ts");
    const look = { paint: terminal.paint(), now: Date.now(), columns: terminal.columns };
    if (jobs.length > 0) terminal.out(jobs.map((job) => jobDetails(job, look)).join("\n\n"));
  }
  const codes = results.map((result, index) => {
    const account = accountOf(named[index] ?? "");
    return result.status === "rejected" ? reportError(terminal, result.reason, { account, verbose: options.verbose }) : exitCode.success;
  });
  return Math.max(...codes);
}

/** One import as an object, several as an array. */
function writeJson(terminal: Terminal, isSingle: boolean, jobs: readonly Job[]): void {
  const values = jobs.map(jobJson);
  if (!isSingle) terminal.out(JSON.stringify(values, undefined, 2));
  else if (values[0]) terminal.out(JSON.stringify(values[0], undefined, 2));
}
