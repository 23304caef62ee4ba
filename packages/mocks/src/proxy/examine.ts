import type { IncomingHttpHeaders } from "node:http";
import { MIMEType } from "node:util";
import { checkForm } from "../check-form.ts";
import { checkHeaders, checkQuery } from "../check-parameters.ts";
import type { Violation } from "../journal.ts";
import type { Operation, PrismRequest, PrismResponse } from "../prism.ts";
import { ask, findOperation } from "../prism.ts";
import type { Provider } from "../provider.ts";
import type { Target } from "../target.ts";
import { pathInDocument } from "../target.ts";
import type { Finding } from "./finding.ts";
import { pointerOf } from "./finding.ts";
import type { RecordedBody } from "./recorded-body.ts";

/** A call that went through, as far as it is needed to judge it. */
export interface Recording {
  readonly method: string;
  readonly target: Target;
  readonly request: { readonly headers: IncomingHttpHeaders; readonly body: RecordedBody };
  readonly response: { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: RecordedBody };
}

/** What a call broke. */
export interface Verdict {
  /** Absent for a call that the document does not know. */
  readonly operation?: Operation;
  readonly findings: readonly Finding[];
  /** Why a part could not be checked. */
  readonly unchecked: readonly string[];
}

/** Judges both sides of a call by the document. */
export async function examine(provider: Provider, recording: Recording): Promise<Verdict> {
  const { method, request, response, target } = recording;
  const found = findDeclared(provider, recording);
  if (found === undefined) {
    const message = "the document knows no such operation";
    return { findings: [{ side: "request", pointer: "", rule: "undeclared-operation", message }], unchecked: [] };
  }
  const { operation, path } = found;
  const question = {
    method: method.toLowerCase(),
    url: { path, query: target.query },
    headers: { ...flatten(request.headers), ...(request.body.kind === "read" && request.body.headers) },
    // Something stands for a body that cannot be read: that it is missing would be wrong to say.
    body: request.body.kind === "read" ? (request.body.parts ?? request.body.value ?? null) : " ",
  } as PrismRequest;
  const answer = {
    statusCode: response.status,
    headers: flatten(response.headers),
    body: response.body.kind === "read" ? response.body.value : undefined,
  } as PrismResponse;
  let asked: readonly Violation[] = [];
  const known = [
    ...checkQuery(operation, target.query),
    ...checkHeaders(operation, request.headers, provider.exclusiveHeaders),
    ...checkForm(operation, request.body.kind === "read" ? (request.body.parts ?? []) : []),
  ];
  const choose = (broken: readonly Violation[]): PrismResponse => {
    asked = broken;
    return answer;
  };
  const outcome = await ask(operation, question, choose, known);
  const requestFindings = asked.filter(({ location }) => isRead(request.body) || location[1] !== "body").map(findingOf);
  // Where the status or the media type has been judged already, Prism would only say so again.
  const answered = isDeclared(operation, response.status) && hasMediaType(response.headers) ? outcome.violations : [];
  const responseFindings = answered.filter(({ location }) => isRead(response.body) || location[1] !== "body").map(findingOf);
  const own = [
    ...judgeBody("request", request.body),
    ...judgeStatus(operation, response.status),
    ...judgeMediaType("request", request.headers),
    ...judgeMediaType("response", response.headers),
    ...judgeBody("response", response.body),
  ];
  const unchecked = [request.body, response.body].flatMap((body) => (body.kind === "unread" ? [body.reason] : []));
  return { operation, findings: [...own, ...requestFindings, ...responseFindings], unchecked };
}

function findDeclared(provider: Provider, { method, target }: Recording): { operation: Operation; path: string } | undefined {
  try {
    const path = pathInDocument(provider, target.path);
    const call = { method: method.toLowerCase(), url: { path, query: {} } } as PrismRequest;
    return { operation: findOperation(provider.operations, call), path };
  } catch {
    return undefined;
  }
}

function judgeBody(side: Finding["side"], body: RecordedBody): Finding[] {
  return body.kind === "malformed" ? [{ side, pointer: "/body", rule: body.rule, message: body.message }] : [];
}

function judgeStatus(operation: Operation, status: number): Finding[] {
  if (isDeclared(operation, status)) return [];
  const known = operation.responses.map(({ code }) => code).join(", ");
  const message = `the status ${status} is not declared, only ${known}`;
  return [{ side: "response", pointer: "/status", rule: "undeclared-status", message }];
}

function isDeclared({ responses }: Operation, status: number): boolean {
  const names = [String(status), `${String(status).charAt(0)}XX`, "default"];
  return responses.some(({ code }) => names.includes(code));
}

function judgeMediaType(side: Finding["side"], headers: IncomingHttpHeaders): Finding[] {
  if (hasMediaType(headers)) return [];
  return [{ side, pointer: "/header/content-type", rule: "malformed-media-type", message: "the content-type is no media type" }];
}

function hasMediaType({ "content-type": contentType }: IncomingHttpHeaders): boolean {
  try {
    return contentType === undefined || new MIMEType(contentType).essence !== "";
  } catch {
    return false;
  }
}

function isRead(body: RecordedBody): boolean {
  return body.kind === "read";
}

function findingOf({ code, location, message }: Violation): Finding {
  const [side, ...keys] = location;
  return { side: side === "response" ? "response" : "request", pointer: pointerOf(keys), rule: ruleOf(code, message), message };
}

/** Prism gives its own rules no name, or that of a status. */
function ruleOf(code: string, message: string): string {
  if (code === "401") return "security";
  if (code === "415" || message.startsWith("The received media type")) return "undeclared-media-type";
  return code === "" ? "contract" : code;
}

/** Headers as Prism takes them, without a media type that it would throw over. */
function flatten(headers: IncomingHttpHeaders): Record<string, string> {
  const known = Object.entries(headers).filter(([name]) => name !== "content-type" || hasMediaType(headers));
  const entries = known.map(([name, value]): [string, string] => [name, Array.isArray(value) ? value.join(", ") : (value ?? "")]);
  return Object.fromEntries(entries);
}
