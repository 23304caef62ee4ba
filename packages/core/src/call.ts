import { HttpError } from "./errors/http-error.ts";
import { declares, failure, type Reply } from "./exchange.ts";
import { replyFacts } from "./read-body.ts";
import type { WaitOptions } from "./wait.ts";

/** What `result()` gives for one declared status. `ok` and `status` tell which. */
export interface ApiResult<Ok extends boolean, Status extends number, Body> {
  /** Whether the status is a success (200 to 299). */
  ok: Ok;
  status: Status;
  body: Body;
  headers: Headers;
  /** Its own body has been read: it is `body`. */
  response: Response;
}

/** A call that has been sent. Awaiting it gives the body of a successful reply and throws otherwise. */
export interface Call<Data, Result> extends Promise<Data> {
  /**
   * Gives the reply for every status that the document declares, without throwing. Throws `HttpError` for any other,
   * and what awaiting the call would throw if there is no reply.
   */
  result(): Promise<Result>;
  /** Gives the body together with the Response, for its status and headers; the body of the Response has been read. */
  withResponse(): Promise<{ data: Data; response: Response }>;
}

/** A call that has started a job. */
export interface StartCall<Data, Result, Resource> extends Call<Data, Result> {
  /**
   * Waits for the end of the job that the call has started, its file included where there is one, and gives the finished
   * resource. Throws what the call throws, and what waiting throws: `JobFailedError`, `TimeoutError`, `AbortedError`.
   */
  wait(options?: WaitOptions<Resource>): Promise<Resource>;
}

/** Makes a call of a reply that is under way. */
export function createCall<Data, Result>(reply: Promise<Reply>, toData: (reply: Reply) => Data): Call<Data, Result> {
  const data = reply.then((reply) => {
    if (!reply.response.ok) throw httpError(reply);
    return toData(reply);
  });
  const call = data as Call<Data, Result>;
  call.result = () => {
    // Whoever asks for the result hears of failures there; a rejection of the call itself is then nobody's.
    data.catch(() => {});
    return reply.then(toResult) as Promise<Result>;
  };
  call.withResponse = () => data.then(async (data) => ({ data, response: (await reply).response }));
  return call;
}

function toResult(reply: Reply): ApiResult<boolean, number, unknown> {
  const { operation, response, data } = reply;
  const { ok, status, headers } = response;
  if (!declares(operation, status)) throw httpError(reply);
  return { ok, status, body: data, headers, response };
}

/** The error that a reply is which is no success. */
export function httpError(reply: Reply): HttpError {
  const facts = replyFacts(reply, reply.data);
  const { status, requestId, headers } = facts;
  const said = /html/.test(headers.get("content-type")!) ? "" : messageIn(reply.data);
  return failure(HttpError, reply, status + (said && ": " + said) + (requestId ? ` (request ${requestId})` : ""), facts);
}

/** The words that an error body has for people, wherever providers put them. */
function messageIn(body: unknown, depth = 9): string {
  if (typeof body === "string") return body;
  if (Object(body) !== body || !depth) return "";
  for (const name of ["message", "error", "detail", "title", "errors", "0"]) {
    const words = messageIn((body as { readonly [name: string]: unknown })[name], depth - 1);
    if (words) return words;
  }
  return "";
}
