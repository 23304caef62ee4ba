import type { JobState } from "@quayside/imports";
import { createLogUpdate } from "log-update";
import stringWidth from "fast-string-width";
import { type Change, hasEnded } from "../library.ts";
import { reportError } from "../report-error.ts";
import type { Stream, Terminal } from "../terminal.ts";
import { shareOf } from "./job-share.ts";
import { liveLine, spinner, type Watched } from "./live-line.ts";
import type { Reporter } from "./reporter.ts";
import { Speed } from "./speed.ts";
import { span } from "./time.ts";

/** How often the picture is drawn anew, in milliseconds. */
const frameMs = 100;

/**
 * Draws a line for each import that is under way, and keeps them moving. Those that have ended stay above, so that any
 * number of imports passes through a terminal of any height.
 */
export class LiveReporter implements Reporter {
  readonly #terminal: Terminal;
  readonly #stream: Stream;
  readonly #verbose: boolean | undefined;
  readonly #draw: ReturnType<typeof createLogUpdate>;
  readonly #open = new Map<string, Watched>();
  /** How many imports have ended in which way. */
  readonly #ended = new Map<JobState, number>();
  readonly #since = Date.now();
  readonly #timer: NodeJS.Timeout;
  #frame = 0;
  #refWidth = 0;
  /** Whether imports may come that nobody has named. */
  readonly #isFollowing: boolean;

  /** @param refs Imports that are waited for: each has a line from the beginning. */
  constructor(terminal: Terminal, stream: Stream, refs: readonly string[], verbose: boolean | undefined) {
    this.#terminal = terminal;
    this.#stream = stream;
    this.#verbose = verbose;
    this.#isFollowing = refs.length === 0;
    this.#draw = createLogUpdate(stream as NodeJS.WriteStream);
    this.#refWidth = Math.max(0, ...refs.map((ref) => stringWidth(ref)));
    for (const ref of refs) this.#open.set(ref, { ref, job: undefined, speed: new Speed(), since: undefined });
    this.#timer = setInterval(() => this.#next(), frameMs);
    this.#next();
  }

  change({ ref, job }: Change): void {
    const now = Date.now();
    const { speed, since } = this.#open.get(ref) ?? { speed: new Speed(), since: undefined };
    speed.add({ at: now, share: shareOf(job), done: job.counts.imported });
    this.#refWidth = Math.max(this.#refWidth, stringWidth(ref));
    if (!hasEnded(job.state)) {
      this.#open.set(ref, { ref, job, speed, since: since ?? now });
      return;
    }
    this.#open.delete(ref);
    this.#ended.set(job.state, (this.#ended.get(job.state) ?? 0) + 1);
    this.#above(() => this.#stream.write(`${this.#line({ ref, job, speed, since }, undefined)}\n`));
  }

  fail({ account, ref, error }: { account: string; ref?: string | undefined; error: unknown }): void {
    if (ref === undefined) for (const one of this.#open.keys()) if (one.startsWith(`${account}:`)) this.#open.delete(one);
    if (ref !== undefined) this.#open.delete(ref);
    this.#above(() => reportError(this.#terminal, error, { account, verbose: this.#verbose }));
  }

  end(): void {
    this.stop();
    const sums = (["succeeded", "failed", "cancelled"] as const).map((state) => [this.#ended.get(state) ?? 0, state] as const);
    if (sums.reduce((all, [sum]) => all + sum, 0) < 2) return;
    const text = sums.flatMap(([sum, state]) => (sum > 0 ? `${sum} ${state}` : [])).join(", ");
    this.#stream.write(`${this.#terminal.paint(this.#stream)("bold", text)} after ${span(Date.now() - this.#since)}\n`);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#draw.clear();
    // What was under way stays to be read.
    for (const watched of this.#open.values()) if (watched.job) this.#stream.write(`${this.#line(watched, undefined)}\n`);
    this.#draw.done();
  }

  /** Writes something that stays, above the lines that move. */
  #above(write: () => void): void {
    this.#draw.clear();
    write();
    this.#next();
  }

  #next(): void {
    this.#frame++;
    const lines = [...this.#open.values()].map((watched) => this.#line(watched, this.#frame));
    const most = Math.max((this.#stream.rows ?? 24) - 2, 1);
    const hidden = lines.length - most;
    const shown = hidden > 0 ? [...lines.slice(0, most - 1), `  and ${hidden + 1} more`] : lines;
    if (shown.length > 0) this.#draw(shown.join("\n"));
    else if (this.#isFollowing)
      this.#draw(this.#terminal.paint(this.#stream)("dim", `${spinner[this.#frame % spinner.length]} no import is under way`));
  }

  #line(watched: Watched, frame: number | undefined): string {
    return this.#terminal.redact(
      liveLine(watched, {
        paint: this.#terminal.paint(this.#stream),
        columns: this.#stream.columns ?? 80,
        refWidth: this.#refWidth,
        frame,
        now: Date.now(),
      }),
    );
  }
}
