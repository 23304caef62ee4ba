import type { StartInfo } from "@quayside/imports";
import stringWidth from "fast-string-width";
import { helpItem, wrap } from "../rendering/help-item.ts";
import type { Terminal } from "../terminal.ts";

/** The help of an account that has several ways to start an import, none of which was named. */
export function describeOperations(account: string, operations: readonly StartInfo[], terminal: Terminal): string {
  const bold = (text: string): string => terminal.paint()("bold", text);
  const width = terminal.helpColumns;
  const widest = Math.max(...operations.map(({ operation }) => stringWidth(operation)));
  return [
    `${bold("Usage:")} ${wrap(`quayside start ${account} <operation> [--parameter value …] [options]`, width - 7).join("\n       ")}\n`,
    bold("Operations:"),
    ...operations.map(({ operation, summary = "" }) => helpItem(operation, widest, summary, width)),
    "",
    ...wrap(`\`quayside start ${account} <operation> --help\` tells its parameters.`, width),
  ].join("\n");
}
