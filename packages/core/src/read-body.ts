import { DecodeError } from "./errors/decode-error.ts";
import { failure, type Exchange, type Reply } from "./exchange.ts";

/**
 * Reads a reply to its end and decodes it by its content type: JSON is parsed, text stays text, anything else is a
 * Blob, nothing is undefined.
 */
export async function readBody(response: Response, exchange: Exchange): Promise<unknown> {
  const { headers, ok, status } = response;
  const type = headers.get("content-type") ?? "";
  const json = /[/+]json\b/i.test(type);
  const content = !type || json || /^text\/|[/+]xml\b/i.test(type) ? await response.text() : await response.blob();
  exchange.content = content;
  if (typeof content !== "string") return content.size ? content : undefined;
  if (!content || (type && !json)) return content || undefined;
  try {
    return JSON.parse(content) as unknown;
  } catch {
    if (!ok || !json) return content;
    throw failure(
      DecodeError,
      exchange,
      status + ": not valid JSON",
      { status, requestId: requestIdOf(headers) },
      { body: content, headers },
    );
  }
}

/** Makes the Response of a reply readable again, as often as one likes. A second Response would cost every call more. */
export function reopen({ response, content }: Reply): Response {
  if (content === undefined) return response;
  const copy = (): Response => new Response(content || null, response);
  const define = (name: string, property: PropertyDescriptor): unknown =>
    Object.defineProperty(response, name, { configurable: true, ...property });
  for (const name of ["arrayBuffer", "blob", "bytes", "formData", "json", "text"] as const) define(name, { value: () => copy()[name]() });
  define("clone", { value: copy });
  define("body", { get: () => copy().body });
  define("bodyUsed", { value: false });
  return response;
}

/** The provider's id of a request. */
export function requestIdOf(headers: Headers): string | undefined {
  return headers.get("x-request-id") ?? headers.get("request-id") ?? headers.get("requestid") ?? undefined;
}
