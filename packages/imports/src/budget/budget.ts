import { AbortedError } from "@quayside/core";
import type { RateLimit } from "../adapter.ts";
import { headerLimit } from "./header-limit.ts";
import type { Limit } from "./limit.ts";
import { retryAfterMs } from "./retry-after.ts";
import { RateLimitError } from "./rate-limit-error.ts";
import { windowLimit } from "./window-limit.ts";

/** How somebody waits for a turn. */
export interface Turn {
  readonly signal?: AbortSignal | undefined;
  /** Polls come after the calls of people. */
  readonly poll?: boolean;
}

type Send = (url: string, init: RequestInit) => Promise<Response>;

interface Waiter extends Turn {
  readonly limits: readonly Limit[];
  readonly go: () => void;
  readonly refuse: (error: Error) => void;
}

/** The longest that somebody who is no poll waits for a turn, in milliseconds: as long as a client waits to repeat a call. */
const patienceMs = 60_000;

/** The longest pause after refusals that do not say how long to wait, in milliseconds. */
const longestPauseMs = 30_000;

/** A turn that is older has to be asked for again: the limits may have changed. In milliseconds. */
const freshMs = 50;

/**
 * What an account may send: all its requests take their turns here, so that together they stay within the limits of the
 * provider. A turn is waited for before the call, whose time limits then begin; repetitions wait inside of it.
 */
export class Budget {
  readonly #name: string;
  readonly #general: readonly Limit[];
  readonly #single: readonly { readonly method: string; readonly path: RegExp; readonly limit: Limit }[];
  readonly #waiters: Waiter[] = [];
  /** Times of turns that were taken for calls that have not sent anything yet. */
  #turns: number[] = [];
  #calls = 0;
  #blockedUntil = 0;
  /** How many requests in a row were refused with 429. */
  #refusals = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(name: string, limits: readonly RateLimit[]) {
    this.#name = name;
    const whole = limits.filter(({ path }) => path === undefined);
    this.#general = whole.flatMap(toLimits);
    this.#single = limits.flatMap((limit) =>
      limit.path === undefined
        ? []
        : toLimits(limit).map((one) => ({ method: limit.method ?? "GET", path: toPattern(limit.path ?? ""), limit: one })),
    );
  }

  /** Makes a call when it is its turn. */
  async run<Data>(call: () => PromiseLike<Data>, turn: Turn = {}): Promise<Data> {
    await this.#wait(this.#general, turn);
    this.#turns.push(Date.now());
    this.#calls++;
    try {
      return await call();
    } finally {
      this.#calls--;
      // A call that failed before it sent anything leaves its turn behind.
      while (this.#turns.length > this.#calls) this.#dropTurn();
    }
  }

  /** Wraps what sends the requests of the account's client. */
  wrap(send: Send | undefined): Send {
    return async (url, init) => {
      const own = this.#ownLimits(url, init.method ?? "GET");
      const limits = [...this.#general, ...own];
      const turn = this.#turns.at(-1);
      const isFresh = turn !== undefined && Date.now() - turn <= freshMs;
      if (isFresh) this.#turns.pop();
      else if (turn !== undefined) this.#dropTurn();
      await this.#wait(isFresh ? own : limits, { signal: init.signal ?? undefined });
      let headers: Headers | undefined;
      try {
        const response = await (send ?? fetch)(url, init);
        ({ headers } = response);
        this.#note(response);
        return response;
      } finally {
        for (const limit of limits) limit.settle(Date.now(), headers);
        this.#pump();
      }
    };
  }

  /** What a provider asks to wait for holds for all requests; one that refuses without saying for how long is asked ever less. */
  #note({ status, ok, headers }: Response): void {
    const now = Date.now();
    const asked = status === 429 || status === 503 ? retryAfterMs(headers, now) : 0;
    if (status === 429) this.#refusals++;
    if (ok) this.#refusals = 0;
    const own = status === 429 ? Math.min(500 * 2 ** this.#refusals, longestPauseMs) : 0;
    this.#blockedUntil = Math.max(this.#blockedUntil, now + (asked || own));
  }

  #dropTurn(): void {
    this.#turns.shift();
    for (const limit of this.#general) limit.giveBack();
    this.#pump();
  }

  /** Limits of the one operation that a request is for. */
  #ownLimits(url: string, method: string): readonly Limit[] {
    const { pathname } = new URL(url);
    return this.#single.filter((one) => one.method === method && one.path.test(pathname)).map(({ limit }) => limit);
  }

  #delayMs(limits: readonly Limit[], now: number, poll: boolean): number {
    return Math.max(this.#blockedUntil - now, 0, ...limits.map((limit) => limit.delayMs(now, poll)));
  }

  async #wait(limits: readonly Limit[], { signal, poll = false }: Turn): Promise<void> {
    if (signal?.aborted) throw this.#aborted(signal);
    const delayMs = this.#delayMs(limits, Date.now(), poll);
    if (!poll && delayMs > patienceMs && delayMs < Infinity) throw new RateLimitError(this.#name, delayMs);
    await new Promise<void>((resolve, reject) => {
      const stop = (): void => {
        const index = this.#waiters.indexOf(waiter);
        if (index >= 0) this.#waiters.splice(index, 1);
        waiter.refuse(this.#aborted(signal as AbortSignal));
        this.#pump();
      };
      const done = (): void => signal?.removeEventListener("abort", stop);
      const waiter: Waiter = {
        limits,
        poll,
        go: () => (done(), resolve()),
        refuse: (error) => (done(), reject(error)),
      };
      signal?.addEventListener("abort", stop);
      const index = poll ? -1 : this.#waiters.findIndex((other) => other.poll);
      this.#waiters.splice(index < 0 ? this.#waiters.length : index, 0, waiter);
      this.#pump();
    });
  }

  /** Gives turns to all who may have one, and sets a timer for the next. */
  #pump(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    let soonest = Infinity;
    const waiters = this.#waiters.slice();
    for (const waiter of waiters) {
      const now = Date.now();
      const delayMs = this.#delayMs(waiter.limits, now, waiter.poll ?? false);
      if (delayMs > 0) {
        soonest = Math.min(soonest, delayMs);
        continue;
      }
      this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
      for (const limit of waiter.limits) limit.take(now);
      waiter.go();
    }
    // A longer time than 2^31 - 1 ms would make setTimeout fire at once.
    if (soonest < 2 ** 31) this.#timer = setTimeout(() => this.#pump(), Math.ceil(soonest));
  }

  #aborted(signal: AbortSignal): AbortedError {
    return new AbortedError(`${this.#name}: aborted while waiting for the rate limit`, { cause: signal.reason });
  }
}

function toLimits({ requests, perSeconds, headers }: RateLimit): Limit[] {
  const limits: Limit[] = [];
  if (requests !== undefined && perSeconds !== undefined) limits.push(windowLimit(requests, perSeconds));
  if (headers) limits.push(headerLimit(headers));
  return limits;
}

/** What the path of a URL ends in when it is one of a path template; the base URL, which is not known here, comes before. */
function toPattern(path: string): RegExp {
  const parts = path.split(/\{[^{}]*\}/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`${parts.join("[^/]+")}$`);
}
