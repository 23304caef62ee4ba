import type { Client } from "./create-client.ts";
import type { Job, Provider } from "./definition.ts";
import { JobFailedError } from "./errors/job-failed-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { AbortedError } from "./errors/aborted-error.ts";
import { jobState } from "./job-state.ts";
import type { RequestOptions } from "./options.ts";
import { pointer } from "./pointer.ts";
import { askedPauseMs } from "./retry.ts";
import { within } from "./within.ts";

/** Options of waiting for a job. */
export interface WaitOptions<Resource> extends Omit<RequestOptions, "timeoutMs" | "totalTimeoutMs"> {
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
   * Called with what every poll returned.
   * @default none
   */
  readonly onUpdate?: ((resource: Resource) => void) | undefined;
  /**
   * Whether a job that failed or was cancelled is thrown as a `JobFailedError`; if not, it is returned.
   * @default true
   */
  readonly throwOnFailure?: boolean | undefined;
}

/** Polls a job until it has succeeded, failed or been cancelled. A state that is not known counts as not ended. */
export async function waitFor<Resource>(
  client: Pick<Client<never>, "call">,
  { id: provider }: Provider,
  job: Job,
  params: object,
  { intervalMs = 1000, timeoutMs = Infinity, onUpdate, throwOnFailure = true, ...requestOptions }: WaitOptions<Resource>,
): Promise<Resource> {
  const operation = job.get.id;
  const { signal } = requestOptions;
  const deadline = performance.now() + timeoutMs;
  for (let interval = intervalMs; ; interval = Math.min(interval * 1.5, 30_000)) {
    const { data: resource, response } = await client.call<Resource, never>(job.get, params, requestOptions).withResponse();
    onUpdate?.(resource);
    const state = jobState(job, resource);
    if (state === "failed" || state === "cancelled") {
      if (!throwOnFailure) return resource;
      const [id, code, reason] = [job.id, job.failure?.code, job.failure?.message].map((path) => path && (pointer(resource, path) ?? undefined));
      const message = [`${provider} ${job.name} ${id} ${state === "failed" ? state : "was cancelled"}`, code, reason].filter(Boolean).join(": ");
      throw new JobFailedError(message, { operation, state, code, reason }, { resource });
    }
    if (state === "succeeded") return resource;
    const pause = askedPauseMs(response.headers) || interval;
    if (performance.now() + pause > deadline) {
      throw new TimeoutError(`${provider} ${job.name} is still ${state} after ${timeoutMs} ms`, { operation, timeoutMs });
    }
    await within(pause, signal, (cause) => new AbortedError(`${provider} ${operation}: waiting was aborted`, { operation }, { cause }));
  }
}
