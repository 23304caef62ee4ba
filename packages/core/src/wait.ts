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
   * How long to wait for the end of the job, in milliseconds; 0 asks once. When the time is over the job is asked for once
   * more, unless the provider has forbidden it by `Retry-After`. Each poll may take a second, even if it ends later than that.
   * @default Infinity
   */
  readonly timeoutMs?: number | undefined;
  /**
   * Called with what every poll returned, and awaited until the waiting is over; what it throws ends the waiting.
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

/** Time that every poll is given, in milliseconds: the last one begins when all the time is over. */
const leastPollMs = 1000;

/** Polls a job until it has succeeded, failed or been cancelled. A state that is not known counts as not ended. */
export async function waitFor<Resource>(
  ask: (operation: Operation, params: object, options: RequestOptions) => Promise<Reply>,
  tools: WaitTools,
  provider: string,
  job: Job,
  params: object,
  { intervalMs = 1000, timeoutMs = Infinity, onUpdate, throwOnFailure = true, since, ...requestOptions }: WaitOptions<Resource>,
): Promise<Resource> {
  const [, , , AbortedError, ConfigError, TimeoutError, askedPauseMs, httpError, mayPass, within] = tools;
  const { get, name } = job;
  const { signal } = requestOptions;
  // NaN would wait for ever.
  if (!(intervalMs >= 0 && timeoutMs >= 0)) throw new ConfigError(`${provider} ${get.id}: give times of 0 or more.`);
  const deadline = performance.now() + timeoutMs;
  let state: JobState = "unknown";
  let misses = 0;
  /** Why the last poll has failed, if it has. */
  let miss: unknown;
  let headers: Headers | undefined;

  const late = (what: string): Error =>
    new TimeoutError(`${provider} ${what} ${timeoutMs} ms`, { operation: get.id, timeoutMs, ...(miss ? { cause: miss } : {}) });
  const toError = (isLate: boolean): Error =>
    isLate
      ? late(`${get.id}: onUpdate has not ended within`)
      : new AbortedError(`${provider} ${get.id}: aborted`, { operation: get.id, cause: signal!.reason });
  /** Asks how the job stands; gives nothing where that has failed in passing. */
  const poll = async (totalTimeoutMs?: number): Promise<Reply | undefined> => {
    try {
      miss = undefined;
      const reply = await ask(get, params, { ...requestOptions, totalTimeoutMs });
      if (!reply.response.ok) throw httpError(reply);
      misses = 0;
      headers = onlyRetryAfter(reply.response.headers);
      return reply;
    } catch (error) {
      const { name, headers: theirs } = error as Partial<HttpError>;
      // Something on the way has answered in place of the provider, or has cut its answer short.
      const garbled = name === "DecodeError";
      if (!(garbled || mayPass(error, true)) || ++misses > mostMisses) throw error;
      miss = error;
      headers = garbled ? onlyRetryAfter(theirs) : theirs;
      return undefined;
    }
  };

  for (let interval = intervalMs, last = false; ; interval = Math.min(interval * 1.5, 30_000)) {
    const end = Math.max(deadline, performance.now() + leastPollMs);
    const untilEnd = (): number => Math.max(Math.ceil(end - performance.now()), 0);
    const reply = await poll(end < Infinity ? untilEnd() : undefined);
    if (reply) {
      const data = reply.data as Resource;
      state = stateOf(tools, job, data);
      if (onUpdate) await within(untilEnd(), signal, toError, async () => onUpdate(data));
      const failed = /failed|cancelled/.test(state);
      if ((failed || state === "succeeded") && !job.state.outdated?.test(reply, job, since)) {
        if (failed && throwOnFailure) throw jobFailed(tools, reply, job, state);
        return data;
      }
    }
    const leftMs = deadline - performance.now();
    if (last || leftMs <= 0) throw late(`${name} is still ${state} after`);
    const asked = Math.min(askedPauseMs(headers), longestPauseMs);
    if (asked > leftMs) throw late(`${name} is still ${state}, and is not to be asked for again within`);
    const pause = Math.min(asked || interval, longestPauseMs);
    last = pause >= leftMs;
    await within(last ? Math.ceil(leftMs) : pause, signal, toError);
  }
}

/** When a limit ends says nothing about when the job will have moved on. */
function onlyRetryAfter(headers?: Headers): Headers {
  return new Headers({ "retry-after": headers?.get("retry-after") ?? "" });
}

/** As `jobState` does, which would else be in every bundle. */
function stateOf([, pointer]: WaitTools, { state }: Job, resource: unknown): JobState {
  const status = pointer(resource, state.at);
  return (status == null ? state.absent : new Map(Object.entries(state.values)).get(`${status}`)) ?? "unknown";
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
