import { randomBytes } from "node:crypto";
import type { Question } from "../lives.ts";
import { isObject, pointerTo, readPointer, writePointer } from "../pointer.ts";
import { renderPreferred } from "../preferred.ts";
import type { Operation, PrismResponse, Render } from "../prism.ts";
import type { Job } from "../read-job.ts";
import { uploadSegment } from "../upload-segment.ts";
import { listLengths, setListCounts, sizeOf } from "./counts.ts";
import { inventId } from "./invent-id.ts";
import { localise } from "./localise.ts";
import { declaredFields, requestFields, takeOver } from "./request-fields.ts";
import type { Stage } from "./show.ts";
import { show } from "./show.ts";
import type { Store } from "./store.ts";
import type { PendingUpload, StoredImport } from "./stored-import.ts";
import { newProgress } from "./stored-import.ts";
import { moveTimes } from "./times.ts";

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
  const createdAt = Date.now();
  const moment = stage.examples.find(({ name }) => name === stage.life.steps[0]) ?? stage.examples[0];
  const example = renderPreferred(poll, moment === undefined ? {} : { exampleKey: moment.name }, undefined, (resource, asked) =>
    render(resource, asked, "regardless"),
  );
  const stored: StoredImport = {
    job,
    id: inventId(exampleId, sequence),
    scope,
    sequence,
    createdAt,
    size: sizeOf(request.value, request.parts ?? []),
    fields: takeOver(requestFields(request), declaredFields(operation), poll, example),
    upload: expectUpload(question),
    progress: newProgress(createdAt),
  };
  store.add(stored);
  const places = { ...stage, exampleId: String(exampleId), id: stored.id };
  const body = localise(response.body, places);
  moveTimes(body, job, createdAt);
  adopt(body, show(stored, stage)?.body);
  setListCounts(body, listLengths(request.value));
  writePointer(body, job.id, typeof exampleId === "number" ? Number(stored.id) : stored.id);
  if (stored.upload !== undefined)
    writePointer(body, stored.upload.upload.url, `${question.origin}/${uploadSegment}/uploads/${stored.upload.token}`);
  return { ...response, headers: localise(response.headers ?? {}, places) as Record<string, string>, body };
}

/** The file that must come, where the document says that the answer holds a URL for it. */
function expectUpload({ body, facts, operation }: Question): PendingUpload | undefined {
  if (facts?.upload === undefined) return undefined;
  const token = randomBytes(16).toString("hex");
  return { token, operationId: operation.iid ?? "", upload: facts.upload, request: body.value, isReceived: false };
}

/** Takes over what the answer and the import have in common. */
function adopt(body: unknown, shown: unknown): void {
  if (!isObject(body) || !isObject(shown)) return;
  for (const [name, value] of Object.entries(shown)) if (Object.hasOwn(body, name)) writePointer(body, pointerTo(name), value);
}
