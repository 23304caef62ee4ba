import { reportError } from "../report-error.ts";
import type { Terminal } from "../terminal.ts";
import { changeLine } from "./change-line.ts";
import { jobJson } from "./job-json.ts";
import type { Reporter } from "./reporter.ts";

/** Writes a line for each change, in words. */
export function lineReporter(terminal: Terminal, verbose: boolean | undefined): Reporter {
  return {
    change: (change) => terminal.out(changeLine(change, new Date())),
    fail: ({ account, error }) => void reportError(terminal, error, { account, verbose }),
    end: () => {},
    stop: () => {},
  };
}

/** Writes a line of JSON for each change. */
export function ndjsonReporter(terminal: Terminal, verbose: boolean | undefined): Reporter {
  return {
    change: ({ kind, previous, job }) => terminal.out(JSON.stringify({ kind, previous: previous ?? null, ...jobJson(job) })),
    fail: ({ account, error }) => void reportError(terminal, error, { account, verbose }),
    end: () => {},
    stop: () => {},
  };
}

/** Writes all imports as one array of JSON at the end, each as it was last; what happens meanwhile is left to another. */
export function jsonReporter(terminal: Terminal, meanwhile: Reporter | undefined, verbose: boolean | undefined): Reporter {
  const jobs = new Map<string, object>();
  return {
    change(change) {
      jobs.set(change.ref, jobJson(change.job));
      meanwhile?.change(change);
    },
    fail(failed) {
      if (meanwhile) meanwhile.fail(failed);
      else reportError(terminal, failed.error, { account: failed.account, verbose });
    },
    end() {
      meanwhile?.end();
      terminal.out(JSON.stringify([...jobs.values()], undefined, 2));
    },
    stop: () => meanwhile?.stop(),
  };
}
