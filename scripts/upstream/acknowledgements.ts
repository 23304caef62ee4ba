import { existsSync, readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import { isObject } from "../codegen/read/cursor.ts";
import type { Difference } from "./compare.ts";

/** A difference that is meant to be, and why. */
export interface Acknowledgement {
  /** A place; `*` stands for any text. */
  readonly at: string;
  readonly difference: string;
  readonly reason: string;
}

/** `specs/<id>/upstream.yaml`. */
export interface Acknowledgements {
  readonly acknowledged: readonly Acknowledgement[];
  /** Paths of theirs that belong to our scope besides what lies below ours. */
  readonly scope: readonly string[];
}

/** What is left of differences when the acknowledged ones are taken out. */
export interface Judged {
  readonly open: readonly Difference[];
  readonly acknowledged: readonly (Difference & { readonly reason: string })[];
  /** Acknowledgements that no difference matches any more. */
  readonly stale: readonly Acknowledgement[];
}

/** Thrown when an upstream.yaml is not what it should be. */
export class AcknowledgementError extends Error {}

/** Reads an upstream.yaml; without one, nothing is acknowledged. `path` is what messages call it. */
export function readAcknowledgements(file: string, path: string): Acknowledgements {
  if (!existsSync(file)) return { acknowledged: [], scope: [] };
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines, uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw new AcknowledgementError(`${path}:${lines.linePos(error.pos[0]).line}: ${error.message.split("\n")[0]}`);
  const data: unknown = document.toJS() ?? {};
  if (!isObject(data)) throw new AcknowledgementError(`${path}: an object with \`acknowledged\` is wanted.`);
  const unknown = Object.keys(data).find((name) => name !== "acknowledged" && name !== "scope");
  if (unknown !== undefined)
    throw new AcknowledgementError(`${path}: there is no field ${JSON.stringify(unknown)}. Write \`acknowledged\` or \`scope\`.`);
  const { acknowledged = [], scope = [] } = data;
  if (!Array.isArray(acknowledged) || !Array.isArray(scope) || scope.some((one) => typeof one !== "string"))
    throw new AcknowledgementError(`${path}: \`acknowledged\` is a list of entries, and \`scope\` one of paths.`);
  return {
    acknowledged: acknowledged.flatMap((entry, index) => readEntry(entry, `${path}: entry ${index + 1} of acknowledged`)),
    scope: scope.map(String),
  };
}

function readEntry(entry: unknown, where: string): Acknowledgement[] {
  if (!isObject(entry)) throw new AcknowledgementError(`${where} is no object. Write \`at\`, \`difference\` and \`reason\`.`);
  const { at, difference, reason, ...others } = entry;
  const differences = [difference].flat();
  if (Object.keys(others).length > 0)
    throw new AcknowledgementError(`${where} has a field ${JSON.stringify(Object.keys(others)[0])} that means nothing. Remove it.`);
  if (
    typeof at !== "string" ||
    differences.length === 0 ||
    differences.some((one) => typeof one !== "string") ||
    typeof reason !== "string" ||
    reason.trim() === ""
  )
    throw new AcknowledgementError(`${where} needs \`at\`, \`difference\` (one or a list) and a \`reason\`, all of them texts.`);
  return differences.map((one) => ({ at, difference: String(one), reason: reason.trim() }));
}

/** Takes out the differences that are acknowledged, to the letter: once a side changes, it is a new difference. */
export function judge(differences: readonly Difference[], acknowledgements: readonly Acknowledgement[]): Judged {
  const used = new Set<Acknowledgement>();
  const matchers = acknowledgements.map((entry) => ({ entry, place: wildcard(entry.at) }));
  const open: Difference[] = [];
  const acknowledged: (Difference & { readonly reason: string })[] = [];
  for (const difference of differences) {
    const matching = matchers.filter(({ entry, place }) => entry.difference === difference.difference && place.test(difference.at));
    for (const { entry } of matching) used.add(entry);
    const [first] = matching;
    if (first) acknowledged.push({ ...difference, reason: first.entry.reason });
    else open.push(difference);
  }
  return { open, acknowledged, stale: acknowledgements.filter((entry) => !used.has(entry)) };
}

function wildcard(text: string): RegExp {
  return new RegExp(
    `^${text
      .split("*")
      .map((part) => part.replaceAll(/[\\^$.+?()[\]{}|]/g, "\\$&"))
      .join(".*")}$`,
  );
}
