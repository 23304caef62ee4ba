import type { DocumentFacts } from "../document.ts";
import type { Violation } from "../journal.ts";
import type { FileTicket, Lives, PlaceTicket, Question } from "../lives.ts";
import { MockError } from "../mock-error.ts";
import { pathParameters } from "../path-parameters.ts";
import { isObject, readPointer, writePointer } from "../pointer.ts";
import type { PollExample } from "../poll-examples.ts";
import { pollExamples } from "../poll-examples.ts";
import { findResponse, renderPreferred } from "../preferred.ts";
import type { Operation, PrismResponse, Render } from "../prism.ts";
import type { Job } from "../read-job.ts";
import type { Life } from "../plan.ts";
import { answerInside, tellsState } from "./answer-inside.ts";
import { answerList, onePage } from "./answer-list.ts";
import { answerStart } from "./answer-start.ts";
import { filterOf } from "./filter-of.ts";
import { localise } from "./localise.ts";
import { pageOf } from "./page.ts";
import { declaredFields, requestFields, takeOver } from "./request-fields.ts";
import type { Part } from "./roles.ts";
import { readRoles } from "./roles.ts";
import type { Shown, Stage } from "./show.ts";
import { cancel, glimpse, poll } from "./show.ts";
import { Store } from "./store.ts";
import type { StoredImport } from "./stored-import.ts";
import { newProgress } from "./stored-import.ts";
import { settleExpiry, showsFractions } from "./times.ts";
import { UploadPlaces } from "./upload-places.ts";

/** The imports of one provider that live: what is started can be got, listed, updated, cancelled and deleted. */
export class LivingJobs implements Lives {
  readonly #facts: DocumentFacts;
  readonly #lifeOf: (job: Job) => Life;
  readonly #parts: ReadonlyMap<string, Part>;
  readonly #examples: ReadonlyMap<Job, { readonly examples: readonly PollExample[]; readonly hasFractions: boolean }>;
  readonly #places: UploadPlaces;
  readonly #store = new Store();

  constructor(facts: DocumentFacts, operations: readonly Operation[], lifeOf: (job: Job) => Life) {
    this.#facts = facts;
    this.#lifeOf = lifeOf;
    const read = (job: Job) => {
      const examples = pollExamples(job, operations);
      return { examples, hasFractions: showsFractions(examples) };
    };
    this.#examples = new Map(facts.jobs.map((job) => [job, read(job)]));
    this.#parts = readRoles(
      // What has no moment to show cannot live.
      facts.jobs.filter((job) => (this.#examples.get(job)?.examples ?? []).length > 0),
      operations,
      facts.operationFacts,
    );
    this.#places = new UploadPlaces(facts.operationFacts);
  }

  restart(): void {
    for (const stored of this.#store.all()) stored.progress = newProgress(Date.now());
  }

  reset(): void {
    this.#store.clear();
    this.#places.clear();
  }

  check(question: Question): Violation[] {
    return this.#places.check(question);
  }

  answer(question: Question, render: Render): PrismResponse | undefined {
    const { iid = "" } = question.operation;
    const url = this.#places.pointer(iid);
    if (url !== undefined) return this.#openPlace(question, url, render);
    const part = this.#parts.get(iid);
    if (part === undefined) return undefined;
    const { job } = part;
    const stage = this.#stage(job, question);
    const { id, scope } = this.#whereabouts(part, question);
    if (part.role === "start") {
      return answerStart({ ...part, question, render, scope, stage, store: this.#store });
    }
    if (part.role === "list") return this.#list(this.#store.list(job, scope), question, render);
    if (part.role === "overview") return this.#list(this.#store.listAll(job.resource), question, render);
    const stored = this.#store.find(job, scope, id);
    if (stored === undefined) return notFound(job, id, question, render);
    if (part.role === "get" || (part.role === "inside" && tellsState(part.job, question.operation))) poll(stored);
    if (part.role === "inside") return answerInside(question, stored, glimpseOrThrow(stored, stage), stage, render);
    if (part.role === "cancel") cancel(stored, stage);
    if (part.role === "update") update(part, stored, question, stage, render);
    const shown = glimpseOrThrow(stored, stage);
    if (part.role === "get") {
      const response = renderPreferred(question.operation, { exampleKey: shown.example }, question.accept, render);
      return { ...response, body: shown.body };
    }
    if (part.role === "delete") this.#store.delete(stored);
    return withBody(job, shown, render(question.operation, mediaTypes(question)));
  }

  ticket(token: string): FileTicket | PlaceTicket | undefined {
    const place = this.#places.ticket(token);
    if (place !== undefined) return place;
    const stored = [...this.#store.all()].find(({ upload }) => upload?.address.token === token);
    if (stored?.upload === undefined) return undefined;
    const { upload } = stored;
    const receive = (): boolean => {
      // A file that is sent again because the first answer was lost is as welcome, until something is done with it.
      if (upload.isReceived && stored.progress.polls > 0) return false;
      if (!upload.isReceived) stored.progress = newProgress(Date.now());
      upload.isReceived = true;
      return true;
    };
    return { ...upload, request: (pointer) => readPointer(upload.request, pointer), receive };
  }

  /** Hands out a place for a file in blocks, in the document's example. */
  #openPlace(question: Question, url: string, render: Render): PrismResponse {
    const response = render(question.operation, mediaTypes(question));
    const { serverPattern } = this.#facts;
    const body = localise(response.body, { baseUrl: question.baseUrl, serverPattern, ids: new Map() });
    writePointer(body, url, this.#places.open(question, settleExpiry(body, url, [], Date.now())));
    return { ...response, body };
  }

  #list(all: readonly StoredImport[], question: Question, render: Render): PrismResponse {
    const { facts, fault, operation, query } = question;
    const passes = filterOf(question);
    const bodyOf = (stored: StoredImport) => glimpseOrThrow(stored, this.#stage(stored.job, question)).body;
    // Judged as it will be shown: nobody asks for what runs and gets what has ended.
    const matching = passes === undefined ? all : all.filter((stored) => passes(bodyOf(polled(stored)), stored.job.id));
    const { items, next } = pageOf(matching, operation, facts?.pagination ?? onePage, query, fault?.kind === "shuffle-pages");
    // Whoever watches many imports reads the list: that is a poll of each that it shows.
    for (const stored of items) poll(stored);
    return answerList(question, { items: items.map(bodyOf), next }, render);
  }

  #stage(job: Job, { baseUrl }: Question): Stage {
    const { serverPattern } = this.#facts;
    const { examples, hasFractions } = this.#examples.get(job) ?? { examples: [], hasFractions: true };
    return { life: this.#lifeOf(job), examples, hasFractions, serverPattern, baseUrl };
  }

  /** Where an import is, and which one is meant: both by the names of the path parameters of the poll. */
  #whereabouts({ job, poll }: Part, { operation, path }: Question): { id: string; scope: string[] } {
    const values = new Map(pathParameters(operation.path, path));
    const names = [...poll.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
    const idName = names.findLast((name) => !job.scope.includes(name)) ?? "";
    return { id: values.get(idName) ?? "", scope: names.filter((name) => name !== idName).map((name) => values.get(name) ?? "") };
  }
}

/** A copy of an import as the next poll will find it. */
function polled(stored: StoredImport): StoredImport {
  const copy = { ...stored, progress: { ...stored.progress } };
  poll(copy);
  return copy;
}

function glimpseOrThrow(stored: StoredImport, stage: Stage): Shown {
  const shown = glimpse(stored, stage);
  if (shown !== undefined) return shown;
  const { job } = stored;
  const message = `the scenario of ${job.name} goes through ${stage.life.steps.join(", ") || "no steps"}; ${job.get} has the examples ${stage.examples.map(({ name }) => name).join(", ")}`;
  throw new MockError(500, "unknown-example", message);
}

/** Sets the fields that the request names; an import that has ended can still be renamed. */
function update({ poll }: Part, stored: StoredImport, { accept, body, operation }: Question, stage: Stage, render: Render): void {
  const shown = glimpseOrThrow(stored, stage);
  const response = renderPreferred(poll, { exampleKey: shown.example }, accept, (resource, asked) => render(resource, asked, "regardless"));
  const given = requestFields(body);
  const taken = takeOver(
    given,
    declaredFields(operation).filter((name) => given.has(name)),
    poll,
    { ...response, body: shown.body },
    stored.job.id,
  );
  for (const [name, value] of taken) stored.fields.set(name, value);
  stored.progress.changedAt = Date.now();
}

function notFound(job: Job, id: string, { accept, operation }: Question, render: Render): PrismResponse {
  if (findResponse(operation, 404) === undefined) throw new MockError(404, "unknown-import", `there is no ${job.name} ${id}`);
  return renderPreferred(operation, { code: 404 }, accept, render);
}

/** An answer about an import, if it is one: the import itself in the place of the example. */
function withBody(job: Job, { body }: Shown, response: PrismResponse): PrismResponse {
  if (readPointer(response.body, job.id) === undefined || !isObject(body)) return response;
  return { ...response, body };
}

function mediaTypes({ accept }: Question): { mediaTypes?: string[] } {
  return accept === undefined ? {} : { mediaTypes: accept };
}
