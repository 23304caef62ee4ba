/** One way in which real traffic broke the document. Never holds a value that was sent. */
export interface Finding {
  /** Who broke it: the caller, or the provider (or the document is wrong). */
  readonly side: "request" | "response";
  /** JSON Pointer into the request or the response: `/body/data/0/status`, `/query/limit`, `/header/x-request-id`, or empty. */
  readonly pointer: string;
  /** Name of the rule: a JSON Schema keyword (`enum`), or `undeclared-status` and its like. */
  readonly rule: string;
  /** What is wrong, for people. */
  readonly message: string;
}

/** A JSON Pointer (RFC 6901) of keys. */
export function pointerOf(keys: readonly string[]): string {
  return keys.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
