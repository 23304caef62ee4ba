import type { Fault } from "./fault.ts";
import { faultHeaders } from "./fault-headers.ts";
import { MockError } from "./mock-error.ts";
import type { Operation, PrismResponse, Render } from "./prism.ts";
import { checkResponse } from "./prism.ts";
import { findResponse, renderPreferred } from "./preferred.ts";
import type { RateLimitHeaders } from "./read-operation.ts";
import type { Reply } from "./reply.ts";

/** The answer that a fault with a status asks for: the document's, as far as it declares one. */
export function renderFault(
  operation: Operation,
  fault: Fault & { readonly status: number },
  accept: string[] | undefined,
  render: Render,
): PrismResponse {
  const { example, status } = fault;
  const declared = findResponse(operation, status);
  if (declared === undefined) return { statusCode: status, headers: { "Content-type": "application/json" }, body: {} };
  const preference = { code: status, ...(example !== undefined && { exampleKey: example }) };
  return renderPreferred(operation, preference, accept, (resource, asked) => render(resource, asked, "regardless"));
}

/** The answer with a body, or with one that breaks the document, if a fault asks for that. */
export function spoilBody(operation: Operation, fault: Fault, response: PrismResponse): PrismResponse {
  if (fault.body !== undefined) {
    const contentType = typeof fault.body === "string" ? "text/plain" : "application/json";
    return { ...response, headers: { ...response.headers, "Content-type": contentType }, body: fault.body };
  }
  return fault.kind === "break-contract" ? breakContract(operation, response) : response;
}

/** An answer that breaks the document, and keeps as much of it as possible. */
function breakContract(operation: Operation, response: PrismResponse): PrismResponse {
  const { body } = response;
  const candidates = [...variants(body), { quayside: "breaks the contract" }, [null], null, 42];
  // What is declared as text can hold any text, so that only JSON in its place breaks the document.
  const isText = response.headers?.["Content-type"]?.startsWith("text/") === true;
  const headers = isText ? { ...response.headers, "Content-type": "application/json" } : response.headers;
  const broken = candidates
    .map((candidate) => ({ ...response, ...(headers && { headers }), body: candidate }))
    .find((candidate) => checkResponse(operation, candidate).some(({ severity }) => severity === "Error"));
  if (broken === undefined)
    throw new MockError(
      500,
      "unbreakable",
      `${operation.iid} declares nothing about the body of ${response.statusCode} that could be broken`,
    );
  return broken;
}

/** Bodies with one value of the wrong type each. */
function variants(body: unknown): unknown[] {
  if (typeof body !== "object" || body === null) return [];
  return Object.keys(body).flatMap((key) => {
    const value = (body as Record<string, unknown>)[key];
    return [...variants(value), typeof value === "object" ? 42 : { wrong: value }].map((wrong) =>
      Array.isArray(body) ? body.with(Number(key), wrong) : { ...body, [key]: wrong },
    );
  });
}

/** Whether a fault's answer need not keep to the document. */
export function isFree({ body, kind }: Fault, isDeclared: boolean): boolean {
  return !isDeclared || body !== undefined || kind === "break-contract";
}

/** The reply with the headers of a fault and, if it asks for that, a text that is no JSON. */
export function spoilReply(reply: Reply, fault: Fault, isDeclared: boolean, rateLimit: RateLimitHeaders): Reply {
  const text = fault.kind === "malformed-json" ? malformed(reply.text) : reply.text;
  const headers = { ...reply.headers, ...faultHeaders(fault, reply, rateLimit) };
  if (isDeclared) return { ...reply, headers, text };
  const mockError = `fault: the document declares no answer ${reply.status}`;
  return { ...reply, headers: { ...headers, "x-mock-error": mockError }, text, mockError };
}

function malformed(text: string): string {
  const half = text.slice(0, Math.ceil(text.length / 2));
  return isJson(half) ? `{${half}` : half;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
