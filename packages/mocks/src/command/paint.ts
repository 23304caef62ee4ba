import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** Colours a text where standard output is a terminal and NO_COLOR is not set (https://no-color.org). */
export function paint(format: Format, text: string): string {
  return styleText(format, text, { stream: process.stdout, validateStream: true });
}
