import type { IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { checkForm } from "./check-form.ts";
import { checkHeaders, checkQuery } from "./check-parameters.ts";
import type { Fault } from "./fault.ts";
import { faultName } from "./fault.ts";
import type { Journal, JournalEntry, Violation } from "./journal.ts";
import type { Question } from "./lives.ts";
import { MockError } from "./mock-error.ts";
import { uploadOf } from "./operation-names.ts";
import { findResponse } from "./preferred.ts";
import type { PrismRequest, Render } from "./prism.ts";
import { ask, findOperation, readPreference } from "./prism.ts";
import type { Provider } from "./provider.ts";
import type { Quota } from "./rate-limiter.ts";
import { quotaHeaders, resetAhead } from "./rate-limiter.ts";
import type { Redactor } from "./redact.ts";
import { joinRedactors } from "./redact.ts";
import type { Reply } from "./reply.ts";
import { replyOf, replyOfError } from "./reply.ts";
import { readBody } from "./request-body.ts";
import type { Errand } from "./receive-upload.ts";
import { findErrand, receiveUpload } from "./receive-upload.ts";
import { respond } from "./respond.ts";
import { isFree, spoilReply } from "./spoil.ts";
import type { Target } from "./target.ts";
import { originOf, pathInDocument, readTarget } from "./target.ts";
import { signatureParameter, uploadSegment } from "./upload-url.ts";

/** The answer to one request, and what the request or the answer broke. */
export interface Exchanged {
  readonly reply: Reply;
  readonly violations: readonly Violation[];
  /** How the answer is to be spoilt on its way. */
  readonly fault: Fault | undefined;
}

/** What is known of a request so far: the journal tells it, however far the request came. */
interface Progress {
  size?: number;
  fault?: Fault;
  operationId?: string;
  /** What the request left of a rate limit. */
  quota?: Quota;
  violations: readonly Violation[];
}

/** What befalls a request beyond a rate limit. */
const tooMany: Fault = { status: 429 };

/** A long array of wrong items breaks the contract once an item; nobody reads further than this. */
const violationLimit = 100;

/** Answers requests and writes the journal. Rejects only where the caller went away. */
export function createExchange(
  providers: ReadonlyMap<string, Provider>,
  journal: Journal,
): (request: IncomingMessage) => Promise<Exchanged> {
  return async (request) => {
    const startedAt = Date.now();
    const began = performance.now();
    const target = readTarget(request.url ?? "/");
    const errand = findErrand(target, providers.values());
    const provider = errand?.provider ?? providers.get(target.provider);
    const name = provider?.name ?? target.provider;
    const edition = journal.edition(name);
    const progress: Progress = { violations: [] };
    let reply: Reply;
    try {
      reply = errand === undefined ? await answer(request, target, provider, progress) : await upload(request, errand, target, progress);
    } catch (error) {
      if (request.destroyed && !request.complete) throw error;
      if (error instanceof MockError) progress.violations = [...progress.violations, ...violationsOf(error)];
      reply = replyOfError(error);
    }
    const { fault, operationId, quota, size = 0, violations } = progress;
    const spoilt = quota?.isExceeded === true ? "rate limit" : fault && faultName(fault);
    if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
    const redact = provider?.redact ?? joinRedactors([...providers.values()].map((known) => known.redact));
    const entry: JournalEntry = {
      provider: name,
      method: request.method ?? "GET",
      ...addressOf(target, redact),
      headers: redact.headers(request.headers),
      ...(operationId !== undefined && { operationId }),
      status: reply.status,
      violations,
      bodySize: size,
      ...(reply.mockError !== undefined && { mockError: reply.mockError }),
      ...(spoilt !== undefined && { fault: spoilt }),
      startedAt,
      durationMs: performance.now() - began,
    };
    journal.add(entry, edition);
    return { reply, violations, fault };
  };
}

async function answer(request: IncomingMessage, target: Target, provider: Provider | undefined, progress: Progress): Promise<Reply> {
  if (!target.isWellFormed) throw new MockError(400, "malformed-url", "the URL holds a % that encodes nothing");
  if (target.provider === uploadSegment)
    throw new MockError(404, "unknown-upload-url", "none of these mocks handed out that upload URL, or it has been forgotten since");
  if (provider === undefined) throw new MockError(404, "unknown-provider", `no provider is mocked at /${target.provider}`);
  const path = pathInDocument(provider, target.path);
  const call = {
    method: (request.method ?? "GET").toLowerCase(),
    url: { path, query: target.query },
    headers: request.headers,
  } as PrismRequest;
  const operation = findOperation(provider.operations, call);
  if (operation.iid !== undefined) progress.operationId = operation.iid;
  const quota = provider.limiter?.spend(operation.iid);
  if (quota !== undefined) progress.quota = quota;
  const body = await readBody(request);
  progress.size = body.size;
  call.headers = { ...call.headers, ...body.headers };
  call.body = body.parts ?? body.value;
  const preference = readPreference(call);
  const fault =
    quota?.isExceeded === true ? tooMany : (provider.faults.take(operation.iid) ?? provider.scenarios.faults.take(operation.iid));
  if (fault !== undefined) progress.fault = fault;
  const origin = originOf(request);
  const question: Question = {
    operation,
    facts: provider.operationFacts.get(operation.iid ?? ""),
    path,
    query: target.query,
    body,
    preference,
    accept: readAccept(request),
    origin,
    baseUrl: `${origin}/${provider.name}${provider.basePath}`,
    lives: provider.lives,
    fault,
  };
  const known = [
    ...checkQuery(operation, target.query),
    ...checkHeaders(operation, request.headers, provider.exclusiveHeaders),
    ...checkForm(operation, body.parts ?? []),
    ...provider.lives.check(question),
  ];
  const choose = (broken: readonly Violation[], render: Render) => {
    progress.violations = broken.slice(0, violationLimit);
    return respond(question, broken, render);
  };
  const outcome = await ask(operation, call, choose, known);
  const declares = findResponse(operation, outcome.response.statusCode) !== undefined;
  const violations = fault !== undefined && isFree(fault, declares) ? [] : outcome.violations.slice(0, violationLimit);
  progress.violations = [...progress.violations, ...violations];
  const rateLimit = question.facts?.rateLimit ?? {};
  const whole = replyOf({ ...outcome, violations });
  const { headers } = whole;
  const reply = { ...whole, headers: quota === undefined ? resetAhead(headers, rateLimit) : quotaHeaders(headers, rateLimit, quota) };
  if (fault === tooMany) return declares ? reply : spoilReply(reply, fault, declares, {});
  return fault === undefined ? reply : spoilReply(reply, fault, declares, rateLimit);
}

/** Takes the file of an import, or a block of it; faults of the operation that gave the URL, by the name `<operationId> upload`, befall it. */
async function upload(request: IncomingMessage, errand: Errand, { query }: Target, progress: Progress): Promise<Reply> {
  const { provider, ticket } = errand;
  progress.operationId = uploadOf(ticket.operationId);
  const fault = provider.faults.take(progress.operationId, "named") ?? provider.scenarios.faults.take(progress.operationId, "named");
  if (fault !== undefined) progress.fault = fault;
  if (fault?.status !== undefined) {
    request.resume();
    return spoilReply({ status: fault.status, headers: {}, text: "" }, fault, true, {});
  }
  const { reply, size, violations } = await receiveUpload(request, errand, query);
  progress.size = size;
  progress.violations = violations;
  return fault === undefined ? reply : spoilReply(reply, fault, true, {});
}

/** Path and query for the journal. Whoever knows an upload URL may use it. */
function addressOf({ path, provider, query }: Target, redact: Redactor): Pick<JournalEntry, "path" | "query"> {
  if (provider !== uploadSegment) return { path, query: redact.query(query) };
  const shown = signatureParameter in query ? { ...query, [signatureParameter]: "[redacted]" } : query;
  return { path: `/${uploadSegment}/uploads/[redacted]`, query: redact.query(shown) };
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
