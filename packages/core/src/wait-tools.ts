import { httpError } from "./call.ts";
import { AbortedError } from "./errors/aborted-error.ts";
import { ConfigError } from "./errors/config-error.ts";
import { JobFailedError } from "./errors/job-failed-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { redact } from "./exchange.ts";
import { pointer } from "./pointer.ts";
import { askedPauseMs, mayPass } from "./retry.ts";
import { within } from "./within.ts";

/**
 * The parts of the runtime that waiting is made of; handed to it, so that it loads without them. A list, because minifiers
 * shorten the names of variables, but not those of properties.
 */
export type WaitTools = readonly [
  jobFailedError: typeof JobFailedError,
  pointer: typeof pointer,
  redact: typeof redact,
  abortedError: typeof AbortedError,
  configError: typeof ConfigError,
  timeoutError: typeof TimeoutError,
  askedPauseMs: typeof askedPauseMs,
  httpError: typeof httpError,
  mayPass: typeof mayPass,
  within: typeof within,
];

export const waitTools: WaitTools = [
  JobFailedError,
  pointer,
  redact,
  AbortedError,
  ConfigError,
  TimeoutError,
  askedPauseMs,
  httpError,
  mayPass,
  within,
];
