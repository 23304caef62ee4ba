/** Eighths of a cell, from none to seven. */
const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A bar that is filled from the left to a share of 0 to 1, in eighths of a cell, and padded to its width. */
export function bar(share: number, width: number): string {
  const filled = Math.round(Math.min(Math.max(share, 0), 1) * width * 8);
  return ("█".repeat(Math.floor(filled / 8)) + eighths[filled % 8]).padEnd(width);
}

/** A share in per cent, with room for all there are and a gap. An import is not complete before it is. */
export function percent(share: number): string {
  return `${Math.floor(Math.min(Math.max(share, 0), 1) * 100)}%`.padStart(5);
}
