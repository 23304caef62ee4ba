import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault, FaultKind } from "./fault.ts";

/** A head and a body on their way out. */
export interface Delivery {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Resets the connection of a socket. */
type Reset = (socket: Socket) => void;
type Spoil = (response: ServerResponse, delivery: Delivery, fault: Fault, reset: Reset) => Promise<void> | void;

/** What becomes of the connection, by kind; the other kinds spoil only the text, which has happened before. */
const spoils: Partial<Record<FaultKind, Spoil>> = {
  stall: () => undefined,
  "stall-body": sendHalf,
  reset: (response, _delivery, _fault, reset) => {
    if (response.socket !== null) reset(response.socket);
  },
  "reset-body": async (response, delivery, _, reset) => {
    await sendHalf(response, delivery);
    if (response.socket !== null) reset(response.socket);
  },
  truncate: async (response, delivery) => {
    await sendHalf(response, delivery);
    response.socket?.end();
  },
  drip: async (response, delivery, { intervalMs = 5 }) => {
    writeHead(response, delivery);
    response.flushHeaders();
    for (const byte of Buffer.from(delivery.text)) {
      if (response.destroyed) return;
      response.write(Buffer.of(byte));
      await sleep(intervalMs);
    }
    response.end();
  },
};

/** Sends an answer whole, or as a fault wants it sent. */
export async function deliver(response: ServerResponse, delivery: Delivery, fault: Fault | undefined, reset: Reset): Promise<void> {
  const spoil = fault?.kind === undefined ? undefined : spoils[fault.kind];
  if (spoil !== undefined && fault !== undefined) await spoil(response, delivery, fault, reset);
  else writeHead(response, delivery).end(delivery.text);
}

function writeHead(response: ServerResponse, { headers, status, text }: Delivery): ServerResponse {
  // What has no body has no length either (RFC 9110, section 8.6).
  const length = status === 204 || status === 304 ? {} : { "content-length": String(Buffer.byteLength(text)) };
  return response.writeHead(status, { ...headers, ...length });
}

/** Sends the head, and as much of the body as shows that there was more to come. */
async function sendHalf(response: ServerResponse, delivery: Delivery): Promise<void> {
  writeHead(response, delivery).flushHeaders();
  const bytes = Buffer.from(delivery.text);
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  // When the bytes have left, so that a reset does not overtake them.
  if (half.length > 0) await new Promise<void>((resolve) => void response.write(half, () => resolve()));
}
