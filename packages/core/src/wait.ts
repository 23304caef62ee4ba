import type { Client } from "./create-client.ts";
import type { Job, JobState, Provider } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import { JobFailedError } from "./errors/job-failed-error.ts";
import type { HttpError } from "./errors/http-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { AbortedError } from "./errors/aborted-error.ts";
import { oneLine } from "./exchange.ts";
import { jobState } from "./job-state.ts";
import type { CallOptions } from "./options.ts";
import { pointer } from "./pointer.ts";
import { askedPauseMs, mayPass } from "./retry.ts";
import { within } from "./within.ts";

/** Options of waiting for a job. */
export interface WaitOptions<Resource> extends CallOptions {
  /**
   * Pause after the first poll, in milliseconds. Each later one is half as long again, up to 30 seconds; a
   * `Retry-After` of the provider takes precedence.
   * @default 1000
   */
  readonly intervalMs?: number | undefined;
  /**
   * How long to wait for the end of the job, in milliseconds.
   * @default Infinity
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Called with what every poll returned, and awaited; what it throws ends the waiting.
   * @default none
   */
  readonly onUpdate?: ((resource: Resource) => unknown) | undefined;
  /**
   * Whether a job that failed or was cancelled is thrown as a `JobFailedError`; if not, it is returned.
   * @default true
   */
  readonly throwOnFailure?: boolean | undefined;
}

/** Longest pause between polls that a provider may ask for, in milliseconds: an hour. */
const longestPauseMs = 3_600_000;

/** How many polls in a row may fail, each with its own retries, before waiting is given up. */
const mostMisses = 5;

/** Polls a job until it has succeeded, failed or been cancelled. A state that is not known counts as not ended. */
export async function waitFor<Resource>(
  client: Pick<Client<never>, "call">,
  { id: provider }: Provider,
  job: Job,
  params: object,
  { intervalMs = 1000, timeoutMs = Infinity, onUpdate, throwOnFailure = true, ...requestOptions }: WaitOptions<Resource>,
): Promise<Resource> {
  const { get, name } = job;
  // NaN would wait for ever.
  if (!(intervalMs >= 0 && timeoutMs >= 0)) throw new ConfigError(`${provider} ${get.id}: give times of 0 or more.`);
  const deadline = performance.now() + timeoutMs;
  let state: JobState = "unknown";
  const toError = (late: boolean): Error =>
    late
      ? new TimeoutError(`${provider} ${name} is still ${state} after ${timeoutMs} ms`, { operation: get.id, timeoutMs })
      : new AbortedError(`${provider} ${get.id}: aborted`, { operation: get.id, cause: requestOptions.signal!.reason });
  for (let misses = 0, interval = intervalMs; ; interval = Math.min(interval * 1.5, 30_000)) {
    let headers: Headers | undefined;
    try {
      const totalTimeoutMs = timeoutMs < Infinity ? deadline - performance.now() : undefined;
      const { data, response } = await client.call<Resource, never>(get, params, { ...requestOptions, totalTimeoutMs }).withResponse();
      ({ headers } = response);
      misses = 0;
      await onUpdate?.(data);
      state = jobState(job, data);
      const failed = /failed|cancelled/.test(state);
      if (failed && throwOnFailure) throw jobFailed(provider, job, data, state);
      if (failed || state === "succeeded") return data;
    } catch (error) {
      if (!mayPass(error, true) || ++misses > mostMisses) throw error;
      headers = (error as Partial<HttpError>).headers;
    }
    const pause = Math.min(askedPauseMs(headers) || interval, longestPauseMs);
    if (performance.now() + pause > deadline) throw toError(true);
    await within(pause, requestOptions.signal, toError);
  }
}

function jobFailed(provider: string, { name, id, get, failure = {} }: Job, resource: unknown, state: string): JobFailedError {
  const read = (path?: string): string | undefined => {
    const value = path && pointer(resource, path);
    return value == null || typeof value === "string" ? value || undefined : JSON.stringify(value);
  };
  const code = read(failure.code);
  const reason = read(failure.message);
  const outcome = [`${provider} ${name} ${read(id)} ${state}`, code, reason];
  const message = oneLine(outcome.filter(Boolean).join(": "));
  return new JobFailedError(message, { operation: get.id, state, code, reason, resource });
}
