import prettyMilliseconds from "pretty-ms";

const units = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
] as const;

/** How long ago something was, in the largest unit that fits: `2 min ago`. */
export function age(time: Date, now: number): string {
  const passed = now - time.getTime();
  for (const [unit, ms] of units) if (passed >= ms) return `${Math.floor(passed / ms)} ${unit} ago`;
  return passed >= 1000 ? `${Math.floor(passed / 1000)} s ago` : "just now";
}

/** A span of time in whole seconds, in its two largest units: `1m 20s`. */
export function span(ms: number): string {
  if (ms < 1000) return "<1s";
  return prettyMilliseconds(Math.round(ms / 1000) * 1000, { secondsDecimalDigits: 0, unitCount: 2 });
}
