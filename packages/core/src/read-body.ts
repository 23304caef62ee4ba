import { DecodeError } from "./errors/decode-error.ts";
import { failure, redact, type Reply } from "./exchange.ts";

/** How many bytes of a body are read that is no success. */
const longestError = 1_000_000;

/**
 * Reads a reply to its end and decodes it by its content type: JSON is parsed, text stays text, anything else is a
 * Blob, nothing is undefined.
 */
export async function readBody(reply: Reply): Promise<unknown> {
  const { response, operation } = reply;
  const type = response.headers.get("content-type");
  const json = !type || /[/+]json\b/i.test(type);
  const content = !response.ok
    ? await readStart(response)
    : json || /^text\/|[/+]xml\b/i.test(type)
      ? await response.text()
      : await response.blob();
  reply.content = content;
  // A page for people, such as a form to log in, comes from something between us and the provider.
  if (!json && response.ok && !operation.html && /html/i.test(type)) throw undecodable(reply, "a page of HTML", content);
  const size = (content as string).length ?? (content as Blob).size;
  if (!size || !json) return size ? content : undefined;
  try {
    return JSON.parse(content as string) as unknown;
  } catch {
    if (!response.ok || !type) return content;
    throw undecodable(reply, "not valid JSON", content);
  }
}

/** The beginning of a body: one that is no success need not be long, and may have no end. */
function readStart({ body }: Response): Promise<string> {
  let left = longestError;
  const transform: TransformerTransformCallback<Uint8Array, Uint8Array> = (chunk, controller) =>
    (left -= chunk.length) < 0 ? controller.terminate() : controller.enqueue(chunk);
  return new Response(body?.pipeThrough(new TransformStream({ transform }))).text();
}

/** The error that a successful reply is which does not hold what the document promises. */
export function undecodable(reply: Reply, what: string, body: unknown = reply.data): DecodeError {
  return failure(DecodeError, reply, `${reply.response.status}: ${what}`, replyFacts(reply, body));
}

/** What an error tells of a reply. */
export function replyFacts(
  reply: Reply,
  body: unknown,
): { status: number; requestId: string | undefined; headers: Headers; body: unknown } {
  const { status, headers } = reply.response;
  const id = headers.get("x-request-id") ?? headers.get("request-id") ?? headers.get("requestid") ?? "";
  return { status, requestId: redact(reply, id) || undefined, headers, body };
}
