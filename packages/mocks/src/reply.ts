import type { Violation } from "./journal.ts";
import { MockError } from "./mock-error.ts";
import type { Outcome } from "./prism.ts";
import { readProblem } from "./prism.ts";
import { writeBody } from "./write-body.ts";

/** An answer that is ready to be sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Set where the mock, not the document, made the answer. */
  readonly mockError?: string;
}

/** Room for violations in a header: Node's clients refuse more than 16 kB of headers altogether. */
const headerLimit = 8 * 1024 - 100;

/** The reply for an answer that the document holds. Throws where it cannot be written. */
export function replyOf({ response, violations }: Outcome): Reply {
  if (violations.some((violation) => violation.severity === "Error")) throw contractBroken(violations);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers ?? {})) headers[name.toLowerCase()] = sendable(name, value);
  const text = writeBody(response.body, headers["content-type"]);
  // Prism names a media type even where there is no body.
  if (text === undefined) delete headers["content-type"];
  return { status: response.statusCode, headers, text: text ?? "" };
}

/** The reply for an error: Prism's problem, ours, or a mistake in this package. */
export function replyOfError(error: unknown): Reply {
  const problem = readProblem(error);
  if (problem !== undefined) {
    const detail = (problem.body as { detail?: string }).detail ?? "";
    return problemReply(problem.status, `${problem.code}: ${detail}`, problem.body, problem.headers);
  }
  const { code, message, status } =
    error instanceof MockError ? error : new MockError(500, "internal", error instanceof Error ? error.message : String(error));
  const body = { type: `urn:quayside:mock-error:${code}`, title: code, status, detail: message };
  return problemReply(status, `${code}: ${message}`, body, {});
}

/** Violations as the value of `sl-violations`: JSON, percent-encoded if it is not ASCII, shortened if it is too long. */
export function violationsHeader(violations: readonly Violation[]): string {
  for (let count = Math.min(violations.length, 100); count > 0; count -= 1) {
    const value = asciiOf(JSON.stringify(violations.slice(0, count)));
    if (value.length <= headerLimit) return value;
  }
  return "[]";
}

/** A value as it is. Throws where no header can hold it (RFC 9110, section 5.5). */
function sendable(name: string, value: string): string {
  if (/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return value;
  throw new MockError(500, "unsendable-header", `the header ${name} cannot hold the characters of its example: encode them`);
}

function contractBroken(violations: readonly Violation[]): MockError {
  const lines = violations.map(({ location, message }) => `${location.join(".")}: ${message}`);
  return new MockError(500, "response-violates-contract", lines.join("; "));
}

function problemReply(status: number, mockError: string, body: object, headers: Readonly<Record<string, string>>): Reply {
  const value = asciiOf(mockError.slice(0, 500));
  const fields = { ...headers, "content-type": "application/problem+json", "x-mock-error": value };
  return { status, headers: fields, text: JSON.stringify(body), mockError };
}

function asciiOf(text: string): string {
  // Through a buffer, since half a surrogate pair cannot be encoded.
  return /^[\x20-\x7e]*$/.test(text) ? text : encodeURIComponent(Buffer.from(text).toString());
}
