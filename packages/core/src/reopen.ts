import type { Reply } from "./exchange.ts";

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
