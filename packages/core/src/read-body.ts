import { DecodeError } from "./errors/decode-error.ts";
import { failure, type Exchange } from "./exchange.ts";

/**
 * Reads a reply to its end and decodes it by its content type: JSON is parsed, text stays text, anything else is a
 * Blob, nothing is undefined.
 */
export async function readBody(response: Response, exchange: Exchange): Promise<unknown> {
  const type = response.headers.get("content-type");
  const json = !type || /[/+]json\b/i.test(type);
  const content = json || /^text\/|[/+]xml\b/i.test(type) ? await response.text() : await response.blob();
  exchange.content = content;
  const size = typeof content === "string" ? content.length : content.size;
  if (!size || !json) return size ? content : undefined;
  try {
    return JSON.parse(content as string) as unknown;
  } catch {
    if (!response.ok || !type) return content;
    throw failure(DecodeError, exchange, response.status + ": not valid JSON", replyFacts(response, content));
  }
}

/** What an error tells of a reply. */
export function replyFacts(
  { status, headers }: Response,
  body: unknown,
): { status: number; requestId: string | undefined; headers: Headers; body: unknown } {
  const requestId = headers.get("x-request-id") ?? headers.get("request-id") ?? headers.get("requestid") ?? undefined;
  return { status, requestId, headers, body };
}
