/** Bodies of fewer bytes may be held twice. */
const smallBytes = 2 ** 24;

/**
 * What a request with a large body needs in Node: its fetch otherwise keeps a copy of all that has been sent, in case of a
 * redirect (Fetch Standard, "HTTP-network-or-cache fetch": the request is cloned unless a redirect is an error and there is
 * no window). The price is that such a redirect tells nothing but that it was one.
 */
export function withoutCopy(bytes: number): RequestInit | undefined {
  const { versions } = (globalThis as { process?: { versions?: { undici?: string } } }).process ?? {};
  return versions?.undici && bytes > smallBytes ? { redirect: "error", window: null } : undefined;
}
