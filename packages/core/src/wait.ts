// Loaded when something is first waited for. It imports nothing of ours but types, so that bundlers can put it into a file
// of its own without splitting the rest.
import type { Job, JobState, Operation } from "./definition.ts";
import type { HttpError } from "./errors/http-error.ts";
import type { JobFailedError } from "./errors/job-failed-error.ts";
import type { Reply } from "./exchange.ts";
import type { CallOptions, RequestOptions } from "./options.ts";
import type { WaitTools } from "./wait-tools.ts";

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
  /**
   * When the job was started. With a provider that may at first show how the job before it ended, such an end is waited
   * past, for up to ten minutes.
   * @default the time at which this client started it; if it did not, any end counts
   */
  readonly since?: Date | undefined;
}

/** Longest pause between polls that a provider may ask for, in milliseconds: an hour. */
const longestPauseMs = 3_600_000;

/** How many polls in a row may fail, each with its own retries, before waiting is given up. */
const mostMisses = 5;

/** Polls a job until it has succeeded, failed or been cancelled. A state that is not known counts as not ended. */
export async function waitFor<Resource>(
  ask: (operation: Operation, params: object, options: RequestOptions) => Promise<Reply>,
  tools: WaitTools,
  provider: string,
  job: Job,
  params: object,
  { intervalMs = 1000, timeoutMs = Infinity, onUpdate, throwOnFailure = true, since, ...requestOptions }: WaitOptions<Resource>,
): Promise<Resource> {
  const [, , , AbortedError, ConfigError, TimeoutError, askedPauseMs, httpError, jobState, mayPass, within] = tools;
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
      const reply = await ask(get, params, { ...requestOptions, totalTimeoutMs });
      if (!reply.response.ok) throw httpError(reply);
      // When a limit ends says nothing about when the job will have moved on.
      headers = new Headers({ "retry-after": reply.response.headers.get("retry-after") ?? "" });
      const data = reply.data as Resource;
      misses = 0;
      await onUpdate?.(data);
      state = jobState(job, data);
      const failed = /failed|cancelled/.test(state);
      if ((failed || state === "succeeded") && !job.state.outdated?.test(reply, job, since)) {
        if (failed && throwOnFailure) throw jobFailed(tools, reply, job, state);
        return data;
      }
    } catch (error) {
      if (!mayPass(error, true) || ++misses > mostMisses) throw error;
      headers = (error as Partial<HttpError>).headers;
    }
    const pause = Math.min(askedPauseMs(headers) || interval, longestPauseMs);
    if (performance.now() + pause > deadline) throw toError(true);
    await within(pause, requestOptions.signal, toError);
  }
}

function jobFailed(
  [JobFailedError, pointer, redact]: WaitTools,
  reply: Reply,
  { name, id, get, failure = {} }: Job,
  state: string,
): JobFailedError {
  const { provider, data: resource } = reply;
  const read = (path?: string): string => {
    const value = path && pointer(resource, path);
    return redact(reply, value == null || typeof value === "string" ? value || "" : JSON.stringify(value));
  };
  const code = read(failure.code) || undefined;
  const reason = [failure.message].flat().map(read).find(Boolean);
  const message = [`${provider.id} ${name} ${read(id)} ${state}`, code, reason].filter(Boolean).join(": ");
  return new JobFailedError(message, { operation: get.id, state, code, reason, resource });
}
