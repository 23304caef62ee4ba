import type { JobState } from "@quayside/imports";
import type { Format } from "../terminal.ts";

/** How each state looks: its sign and its colour. */
export const stateLook: { readonly [state in JobState]: { readonly sign: string; readonly format: Format } } = {
  pending: { sign: "·", format: "dim" },
  running: { sign: "▸", format: "cyan" },
  succeeded: { sign: "✔", format: "green" },
  failed: { sign: "✖", format: "red" },
  cancelled: { sign: "⊘", format: "yellow" },
  unknown: { sign: "?", format: "magenta" },
};

/** Cells that the longest state takes. */
export const stateWidth: number = Math.max(...Object.keys(stateLook).map((state) => state.length));
