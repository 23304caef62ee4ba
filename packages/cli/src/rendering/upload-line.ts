import prettyBytes from "pretty-bytes";
import type { Paint } from "../terminal.ts";
import { bar, percent } from "./bar.ts";
import { remaining, spinner } from "./live-line.ts";
import type { Speed } from "./speed.ts";

/** How far a file has been sent. */
export interface Sent {
  readonly sentBytes: number;
  readonly totalBytes: number;
}

/** A file on its way, on one line. Before anything is known to have arrived there is no bar: small files go in one piece. */
export function uploadLine(
  name: string,
  { sentBytes, totalBytes }: Sent,
  speed: Speed,
  { frame, now, paint }: { frame: number; now: number; paint: Paint },
): string {
  const share = sentBytes > 0 ? sentBytes / totalBytes : undefined;
  const rate = speed.perSecond;
  const left = speed.remainingMs(now);
  const parts = [
    `${paint("cyan", spinner[frame % spinner.length] ?? "")} sending ${name}`,
    share === undefined ? "" : `${paint("cyan", bar(share, 20))}${percent(share)}`,
    share === undefined ? prettyBytes(totalBytes) : `${prettyBytes(sentBytes)} of ${prettyBytes(totalBytes)}`,
    rate === undefined ? "" : `${prettyBytes(rate)}/s`,
    left === undefined || share === 1 ? "" : remaining(left),
  ];
  return parts.filter(Boolean).join("  ");
}
