import type { Place } from "../place.ts";
import { equal, field, fields, pick } from "./equal.ts";
import type { Note } from "./note.ts";
import type { MatchedOperations, OpenApi } from "./operations.ts";
import { resolve } from "./resolve.ts";

/** One way to be let in: scopes by scheme. */
type Requirement = Readonly<Record<string, unknown>>;

/** Compares what callers must show: a way that was enough and is not any more shuts somebody out. */
export function compareSecurity(old: OpenApi, now: OpenApi, { pairs }: Pick<MatchedOperations, "pairs">, note: Note): void {
  const document: Place = { owner: { kind: "document" }, path: ["security"] };
  compareRequirements(requirements(old["security"]), requirements(now["security"]), document, note);
  for (const pair of pairs) {
    const [own, counterpart] = [pair.old.value["security"], pair.new.value["security"]];
    // What the document says of all operations has been told once.
    if (own === undefined && counterpart === undefined) continue;
    const { label, id } = pair.new;
    const place: Place = { owner: { kind: "operation", label, ...(id === undefined ? {} : { id }) }, path: ["security"] };
    compareRequirements(requirements(own ?? old["security"]), requirements(counterpart ?? now["security"]), place, note);
  }
  const [schemes, otherSchemes] = [old, now].map((side) => fields(field(side["components"], "securitySchemes")));
  for (const name of Object.keys(schemes ?? {})) {
    const [scheme, counterpart] = [resolve(schemes?.[name], old), resolve(otherSchemes?.[name], now)];
    if (counterpart === undefined) continue;
    const place: Place = { owner: { kind: "component", section: "securitySchemes", name }, path: [] };
    const kind = ["type", "in", "name", "scheme"];
    if (!equal(pick(scheme, kind), pick(counterpart, kind)))
      note("security-scheme-changed", place, "request", text(scheme), text(counterpart));
    else if (
      !equal(pick(scheme, ["flows", "openIdConnectUrl", "bearerFormat"]), pick(counterpart, ["flows", "openIdConnectUrl", "bearerFormat"]))
    )
      note("security-scheme-updated", place, "request");
    if (!equal(field(scheme, "description"), field(counterpart, "description"))) note("documentation-changed", place);
  }
}

function compareRequirements(old: readonly Requirement[], now: readonly Requirement[], place: Place, note: Note): void {
  const isEnough = (shown: Requirement, wanted: Requirement): boolean =>
    Object.entries(wanted).every(
      ([scheme, scopes]) => Object.hasOwn(shown, scheme) && list(scopes).every((scope) => list(shown[scheme]).includes(scope)),
    );
  const texts = [describe(old), describe(now)] as const;
  const isShutOut = old.some((shown) => !now.some((wanted) => isEnough(shown, wanted)));
  const isOpened = now.some((wanted) => !old.some((shown) => isEnough(wanted, shown)));
  if (isShutOut) note("security-requirement-added", place, "request", ...texts);
  else if (isOpened) note("security-requirement-removed", place, "request", ...texts);
}

/** No requirement at all lets everybody in. */
function requirements(security: unknown): Requirement[] {
  return Array.isArray(security) && security.length > 0 ? security.map(fields) : [{}];
}

function describe(ways: readonly Requirement[]): string {
  return ways
    .map((way) =>
      Object.entries(way)
        .map(([scheme, scopes]) => (list(scopes).length > 0 ? `${scheme} (${list(scopes).join(", ")})` : scheme))
        .join(" and "),
    )
    .map((way) => way || "nothing")
    .join(" or ");
}

function text(scheme: unknown): string {
  return ["type", "scheme", "in", "name"].flatMap((name) => field(scheme, name) ?? []).join(" ");
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
