import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { Agent as HttpAgent, request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import { Capture } from "./capture.ts";

/** What came back, as it passed by. */
export interface Forwarded {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Capture;
}

/** Passes one request on and its answer back; rejects where the server above cannot be reached or breaks off. */
export type Forward = (request: IncomingMessage, response: ServerResponse) => Promise<Forwarded>;

/** Headers that belong to one connection and not to the message (RFC 9110 section 7.6.1), nor to a server above. */
const perConnection = ["connection", "keep-alive", "proxy-authorization", "proxy-connection", "te", "upgrade"];

/**
 * Forwards to one origin, byte for byte: bodies are neither decoded nor re-encoded, headers keep their order, case and
 * repetition, and no redirect is followed. Only the Host header and those of the connection are its own.
 */
export function createForward(upstream: URL): Forward & { close(): void } {
  const isSecure = upstream.protocol === "https:";
  const agent = isSecure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  const send = isSecure ? requestHttps : requestHttp;

  const forward: Forward = (request, response) =>
    new Promise((resolve, reject) => {
      const outgoing = send(upstream, {
        agent,
        method: request.method,
        path: (request.url ?? "/").replace(/^https?:\/\/[^/?]*/i, "") || "/",
        headers: ["Host", upstream.host, ...requestHeaders(request)],
      });
      // Who gives up below gives up above as well.
      response.on("close", () => outgoing.destroy());
      request.on("error", reject).pipe(outgoing);
      outgoing.on("error", reject).on("response", (incoming) => void passBack(incoming, response).then(resolve, reject));
    });
  return Object.assign(forward, { close: () => agent.destroy() });
}

/** Rejects where the answer breaks off, or cannot be sent: Node sends no status below 100, whatever it receives. */
async function passBack(incoming: IncomingMessage, response: ServerResponse): Promise<Forwarded> {
  const body = new Capture();
  const { headers, rawHeaders, statusCode: status = 502, statusMessage } = incoming;
  response.sendDate = false;
  response.writeHead(status, statusMessage, endToEnd(rawHeaders));
  // Streams begin with their headers, long before their first event.
  response.flushHeaders();
  incoming.on("data", (chunk: Buffer) => body.add(chunk));
  return new Promise((resolve, reject) => {
    incoming.on("error", reject).on("close", () => reject(new Error("the upstream broke off")));
    incoming.on("end", () => {
      if (incoming.rawTrailers.length > 0) response.addTrailers(pairs(incoming.rawTrailers));
      resolve({ status, headers, body });
    });
    incoming.pipe(response);
  });
}

function requestHeaders(request: IncomingMessage): string[] {
  const { headers, method = "GET" } = request;
  const kept = endToEnd(request.rawHeaders, ["host"]);
  const hasLength = headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
  // Node would announce a body in chunks where the caller announced none.
  return hasLength || ["GET", "HEAD", "DELETE", "OPTIONS", "TRACE"].includes(method) ? kept : [...kept, "Content-Length", "0"];
}

/** Raw headers without those of the connection and those that the connection names. */
function endToEnd(raw: readonly string[], also: readonly string[] = []): string[] {
  const all = pairs(raw);
  const named = all.filter(([name]) => name.toLowerCase() === "connection").flatMap(([, value]) => value.toLowerCase().split(/[,\s]+/));
  const dropped = new Set([...perConnection, ...also, ...named]);
  return all.filter(([name]) => !dropped.has(name.toLowerCase())).flat();
}

function pairs(raw: readonly string[]): [name: string, value: string][] {
  return Array.from({ length: raw.length / 2 }, (_, index) => [raw[index * 2] ?? "", raw[index * 2 + 1] ?? ""]);
}
