import type { Question } from "../lives.ts";
import { pointerTo, readPointer, writePointer } from "../pointer.ts";
import { responseExamples } from "../preferred.ts";
import type { PrismResponse, Render } from "../prism.ts";
import { answerList } from "./answer-list.ts";
import { filterOf } from "./filter-of.ts";
import { inventId } from "./invent-id.ts";
import { localise } from "./localise.ts";
import { nameImport } from "./name-import.ts";
import { pageOf } from "./page.ts";
import type { Shown, Stage } from "./show.ts";
import type { StoredImport } from "./stored-import.ts";
import { setAllTimes } from "./times.ts";

/** Numbers of items of one import do not reach those of the next. */
const idsPerImport = 1_000_000;

/**
 * A page of what an import has brought in: as many items as its field of that name counts, so that `/imports/{id}/tags`
 * agrees with `tags`. Undefined where the import has no such count, or the document no example of an item.
 */
export function answerListInside(
  question: Question,
  stored: StoredImport,
  shown: Shown,
  stage: Stage,
  render: Render,
): PrismResponse | undefined {
  const { facts, fault, operation, query } = question;
  const pagination = facts?.pagination;
  const count = readPointer(shown.body, pointerTo(operation.path.slice(operation.path.lastIndexOf("/") + 1)));
  if (pagination === undefined || typeof count !== "number") return undefined;
  const lists = responseExamples(operation).map(({ value }) => readPointer(value, pagination.items));
  const sample: unknown = lists.find((list): list is unknown[] => Array.isArray(list) && list.length > 0)?.[0];
  if (sample === undefined) return undefined;
  const bodyOf = (sequence: number): unknown => itemOf(sample, sequence, stored, shown, stage);
  const all = Array.from({ length: count }, (_, index) => ({ sequence: index + 1 }));
  const passes = filterOf(question);
  const matching = passes === undefined ? all : all.filter(({ sequence }) => passes(bodyOf(sequence), stored.job.id));
  const { items, next } = pageOf(matching, operation, pagination, query, fault?.kind === "shuffle-pages");
  return answerList(question, { items: items.map(({ sequence }) => bodyOf(sequence)), next }, render);
}

/** An item like the document's, with an id of its own, that came in when the import last changed. */
function itemOf(
  sample: unknown,
  sequence: number,
  { id, job, progress, sequence: ordinal }: StoredImport,
  shown: Shown,
  { baseUrl, examples, hasFractions, serverPattern }: Stage,
): unknown {
  const exampleId = readPointer(sample, job.id);
  const ownId = inventId(exampleId, (ordinal - 1) * idsPerImport + sequence);
  const ids = new Map([
    [String(readPointer(examples[0]?.body, job.id)), id],
    [String(exampleId), ownId],
  ]);
  const item = localise(sample, { baseUrl, serverPattern, ids });
  if (exampleId !== undefined) writePointer(item, job.id, typeof exampleId === "number" ? Number(ownId) : ownId);
  setAllTimes(item, progress.changedAt, hasFractions);
  nameImport(item, job, shown.body);
  return item;
}
