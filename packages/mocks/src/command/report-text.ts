import type { ProxyReport, ReportedOperation } from "../proxy/report.ts";
import { printable } from "./describe-error.ts";
import { paint } from "./paint.ts";

/** A report for people: what was broken, by operation and pointer. */
export function formatReport({ calls, failures, operations }: ProxyReport): string {
  const entries = Object.entries(operations);
  const kinds = entries.flatMap(([, { violations }]) => violations).length;
  const verdict = kinds === 0 ? paint("green", "no violation") : paint("red", plural(kinds, "kind of violation", "kinds of violations"));
  const lost = Object.entries(failures).map(([reason, count]) => `  ${paint("red", `${count} without an answer`)}: ${printable(reason)}`);
  return [
    `\n${plural(calls, "call", "calls")}, ${verdict}`,
    ...lost,
    ...entries.flatMap(([name, found]) => formatOperation(name, found)),
  ].join("\n");
}

function formatOperation(name: string, { calls, statuses, unchecked, violations }: ReportedOperation): string[] {
  const counts = Object.entries(statuses).map(([status, count]) => `${status} ×${count}`);
  return [
    `\n${paint("bold", printable(name))}  ${plural(calls, "call", "calls")} (${counts.join(", ")})`,
    ...violations.map(
      ({ count, message, pointer, rule, side, statuses }) =>
        `  ${paint("yellow", `${side} ${printable(pointer)}`.trim())}  ${rule} ×${count}${side === "response" ? ` in ${statuses.join(", ")}` : ""}: ${printable(message)}`,
    ),
    ...Object.entries(unchecked).map(([reason, count]) => `  ${paint("dim", `not checked ×${count}: ${reason}`)}`),
  ];
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
