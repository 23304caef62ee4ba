import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { Socket } from "node:net";
import { Connections } from "./connections.ts";
import { corsHeaders, isPreflight, preflightHeaders } from "./cors.ts";
import { deliver } from "./deliver.ts";
import { createExchange } from "./exchange.ts";
import type { Journal } from "./journal.ts";
import type { Provider } from "./provider.ts";
import { violationsHeader } from "./reply.ts";
import type { KeyPair } from "./self-sign.ts";

/** A server, and what ends it. */
export interface Host {
  readonly server: Server;
  /** Stops listening and cuts all connections. */
  close(): Promise<void>;
}

/** The HTTP server of all mocks, or the HTTPS server if there are keys for it. No request can end or block it. */
export function createHost(providers: ReadonlyMap<string, Provider>, journal: Journal, keys?: KeyPair): Host {
  const exchange = createExchange(providers, journal);
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (isPreflight(request)) {
      response.writeHead(204, preflightHeaders(request)).end();
      return;
    }
    const { fault, reply, violations } = await exchange(request);
    const { status, text } = reply;
    const headers: Record<string, string> = { ...reply.headers };
    if (violations.length > 0) headers["sl-violations"] = violationsHeader(violations);
    Object.assign(headers, corsHeaders(request, Object.keys(headers)));
    await deliver(response, { status, headers, text }, fault, (socket) => connections.reset(socket));
  };
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    handle(request, response).catch((error: unknown) => giveUp(response, error));
  };
  const server = keys === undefined ? createServer(listener) : createSecureServer({ ...keys }, listener);
  // An unknown Expect header is no reason to refuse a call.
  server.on("checkExpectation", listener).on("clientError", refuse);
  const connections = new Connections(server);
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = new Promise((resolve) => server.close(resolve));
    connections.cut();
    await closed;
  };
  return { server, close };
}

/** The last resort: the caller went away, or a header of the answer cannot be sent. */
function giveUp(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const detail = error instanceof Error ? error.message.replaceAll(/[^\x20-\x7e]/g, "?") : "unknown";
  response.writeHead(500, { "x-mock-error": `internal: ${detail}`, "content-length": "0" }).end();
}

/** What came was no HTTP, or too long a header: answered as Node would, but marked as ours. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const status = error.code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
  socket.end(`HTTP/1.1 ${status}\r\nx-mock-error: malformed-request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
