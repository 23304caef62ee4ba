import { isSuccess } from "../document/is-success.ts";
import { within } from "../place.ts";
import { propertiesOf } from "./compare-objects.ts";
import { compareContent } from "./compare-content.ts";
import type { TypeComparison } from "./compare-types.ts";
import type { Declared } from "./declared.ts";

/** Compares the replies of an operation, status by status. */
export function compareResponses(comparison: TypeComparison, one: Declared, other: Declared): void {
  const { owners, checker } = comparison;
  const [before, after] = [propertiesOf(one.type, comparison), propertiesOf(other.type, comparison)];
  for (const [status, symbol] of before) {
    const counterpart = after.get(status);
    if (counterpart) compareResponse(comparison, owners.property(one, symbol, checker), owners.property(other, counterpart, checker));
  }
  const all = [[...before.keys()], [...after.keys()]] as const;
  const gone = all[0].filter((status) => !after.has(status));
  const come = all[1].filter((status) => !before.has(status));
  const goneSuccess = gone.filter((status) => isSuccess(status, all[0]));
  const comeSuccess = come.filter((status) => isSuccess(status, all[1]));
  const { place } = other;
  if (goneSuccess.length === 1 && comeSuccess.length === 1)
    comparison.note("success-status-changed", within(place, comeSuccess[0] ?? ""), "response", goneSuccess[0], comeSuccess[0]);
  else {
    for (const status of goneSuccess) comparison.note("success-status-removed", within(place, status), "response", status);
    for (const status of comeSuccess) comparison.note("success-status-added", within(place, status), "response", undefined, status);
  }
  for (const status of gone)
    if (!goneSuccess.includes(status)) comparison.note("error-status-removed", within(place, status), "response", status);
  for (const status of come)
    if (!comeSuccess.includes(status)) comparison.note("error-status-added", within(place, status), "response", undefined, status);
}

/** One reply: its headers and its body. */
export function compareResponse(comparison: TypeComparison, one: Declared, other: Declared): void {
  const { owners, checker } = comparison;
  if (one.type === other.type) return;
  const [before, after] = [propertiesOf(one.type, comparison), propertiesOf(other.type, comparison)];
  const [headers, otherHeaders] = [before.get("headers"), after.get("headers")];
  if (headers && otherHeaders)
    comparison.compare(owners.property(one, headers, checker), owners.property(other, otherHeaders, checker), "response");
  const [content, otherContent] = [before.get("content"), after.get("content")];
  if (content && otherContent)
    compareContent(comparison, owners.property(one, content, checker), owners.property(other, otherContent, checker), "response");
  else if (content) comparison.note("response-body-removed", within(other.place, "content"), "response");
  else if (otherContent) comparison.note("response-body-added", within(other.place, "content"), "response");
}
