import type { IncomingMessage } from "node:http";
import { checkAddress, leaks } from "./check-upload.ts";
import type { Violation } from "./journal.ts";
import { LineCounter } from "./line-counter.ts";
import type { FileTicket, PlaceTicket } from "./lives.ts";
import { MockError } from "./mock-error.ts";
import type { Provider } from "./provider.ts";
import { receiveBlock } from "./receive-block.ts";
import type { Reply } from "./reply.ts";
import type { Target } from "./target.ts";
import { tokenOf, uploadSegment } from "./upload-url.ts";

/** An upload URL, and whose it is. */
export interface Errand {
  readonly provider: Provider;
  readonly ticket: FileTicket | PlaceTicket;
}

/** What became of an upload. */
export interface Received {
  readonly reply: Reply;
  readonly size: number;
  readonly violations: readonly Violation[];
}

/** Finds what an upload URL stands for; undefined for a URL of another kind, and where nobody handed it out. */
export function findErrand({ path, provider: segment }: Target, providers: Iterable<Provider>): Errand | undefined {
  const token = segment === uploadSegment ? tokenOf(path) : undefined;
  if (token === undefined) return undefined;
  for (const provider of providers) {
    const ticket = provider.lives.ticket(token);
    if (ticket !== undefined) return { provider, ticket };
  }
  return undefined;
}

/** Takes a file or a part of it. Throws a MockError where the URL does not take it. */
export function receiveUpload(request: IncomingMessage, { provider, ticket }: Errand, query: Target["query"]): Promise<Received> {
  return "place" in ticket ? receiveBlock(request, provider, ticket, query) : receiveFile(request, provider, ticket, query);
}

/** Reads a file to its end, counts it, and lets the import go on. */
async function receiveFile(request: IncomingMessage, provider: Provider, ticket: FileTicket, query: Target["query"]): Promise<Received> {
  const lines = new LineCounter();
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    lines.add(chunk);
  }
  const { address, upload } = ticket;
  checkAddress(request, address, query, upload);
  if (!ticket.receive()) throw new MockError(403, "upload-url-used", "the file has come already, and is being processed");
  const violations = [...leaks(request, provider), ...miscounts(ticket, size, lines.end()), ...mistypes(request, upload.contentType)];
  return { reply: { status: 200, headers: {}, text: "" }, size, violations };
}

/** What the request said about the file must be true: to the byte; in rows by and large, since a CSV may be read in more than one way. */
function miscounts({ request, upload }: FileTicket, bytes: number, lines: number): Violation[] {
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
