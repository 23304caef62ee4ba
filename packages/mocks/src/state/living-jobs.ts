import type { DocumentFacts } from "../document.ts";
import type { Lives, Question, Ticket } from "../lives.ts";
import { MockError } from "../mock-error.ts";
import { pathParameters } from "../path-parameters.ts";
import { isObject, pointerTo, readPointer } from "../pointer.ts";
import type { PollExample } from "../poll-examples.ts";
import { pollExamples } from "../poll-examples.ts";
import { findResponse, renderPreferred } from "../preferred.ts";
import type { Operation, PrismResponse, Render } from "../prism.ts";
import type { Job } from "../read-job.ts";
import type { Life } from "../plan.ts";
import { answerInside, tellsState } from "./answer-inside.ts";
import { answerList, onePage } from "./answer-list.ts";
import { answerStart } from "./answer-start.ts";
import { pageOf } from "./page.ts";
import { declaredFields, requestFields, takeOver } from "./request-fields.ts";
import type { Part } from "./roles.ts";
import { readRoles } from "./roles.ts";
import type { Shown, Stage } from "./show.ts";
import { cancel, poll, show } from "./show.ts";
import { Store } from "./store.ts";
import type { StoredImport } from "./stored-import.ts";
import { newProgress } from "./stored-import.ts";
import { showsFractions } from "./times.ts";

/** The imports of one provider that live: what is started can be got, listed, updated, cancelled and deleted. */
export class LivingJobs implements Lives {
  readonly #facts: DocumentFacts;
  readonly #lifeOf: (job: Job) => Life;
  readonly #parts: ReadonlyMap<string, Part>;
  readonly #examples: ReadonlyMap<Job, { readonly examples: readonly PollExample[]; readonly hasFractions: boolean }>;
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
    );
  }

  restart(): void {
    for (const stored of this.#store.all()) stored.progress = newProgress(Date.now());
  }

  reset(): void {
    this.#store.clear();
  }

  answer(question: Question, render: Render): PrismResponse | undefined {
    const part = this.#parts.get(question.operation.iid ?? "");
    if (part === undefined) return undefined;
    const { job } = part;
    const stage = this.#stage(job, question);
    const { id, scope } = this.#place(part, question);
    if (part.role === "start") {
      return answerStart({ ...part, question, render, scope, stage, store: this.#store });
    }
    if (part.role === "list") return this.#list(part, question, render, stage, scope);
    const stored = this.#store.find(job, scope, id);
    if (stored === undefined) return notFound(job, id, question, render);
    if (part.role === "get" || (part.role === "inside" && tellsState(part.job, question.operation))) poll(stored);
    if (part.role === "inside") return answerInside(question, stored, showOrThrow(stored, stage), stage, render);
    if (part.role === "cancel") cancel(stored, stage);
    if (part.role === "update") update(part, stored, question, stage, render);
    const shown = showOrThrow(stored, stage);
    if (part.role === "get") {
      const response = renderPreferred(question.operation, { exampleKey: shown.example }, question.accept, render);
      return { ...response, body: shown.body };
    }
    if (part.role === "delete") this.#store.delete(stored);
    return withBody(job, shown, render(question.operation, mediaTypes(question)));
  }

  ticket(token: string): Ticket | undefined {
    const stored = [...this.#store.all()].find(({ upload }) => upload?.token === token);
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

  #list({ job }: Part, question: Question, render: Render, stage: Stage, scope: readonly string[]): PrismResponse {
    const { facts, fault, operation, query } = question;
    const filters = (operation.request?.query ?? []).map(({ name }) => name).filter((name) => query[name] !== undefined);
    const all = this.#store.list(job, scope);
    const matching = filters.length === 0 ? all : all.filter((stored) => matches(showOrThrow(stored, stage).body, filters, query));
    const { items, next } = pageOf(matching, operation, facts?.pagination ?? onePage, query, fault?.kind === "shuffle-pages");
    const bodies = items.map((stored) => showOrThrow(stored, stage).body);
    return answerList(question, { items: bodies, next }, render);
  }

  #stage(job: Job, { baseUrl }: Question): Stage {
    const { serverPattern } = this.#facts;
    const { examples, hasFractions } = this.#examples.get(job) ?? { examples: [], hasFractions: true };
    return { life: this.#lifeOf(job), examples, hasFractions, serverPattern, baseUrl };
  }

  /** Where an import is, and which one is meant: both by the names of the path parameters of the poll. */
  #place({ job, poll }: Part, { operation, path }: Question): { id: string; scope: string[] } {
    const values = new Map(pathParameters(operation.path, path));
    const names = [...poll.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
    const idName = names.findLast((name) => !job.scope.includes(name)) ?? "";
    return { id: values.get(idName) ?? "", scope: names.filter((name) => name !== idName).map((name) => values.get(name) ?? "") };
  }
}

function showOrThrow(stored: StoredImport, stage: Stage): Shown {
  const shown = show(stored, stage);
  if (shown !== undefined) return shown;
  const { job } = stored;
  const message = `the scenario of ${job.name} goes through ${stage.life.steps.join(", ") || "no steps"}; ${job.get} has the examples ${stage.examples.map(({ name }) => name).join(", ")}`;
  throw new MockError(500, "unknown-example", message);
}

/** Sets the fields that the request names; an import that has ended can still be renamed. */
function update({ poll }: Part, stored: StoredImport, { accept, body, operation }: Question, stage: Stage, render: Render): void {
  const shown = showOrThrow(stored, stage);
  const response = renderPreferred(poll, { exampleKey: shown.example }, accept, (resource, asked) => render(resource, asked, "regardless"));
  const given = requestFields(body);
  const taken = takeOver(
    given,
    declaredFields(operation).filter((name) => given.has(name)),
    poll,
    { ...response, body: shown.body },
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

/** Whether an import passes the filters of a query: parameters that are named like one of its fields. */
function matches(body: unknown, filters: readonly string[], query: Question["query"]): boolean {
  return filters.every((name) => {
    const value = readPointer(body, pointerTo(name));
    return value === undefined || isObject(value) || String(value) === String(query[name]);
  });
}

function mediaTypes({ accept }: Question): { mediaTypes?: string[] } {
  return accept === undefined ? {} : { mediaTypes: accept };
}
