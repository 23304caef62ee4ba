import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What to answer: a reply, or a function that does what it likes with the connection. */
export type Answer =
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: unknown }
  | ((response: ServerResponse, request: IncomingMessage) => void);

export interface TestServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: Arrived[];
}

/** Serves on loopback: the answers in turn, the last one for ever. A body that is no text is sent as JSON. */
export async function serve(...answers: Answer[]): Promise<TestServer> {
  const requests: Arrived[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const answer = answers[Math.min(requests.length, answers.length - 1)] ?? {};
      requests.push({ method, url, headers, body: Buffer.concat(chunks).toString("latin1") });
      if (typeof answer === "function") return answer(response, request);
      const { status = 200, headers: replyHeaders = {}, body } = answer;
      const text = typeof body === "string" || body === undefined ? body : JSON.stringify(body);
      response.writeHead(status, { ...(body !== text && { "content-type": "application/json" }), ...replyHeaders });
      response.end(text);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** Sends headers and the beginning of a body, and nothing more. */
export const stallBody: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"id":');
};

/** Never answers. */
export const stallHeaders: Answer = () => {};

/** Closes the connection at once. */
export const reset: Answer = (response) => void response.socket?.resetAndDestroy();

/** Closes the connection in the middle of the body. */
export const cutBody: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
  response.write('{"id":', () => response.socket?.destroy());
};
