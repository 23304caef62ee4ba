/** Reads the base URL of the real thing. Throws where it is none, or holds what would end in a report. */
export function readUpstream(upstream: string | URL, basePath: string): URL {
  const text = String(upstream);
  if (!URL.canParse(text)) throw new Error("The upstream is no URL. Give a whole base URL, such as https://api.example.com/v1.");
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new Error(`The upstream begins with ${url.protocol}. Only http: and https: can be proxied.`);
  if (url.username !== "" || url.password !== "")
    throw new Error("The upstream holds a user or a password. Leave them out, and let the client send its credentials as it always does.");
  if (url.search !== "" || url.hash !== "")
    throw new Error("The upstream holds a query or a fragment. Leave them out: each call brings its own.");
  url.pathname = url.pathname === "/" ? basePath : url.pathname.replace(/\/+$/, "");
  return url;
}
