import { AbortedError, ConfigError, JobFailedError, TimeoutError } from "@quayside/core";
import { type AccountFailure, AccountsError } from "../accounts-error.ts";
import { hasEnded, type ImportJob } from "../import-job.ts";
import type { Surroundings } from "../surroundings.ts";
import { ImportWatch } from "./import-watch.ts";
import type { WaitOptions } from "./wait-options.ts";

/** Waits for the end of one import, which is given, or of several, which are given in the order of their refs. */
export async function wait(
  around: Surroundings,
  what: string | readonly string[],
  options: WaitOptions = {},
): Promise<ImportJob | ImportJob[]> {
  const { timeoutMs = Infinity, throwOnFailure = true, onUpdate, ...rest } = options;
  if (!(timeoutMs >= 0)) throw new ConfigError("wait: give times of 0 or more, in milliseconds.");
  const given = typeof what === "string" ? [what] : what;
  const refs = given.map((ref) => around.accounts.find(ref).place.ref);
  const ended = new Map<string, ImportJob>();
  const failures: AccountFailure[] = [];
  const late = new AbortController();
  // A longer time than 2^31 - 1 ms would make setTimeout fire at once.
  const timer = timeoutMs < 2 ** 31 ? setTimeout(() => late.abort(), timeoutMs) : undefined;
  const signal = rest.signal ? AbortSignal.any([rest.signal, late.signal]) : late.signal;
  try {
    for await (const item of new ImportWatch(around, refs, { ...rest, signal, progress: true, onError: "yield" })) {
      if (!("kind" in item)) failures.push(item);
      else {
        await onUpdate?.(item.job);
        if (hasEnded(item.state)) ended.set(item.ref, item.job);
        if (throwOnFailure && (item.state === "failed" || item.state === "cancelled"))
          failures.push({ account: item.account, ref: item.ref, error: jobFailed(item.job) });
      }
    }
  } catch (error) {
    if (!AbortedError.isInstance(error)) throw error;
    if (!late.signal.aborted) throw new AbortedError("wait: aborted", { cause: error.cause });
    const open = refs.filter((ref) => !ended.has(ref));
    throw new TimeoutError(`${open.slice(0, 3).join(", ")}${open.length > 3 ? " and others" : ""} had not ended after ${timeoutMs} ms`, {
      timeoutMs,
    });
  } finally {
    clearTimeout(timer);
  }
  const [failure] = failures;
  if (failure) throw typeof what === "string" ? failure.error : new AccountsError(failures);
  const jobs = refs.map((ref) => ended.get(ref) as ImportJob);
  return typeof what === "string" ? (jobs[0] as ImportJob) : jobs;
}

function jobFailed({ ref, state, failure, raw }: ImportJob): JobFailedError {
  const { code, message } = failure ?? { code: undefined, message: undefined };
  // Line breaks and control characters could forge lines of a log or drive a terminal.
  const words = [code, message]
    .filter(Boolean)
    .join(": ")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .slice(0, 400);
  return new JobFailedError(`${ref} ${state}${words && `: ${words}`}`, { state, code, reason: message, resource: raw });
}
