import { expect } from "vitest";
import { type Pagination, type PendingCall, type Reply, type Send } from "./contract.ts";
import { readPointer } from "../src/pointer.ts";

/**
 * Asks a mock for one declared reply, through the generated client, and checks what the client makes of it: the status, the
 * body, the items of a list,
 * and that an error status becomes an `HttpError` with both.
 */
export async function runCase<Client>(client: Client, send: Send<Client>, reply: Reply, pagination?: Pagination): Promise<void> {
  const call = send(client, { headers: askFor(reply) });
  const result = await call.result();
  expect(result.status).toBe(reply.status);
  expect(result.ok).toBe(reply.status >= 200 && reply.status < 300);
  expectBody(result.body, reply);
  if (!result.ok) return expectHttpError(call, reply);
  const data = await call;
  expectBody(pagination ? (data as { readonly body: unknown }).body : data, reply);
  if (pagination) expect((data as { readonly items: unknown }).items).toEqual(readPointer(reply.body, pagination.items));
}

/** `Prefer` as Prism understands it; the media type is asked for by name, since Prism picks by `Accept`. */
function askFor(reply: Reply): { readonly [name: string]: string } {
  const example = reply.example === undefined ? "" : `, example=${reply.example}`;
  return { prefer: `code=${reply.status}${example}`, accept: reply.mediaType ?? "*/*" };
}

function expectBody(body: unknown, reply: Reply): void {
  if (reply.body !== undefined) expect(body).toEqual(reply.body);
  else if (reply.mediaType === undefined) expect(body).toBeUndefined();
  else expect(body).toBeInstanceOf(Blob);
}

async function expectHttpError(call: PendingCall, reply: Reply): Promise<void> {
  let error: unknown;
  try {
    await call;
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ name: "HttpError", status: reply.status });
  expectBody((error as { body: unknown }).body, reply);
}
