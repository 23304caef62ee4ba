import { createServer, type IncomingHttpHeaders, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { deliver, type Delivery } from "../src/deliver.ts";
import type { FaultKind } from "../src/fault.ts";
import { listen } from "../src/listen.ts";

/** A request as it arrived; the URL is relative to the base URL of its stage. */
export interface Arrival {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Resolves when its answer has been sent, or the client has gone. */
  readonly over: Promise<unknown>;
}

/** A reply, and how it is spoilt on its way. */
export interface Answer extends Delivery {
  readonly kind?: FaultKind;
}

/** A provider of its own for one case, so that cases may run at the same time. */
export interface Stage {
  readonly baseUrl: string;
  /** The same at another origin, which nobody has a reason to call. */
  readonly elsewhere: string;
  readonly arrivals: readonly Arrival[];
  /** What arrived at the other origin. */
  readonly strays: readonly Arrival[];
}

export interface FaultServer extends AsyncDisposable {
  /** Opens a stage. `answer` is asked for the reply to each request, `count` of which have arrived before. */
  open(answer: (arrival: Arrival, count: number) => Answer): Stage;
}

/** Starts two servers on loopback: a provider's, and one at another origin. */
export async function startFaultServer(): Promise<FaultServer> {
  const stages: { arrivals: Arrival[]; strays: Arrival[]; answer: (arrival: Arrival, count: number) => Answer }[] = [];
  const serve =
    (isHome: boolean): RequestListener =>
    async (request, response) => {
      const [, index, url = ""] = /^\/(\d+)(.*)$/s.exec(request.url ?? "") ?? [];
      const stage = stages[Number(index)];
      if (!stage) return void response.writeHead(404).end();
      const arrival = { ...(await read(request, url)), over: new Promise((resolve) => response.once("close", resolve)) };
      if (!isHome) {
        stage.strays.push(arrival);
        return void response.writeHead(200, { "content-type": "application/json" }).end("{}");
      }
      const { kind, ...delivery } = stage.answer(arrival, stage.arrivals.push(arrival) - 1);
      await deliver(response, delivery, kind && { kind }, (socket) => socket.resetAndDestroy());
    };
  const servers = [createServer(serve(true)), createServer(serve(false))];
  const [home, abroad] = await Promise.all(servers.map((server) => listen(server, 0, "127.0.0.1")));
  return {
    open(answer) {
      const index = stages.length;
      const stage = { arrivals: [], strays: [], answer };
      stages.push(stage);
      return { baseUrl: `${home}/${index}`, elsewhere: `${abroad}/${index}`, arrivals: stage.arrivals, strays: stage.strays };
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(servers.map(close));
    },
  };
}

async function read(request: IncomingMessage, url: string): Promise<Omit<Arrival, "over">> {
  const { method = "", headers } = request;
  return { method, url, headers, body: await text(request.setEncoding("latin1")) };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}
