import type { Reply } from "./exchange.ts";

/** Makes the Response of a reply readable again, as often as one likes. A second Response would cost every call more. */
export function reopen({ response, content }: Pick<Reply, "response" | "content">): Response {
  if (content === undefined) return response;
  const empty = !(typeof content === "string" ? content.length : content.size);
  // Its status need not be one that a Response can be made with.
  const copy = (): Response => new Response(empty ? null : content, { headers: response.headers });
  const define = (target: Response, name: string, property: PropertyDescriptor): unknown =>
    Object.defineProperty(target, name, { configurable: true, ...property });
  const clone = (): Response => {
    const twin = copy();
    for (const name of ["headers", "ok", "redirected", "status", "statusText", "type", "url"] as const)
      define(twin, name, { value: response[name] });
    return reopen({ response: twin, content });
  };
  for (const name of ["arrayBuffer", "blob", "bytes", "formData", "json", "text"] as const)
    define(response, name, { value: () => copy()[name]() });
  define(response, "clone", { value: clone });
  define(response, "body", { get: () => copy().body });
  define(response, "bodyUsed", { value: false });
  return response;
}
