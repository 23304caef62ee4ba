import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that stands for the real thing. */
export interface Upstream extends AsyncDisposable {
  readonly origin: string;
  /** Requests as they arrived, with whole bodies. */
  readonly received: { readonly method: string; readonly url: string; readonly rawHeaders: readonly string[]; readonly body: Buffer }[];
}

/** Starts a server that records what it gets and answers as told. */
export async function startUpstream(answer: (request: IncomingMessage, response: ServerResponse, body: Buffer) => void): Promise<Upstream> {
  const received: Upstream["received"] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    // What breaks off is not answered.
    request
      .on("error", () => undefined)
      .on("end", () => {
        const body = Buffer.concat(chunks);
        received.push({ method: request.method ?? "", url: request.url ?? "", rawHeaders: request.rawHeaders, body });
        answer(request, response, body);
      });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async [Symbol.asyncDispose]() {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
