import type { IncomingMessage } from "node:http";
import type { Journal, Violation } from "./journal.ts";
import { MockError } from "./mock-error.ts";
import type { Operation, PrismRequest } from "./prism.ts";
import { ask, findOperation, readPreference } from "./prism.ts";
import type { Provider } from "./provider.ts";
import { joinRedactors } from "./redact.ts";
import type { Reply } from "./reply.ts";
import { replyOf, replyOfError } from "./reply.ts";
import type { RequestBody } from "./request-body.ts";
import { readBody } from "./request-body.ts";
import { respond } from "./respond.ts";
import type { Target } from "./target.ts";
import { pathInDocument, readTarget } from "./target.ts";

/** The answer to one request, and what the request or the answer broke. */
export interface Exchanged {
  readonly reply: Reply;
  readonly violations: readonly Violation[];
}

/** What is known of a request so far: the journal tells it, however far the request came. */
interface Progress {
  body?: RequestBody;
  operation?: Operation;
  violations: readonly Violation[];
}

/** A long array of wrong items breaks the contract once an item; nobody reads further than this. */
const violationLimit = 100;

/** Answers requests and writes the journal. Rejects only where the caller went away. */
export function createExchange(
  providers: ReadonlyMap<string, Provider>,
  journal: Journal,
): (request: IncomingMessage) => Promise<Exchanged> {
  const anyRedactor = joinRedactors([...providers.values()].map((provider) => provider.redact));

  return async (request) => {
    const target = readTarget(request.url ?? "/");
    const provider = providers.get(target.provider);
    const progress: Progress = { violations: [] };
    let reply: Reply;
    try {
      reply = await answer(request, target, provider, progress);
    } catch (error) {
      if (request.destroyed && !request.complete) throw error;
      if (error instanceof MockError)
        progress.violations = [...progress.violations, ...violationsOf(error)];
      reply = replyOfError(error);
    }
    const { body, operation, violations } = progress;
    const redact = provider?.redact ?? anyRedactor;
    journal.add({
      provider: target.provider,
      method: request.method ?? "GET",
      path: target.path,
      query: redact.query(target.query),
      headers: redact.headers(request.headers),
      ...(operation?.iid !== undefined && { operationId: operation.iid }),
      status: reply.status,
      violations,
      bodySize: body?.size ?? 0,
      ...(reply.mockError !== undefined && { mockError: reply.mockError }),
    });
    return { reply, violations };
  };
}

async function answer(
  request: IncomingMessage,
  target: Target,
  provider: Provider | undefined,
  progress: Progress,
): Promise<Reply> {
  if (!target.isWellFormed)
    throw new MockError(400, "malformed-url", "the URL holds a % that encodes nothing");
  if (provider === undefined)
    throw new MockError(404, "unknown-provider", `no provider is mocked at /${target.provider}`);
  const path = pathInDocument(provider, target.path);
  const call = {
    method: (request.method ?? "GET").toLowerCase(),
    url: { path, query: target.query },
    headers: request.headers,
  } as PrismRequest;
  const operation = findOperation(provider.operations, call);
  progress.operation = operation;
  const body = await readBody(request);
  progress.body = body;
  call.headers = { ...call.headers, ...body.headers };
  call.body = body.value;
  const question = {
    operation,
    path,
    preference: readPreference(call),
    accept: readAccept(request),
    lives: provider.lives,
  };
  const outcome = await ask(operation, call, (broken, render) => {
    progress.violations = broken.slice(0, violationLimit);
    return respond(question, broken, render);
  });
  progress.violations = [...progress.violations, ...outcome.violations.slice(0, violationLimit)];
  return replyOf(outcome);
}

/** Media types of the Accept header; what is malformed in it is left out, since Prism would throw. */
function readAccept({ headers }: IncomingMessage): string[] | undefined {
  if (headers.accept === undefined) return undefined;
  const wellFormed = /^[^\s/;,]+\/[^\s/;,]+(\s*;\s*[^\s=;,]+=("[^"]*"|[^\s;,"]+))*$/;
  const types = headers.accept.split(",").map((type) => type.trim());
  const known = types.filter((type) => wellFormed.test(type));
  return known.length === 0 ? ["*/*"] : known;
}

/** A malformed request is a violation too, though Prism never saw it. */
function violationsOf({ code, message, status }: MockError): Violation[] {
  return status === 500 ? [] : [{ location: ["request"], severity: "Error", code, message }];
}
