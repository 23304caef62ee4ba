/** Why a document could not be fetched, in sentences: what happened and what to do. */
export class DownloadError extends Error {
  constructor(url: string, message: string) {
    super(`${printable(url)}: ${message}`);
    this.name = "DownloadError";
  }
}

/** What a download may cost, and where it may lead. */
export interface DownloadLimits {
  /** @default 64 MiB */
  readonly maxBytes?: number;
  /** For the whole download, redirects included. @default 60000 */
  readonly timeoutMs?: number;
  /** @default 5 */
  readonly maxRedirects?: number;
  /** Whether the first address may be plain http: beyond loopback; a redirect never leads from https: to it. @default false */
  readonly plainHttp?: boolean;
}

/** A text, and the address that it came from in the end. */
export interface Downloaded {
  readonly text: string;
  readonly url: string;
}

/**
 * Fetches a text. Redirects are followed by hand, so that none leads from https: to http:, and none leads on for ever.
 * Throws a DownloadError for anything but a complete reply with status 200.
 */
export async function download(address: string, limits: DownloadLimits = {}): Promise<Downloaded> {
  const { maxBytes = 64 * 1024 * 1024, timeoutMs = 60_000, maxRedirects = 5, plainHttp = false } = limits;
  const signal = AbortSignal.timeout(timeoutMs);
  let url = checked(address, address, plainHttp);
  try {
    for (let redirects = 0; ; redirects++) {
      const response = await fetch(url, { redirect: "manual", signal });
      const location = response.headers.get("location");
      if (response.status < 300 || response.status >= 400 || location === null)
        return { text: await read(response, url.href, maxBytes), url: url.href };
      await response.body?.cancel();
      if (redirects >= maxRedirects)
        throw new DownloadError(address, `there are more than ${maxRedirects} redirects. Give the address that they lead to.`);
      url = checked(URL.canParse(location, url) ? new URL(location, url).href : location, address, plainHttp && url.protocol === "http:");
    }
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    if (signal.aborted)
      throw new DownloadError(
        address,
        `there was no complete reply within ${timeoutMs} ms. Try again later, or save the file and give --from.`,
      );
    throw new DownloadError(address, `the server cannot be reached (${reason(error)}). Check the address and the network.`);
  }
}

function checked(url: string, asked: string, plainHttp: boolean): URL {
  const what = url === asked ? "the address" : `the redirect to ${printable(url)}`;
  if (!URL.canParse(url)) throw new DownloadError(asked, `${what} is no URL. Correct it.`);
  const parsed = new URL(url);
  const { protocol, hostname, username, password } = parsed;
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol !== "https:" && !(protocol === "http:" && (loopback || plainHttp)))
    throw new DownloadError(asked, `${what} is not https:, so anyone on the way could change the document. Give one that is.`);
  if (username || password) throw new DownloadError(asked, `${what} holds a user or a password. Take it out.`);
  return parsed;
}

async function read(response: Response, url: string, maxBytes: number): Promise<string> {
  const tooLarge = new DownloadError(url, `the document is larger than ${maxBytes} bytes. Give a smaller one.`);
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new DownloadError(url, `the server answered ${response.status}, not 200. Check the address.`);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > maxBytes) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** What fetch hides in causes. */
function reason(error: unknown): string {
  const { cause, message } = error as { readonly cause?: unknown; readonly message?: string };
  return cause === undefined ? printable(message ?? String(error)) : reason(cause);
}

/** An address may not send escape sequences to a terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, "?").slice(0, 500);
}
