import { setImmediate } from "node:timers/promises";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does something that takes moments and must not be left half done: Ctrl-C ends the process once it is done. */
export async function uninterrupted(action: () => void): Promise<void> {
  let wanted: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals): void => {
    wanted = signal;
  };
  for (const signal of signals) process.on(signal, note);
  try {
    action();
    // Signals that came meanwhile are told in the next turn.
    await setImmediate();
  } finally {
    for (const signal of signals) process.off(signal, note);
  }
  if (wanted) process.kill(process.pid, wanted);
}
