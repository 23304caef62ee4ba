import type { Session } from "../configuration/open-session.ts";
import type { Context } from "../context.ts";
import { describeError } from "../describe-error.ts";
import { exitCode } from "../exit-code.ts";
import { InterruptedError } from "../interrupted-error.ts";
import { type Filter, hasEnded } from "../library.ts";
import { chooseReporter, type OutputOptions } from "../rendering/choose-reporter.ts";

/** How imports are followed. */
export interface FollowOptions extends OutputOptions {
  /** Pause between polls at the beginning, in milliseconds. */
  readonly interval?: number | undefined;
  /** How long to wait, in milliseconds. */
  readonly timeout?: number | undefined;
  /** A name under which a later watch goes on where this one ended. */
  readonly name?: string | undefined;
}

/**
 * Shows imports until all have ended, or until somebody interrupts.
 * @returns The exit code: whether any failed, or could not be watched to its end.
 * @throws {InterruptedError} It was interrupted; the imports go on.
 */
export async function followImports(
  { signal, terminal }: Context,
  { imports }: Session,
  what: readonly string[] | (Filter & { follow: boolean }),
  { interval, timeout, name, ...output }: FollowOptions,
): Promise<number> {
  const refs = Array.isArray(what) ? (what as readonly string[]) : [];
  const late = timeout === undefined ? undefined : AbortSignal.timeout(timeout);
  const reporter = await chooseReporter(terminal, output, refs);
  // Only refs are kept: a watch may last for weeks.
  const open = new Set(refs);
  const failed = new Set<string>();
  const codes: number[] = [];
  try {
    const options = {
      progress: true,
      onError: "yield",
      name,
      intervalMs: interval,
      signal: late ? AbortSignal.any([signal, late]) : signal,
    } as const;
    for await (const item of imports.watch(what, options)) {
      if ("error" in item) {
        codes.push(describeError(item.error).exitCode);
        reporter.fail(item);
      } else {
        const { ref, state } = item;
        if (hasEnded(state)) open.delete(ref);
        else open.add(ref);
        if (hasEnded(state) && state !== "succeeded") failed.add(ref);
        else failed.delete(ref);
        reporter.change(item);
      }
    }
  } catch (error) {
    reporter.stop();
    if (signal.aborted) throw new InterruptedError(goingOn([...open]));
    if (!late?.aborted) throw error;
    terminal.err(`quayside: Not all has ended in the time allowed. ${goingOn([...open])}`);
    return exitCode.provider;
  }
  reporter.end();
  return failed.size > 0 ? exitCode.importFailed : Math.max(exitCode.success, ...codes);
}

/** What becomes of imports that nobody watches any longer, and how to come back to them. */
function goingOn(refs: readonly string[]): string {
  if (refs.length === 0) return "No import was under way.";
  const one = refs.length === 1;
  const named = refs.length > 5 ? "quayside watch" : `quayside wait ${refs.join(" ")}`;
  return `${one ? "The import goes" : `${refs.length} imports go`} on at ${one ? "its provider" : "their providers"}; \`${named}\` comes back to ${one ? "it" : "them"}.`;
}
