/** Waits for Ctrl-C or another request to end, then closes; a second Ctrl-C does not wait for that. */
export async function untilEnded(close: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
  process.once("SIGINT", () => process.exit(130));
  await close();
}
