import type { IncomingMessage } from "node:http";
import type { Violation } from "./journal.ts";
import { LineCounter } from "./line-counter.ts";
import type { Ticket } from "./lives.ts";
import { MockError } from "./mock-error.ts";
import type { Provider } from "./provider.ts";
import type { Reply } from "./reply.ts";

/** A one-time URL, and whose it is. */
export interface Errand {
  readonly provider: Provider;
  readonly ticket: Ticket;
}

/** What became of an upload. */
export interface Received {
  readonly reply: Reply;
  readonly size: number;
  readonly violations: readonly Violation[];
}

/** Finds what a path of the form `/uploads/<token>` stands for. */
export function findErrand(path: string, providers: Iterable<Provider>): Errand | undefined {
  const token = /^\/uploads\/([0-9a-f]+)$/.exec(path)?.[1];
  if (token === undefined) return undefined;
  for (const provider of providers) {
    const ticket = provider.lives.ticket(token);
    if (ticket !== undefined) return { provider, ticket };
  }
  return undefined;
}

/** Reads a file to its end, counts it, and lets the import go on. Throws a MockError where the URL does not take it. */
export async function receiveUpload(request: IncomingMessage, { provider, ticket }: Errand): Promise<Received> {
  const lines = new LineCounter();
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    lines.add(chunk);
  }
  const { upload } = ticket;
  if (request.method !== upload.method)
    throw new MockError(405, "wrong-upload-method", `the upload URL takes ${upload.method}, not ${request.method ?? ""}`);
  if (!ticket.receive()) throw new MockError(403, "upload-url-used", "the file has come already, and is being processed");
  const violations = [...leaks(request, provider), ...miscounts(ticket, size, lines.end()), ...mistypes(request, upload.contentType)];
  return { reply: { status: 200, headers: {}, text: "" }, size, violations };
}

/** Credentials of the provider have no business at another origin. */
function leaks({ headers }: IncomingMessage, { redact }: Provider): Violation[] {
  const shown = redact.headers(headers);
  const leaked = Object.keys(shown).filter((name) => shown[name] === "[redacted]");
  return leaked.map((name) => ({
    location: ["request", "header", name],
    severity: "Error",
    code: "leaked-credential",
    message: `Request header ${name} holds a credential, which an upload URL must not be sent`,
  }));
}

/** What the request said about the file must be true: to the byte; in rows by and large, since a CSV may be read in more than one way. */
function miscounts({ request, upload }: Ticket, bytes: number, lines: number): Violation[] {
  return [...upload.fill].flatMap(([pointer, what]) => {
    const announced = request(pointer);
    const counted = what === "bytes" ? bytes : Math.max(0, lines - 1);
    if (typeof announced !== "number" || announced === counted) return [];
    const severity = what === "bytes" ? "Error" : "Warning";
    const message = `Request body announced ${announced} ${what} at ${pointer}, but the file has ${counted}`;
    return [{ location: ["request", "body"], severity, code: "miscounted-upload", message }];
  });
}

function mistypes({ headers }: IncomingMessage, wanted: string | undefined): Violation[] {
  const sent = headers["content-type"]?.split(";")[0]?.trim();
  if (wanted === undefined || sent === undefined || sent === wanted) return [];
  const message = `Request header content-type is ${sent}, not ${wanted}`;
  return [{ location: ["request", "header", "content-type"], severity: "Warning", code: "mistyped-upload", message }];
}
