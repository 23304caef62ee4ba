/** The value that a JSON Pointer (RFC 6901) leads to; undefined if there is none. Looks at own properties only. */
export function pointer(value: unknown, path: string): unknown {
  let found = value;
  // All tokens follow a slash, the first one too.
  for (const token of path.split("/").slice(1)) {
    const name = token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;
    if (Object(found) !== found || !Object.hasOwn(found as object, name)) return undefined;
    found = (found as { readonly [name: string]: unknown })[name];
  }
  return found;
}
