import type { Question } from "../lives.ts";
import { readPointer, writePointer } from "../pointer.ts";
import { renderPreferred } from "../preferred.ts";
import type { Operation, PrismResponse, Render } from "../prism.ts";
import type { Job } from "../read-job.ts";
import { createAddress, uploadUrl } from "../upload-url.ts";
import { adopt } from "./adopt.ts";
import { listLengths, setListCounts, sizeOf } from "./counts.ts";
import { inventId } from "./invent-id.ts";
import { localise } from "./localise.ts";
import { declaredFields, requestFields, takeOver } from "./request-fields.ts";
import type { Stage } from "./show.ts";
import { show } from "./show.ts";
import type { Store } from "./store.ts";
import type { PendingUpload, StoredImport } from "./stored-import.ts";
import { newProgress } from "./stored-import.ts";
import { moveTimes, settleExpiry } from "./times.ts";

/** A request that starts an import, and what it meets. */
export interface Start {
  readonly job: Job;
  readonly poll: Operation;
  readonly question: Question;
  readonly render: Render;
  readonly scope: readonly string[];
  readonly stage: Stage;
  readonly store: Store;
}

/** Starts an import and answers with the document's example, in which the import's own values stand. */
export function answerStart({ job, poll, question, render, scope, stage, store }: Start): PrismResponse {
  const { accept, body: request, operation } = question;
  const response = render(operation, accept === undefined ? {} : { mediaTypes: accept });
  const exampleId = readPointer(response.body, job.id);
  // Without an id in the answer nobody could ask for the import.
  if (exampleId === undefined) return response;
  const sequence = store.next();
  const id = inventId(exampleId, sequence);
  const createdAt = Date.now();
  const places = { ...stage, ids: new Map([[String(exampleId), id]]) };
  const body = localise(response.body, places);
  moveTimes(body, job.fields.createdAt, createdAt);
  const moment = stage.examples.find(({ name }) => name === stage.life.steps[stage.life.outdatedSteps]) ?? stage.examples[0];
  const example = renderPreferred(poll, moment === undefined ? {} : { exampleKey: moment.name }, undefined, (resource, asked) =>
    render(resource, asked, "regardless"),
  );
  const stored: StoredImport = {
    job,
    id,
    scope,
    sequence,
    createdAt,
    size: sizeOf(request.value, request.parts ?? []),
    fields: takeOver(requestFields(request), declaredFields(operation), poll, example, job.id),
    upload: expectUpload(question, body, job, createdAt),
    progress: newProgress(createdAt),
  };
  store.add(stored);
  adopt(body, show(stored, stage)?.body);
  setListCounts(body, listLengths(request.value));
  writePointer(body, job.id, typeof exampleId === "number" ? Number(stored.id) : stored.id);
  if (stored.upload !== undefined) writePointer(body, stored.upload.upload.url, uploadUrl(question.origin, stored.upload.address));
  return { ...response, headers: localise(response.headers ?? {}, places) as Record<string, string>, body };
}

/** The file that must come, where the document says that the answer holds a URL for it. */
function expectUpload(
  { body: request, facts, operation }: Question,
  answer: unknown,
  { fields }: Job,
  now: number,
): PendingUpload | undefined {
  const upload = facts?.upload;
  if (upload === undefined || upload.blocks !== undefined) return undefined;
  const address = createAddress(settleExpiry(answer, upload.url, Object.values(fields), now));
  return { address, operationId: operation.iid ?? "", upload, request: request.value, isReceived: false };
}
