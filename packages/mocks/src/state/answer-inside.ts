import type { Question } from "../lives.ts";
import { readPointer, writePointer } from "../pointer.ts";
import { isFinal, stateOf } from "../poll-examples.ts";
import { findResponse, renderPreferred, responseExamples } from "../preferred.ts";
import type { Operation, PrismResponse, Render } from "../prism.ts";
import type { Job } from "../read-job.ts";
import { answerListInside } from "./answer-list-inside.ts";
import { localise } from "./localise.ts";
import { nameImport } from "./name-import.ts";
import type { Shown, Stage } from "./show.ts";
import type { StoredImport } from "./stored-import.ts";

/**
 * The answer of an operation inside an import, so that it agrees with the import: a status is the import's, a list is as
 * long as the import says, a report has its counts, and where the document declares an answer without content, there is no
 * report before the end.
 */
export function answerInside(question: Question, stored: StoredImport, shown: Shown, stage: Stage, render: Render): PrismResponse {
  const list = answerListInside(question, stored, shown, stage, render);
  if (list !== undefined) return list;
  const { id, job } = stored;
  const {
    examples: [first],
    serverPattern,
  } = stage;
  const { accept, baseUrl, operation } = question;
  const isReport = operation.iid === job.details.operation;
  if (isReport && !isFinal(shown.state) && findResponse(operation, 204)?.code === "204") return render(operation, { code: 204 });
  const examples = responseExamples(operation);
  const telling = examples.find(({ value }) => readPointer(value, job.states.at) !== undefined && stateOf(job, value) === shown.state);
  const clean = examples.find(({ value }) => isReport && job.details.failed !== undefined && readPointer(value, job.details.failed) === 0);
  const found = telling ?? clean;
  const response =
    found === undefined
      ? render(operation, accept === undefined ? {} : { mediaTypes: accept })
      : renderPreferred(operation, { exampleKey: found.key }, accept, render);
  const exampleId = String(readPointer(first?.body, job.id) ?? "");
  const places = { baseUrl, serverPattern, ids: new Map([[exampleId, id]]) };
  const body = localise(response.body, places);
  nameImport(body, job, shown.body);
  const imported = job.fields.imported === undefined ? undefined : readPointer(shown.body, job.fields.imported);
  if (isReport && job.details.imported !== undefined && imported !== undefined) writePointer(body, job.details.imported, imported);
  return { ...response, headers: localise(response.headers ?? {}, places) as Record<string, string>, body };
}

/** Whether the answer of an operation tells where an import stands, so that asking is a poll. */
export function tellsState({ states }: Job, operation: Operation): boolean {
  return responseExamples(operation).some(({ value }) => readPointer(value, states.at) !== undefined);
}
