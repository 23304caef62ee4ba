import type { Owner } from "../place.ts";
import { equal, field, pick } from "./equal.ts";
import type { Note } from "./note.ts";

/** Compares the base URLs of a document or an operation; the first is the default. */
export function compareServers(old: unknown, now: unknown, owner: Owner, note: Note): void {
  const [before, after] = [list(old), list(now)];
  const urls = (servers: readonly unknown[]): string[] => servers.map((server) => String(field(server, "url")));
  const [one, other] = [urls(before), urls(after)];
  const place = (url: string) => ({ owner, path: ["servers", url] });
  const gone = one.filter((url) => !other.includes(url));
  const come = other.filter((url) => !one.includes(url));
  if (gone.length === 1 && come.length === 1) note("server-removed", place(gone[0] ?? ""), undefined, gone[0], come[0]);
  else {
    for (const url of gone) note("server-removed", place(url), undefined, url);
    for (const url of come) note("server-added", place(url), undefined, undefined, url);
    if (one[0] !== undefined && other[0] !== undefined && one[0] !== other[0] && other.includes(one[0]))
      note("server-changed", place(other[0]), undefined, one[0], other[0]);
  }
  for (const [index, url] of one.entries()) {
    const counterpart = after[other.indexOf(url)];
    if (counterpart === undefined) continue;
    const facts = ["variables", "x-name"];
    if (!equal(pick(before[index], facts), pick(counterpart, facts))) note("server-changed", place(url));
    if (!equal(field(before[index], "description"), field(counterpart, "description"))) note("documentation-changed", place(url));
  }
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
