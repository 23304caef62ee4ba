import { ConfigError } from "./errors/config-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import type { CredentialRequest } from "./options.ts";

/** How an application proves who it is to an OAuth 2.0 authorization server (RFC 6749 section 4.4). */
export interface ClientCredentialsOptions {
  /** Token endpoint. `https:`, or `http:` on a loopback address. */
  readonly tokenUrl: string;
  readonly clientId: string;
  /** Sent to the token endpoint only, in the body of the request. */
  readonly clientSecret: string;
  /**
   * Scopes to ask for, separated by blanks.
   * @default none
   */
  readonly scope?: string | undefined;
  /**
   * Sends the requests for tokens.
   * @default globalThis.fetch
   */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /**
   * Time to wait for a token, in milliseconds.
   * @default 30000
   */
  readonly timeoutMs?: number | undefined;
}

/** A token is replaced this long before it ends, in milliseconds, so that it does not end on its way. */
const leewayMs = 60_000;
/** What a token is taken to live if the server does not say, in seconds. RFC 6749 only recommends to say it. */
const assumedLifetime = 300;

/**
 * Makes a credential of a client id and secret: asks for a token when one is first needed, keeps it until shortly before
 * it ends, asks only once for any number of calls at a time, and asks for another after a 401.
 *
 * The credential throws `ConfigError` if the server refuses, with the server's reason and never with the secret, and
 * `NetworkError` if it does not answer.
 *
 * @example
 * const accessToken = clientCredentials({ tokenUrl, clientId, clientSecret, scope });
 */
export function clientCredentials(options: ClientCredentialsOptions): (request?: CredentialRequest) => Promise<string> {
  checkUrl(options.tokenUrl);
  let current: { readonly token: Promise<string>; endsAt: number } | undefined;
  return (request) => {
    if (current && !request?.refresh && Date.now() < current.endsAt) return current.token;
    // Until the token is there nobody knows when it ends: callers in the meantime wait for the same one.
    const asked: { token: Promise<string>; endsAt: number } = { token: Promise.resolve(""), endsAt: Infinity };
    asked.token = askToken(options).then(
      ({ token, lifetime }) => {
        asked.endsAt = Date.now() + Math.max(lifetime * 1000 - leewayMs, (lifetime * 1000) / 2);
        return token;
      },
      (error: unknown) => {
        if (current === asked) current = undefined;
        throw error;
      },
    );
    current = asked;
    return asked.token;
  };
}

function checkUrl(tokenUrl: string): void {
  const url = URL.canParse(tokenUrl) ? new URL(tokenUrl) : undefined;
  const loopback = url !== undefined && /^(localhost|127(\.\d+){3}|\[::1])$/.test(url.hostname);
  if (url?.protocol === "https:" || (url?.protocol === "http:" && loopback)) return;
  throw new ConfigError("The tokenUrl must be an https: URL (http: for loopback only): it is sent the client's secret.");
}

async function askToken(options: ClientCredentialsOptions): Promise<{ readonly token: string; readonly lifetime: number }> {
  const { tokenUrl, clientId, clientSecret, scope, fetch = globalThis.fetch, timeoutMs = 30_000 } = options;
  const form = new URLSearchParams({ grant_type: "client_credentials", client_id: clientId.trim(), client_secret: clientSecret.trim() });
  if (scope) form.set("scope", scope);
  const { origin, pathname } = new URL(tokenUrl);
  const place = `POST ${origin}${pathname}`;
  let response: Response;
  let text: string;
  try {
    const headers = { "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
    // A redirect would take the secret elsewhere.
    response = await fetch(tokenUrl, {
      method: "POST",
      headers,
      body: form.toString(),
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    text = await response.text();
  } catch (error) {
    const late = (error as Error).name === "TimeoutError";
    throw new NetworkError(`No token: ${place} -> ${late ? `no complete reply within ${timeoutMs} ms` : "no reply"}`, {
      operation: "token",
      method: "POST",
      url: origin + pathname,
    });
  }
  const { access_token: token, expires_in: lifetime, error, error_description: description } = parse(text);
  if (response.ok && typeof token === "string" && token)
    return { token, lifetime: Number(lifetime) > 0 ? Number(lifetime) : assumedLifetime };
  const said = [error, description]
    .filter((part) => typeof part === "string")
    .join(": ")
    .replace(/\s+/g, " ")
    .slice(0, 300);
  const reason = response.ok
    ? "the reply holds no access_token"
    : `${response.status}${said ? `: ${said.replaceAll(clientSecret.trim(), "***")}` : ""}`;
  throw new ConfigError(`No token: ${place} -> ${reason}. Check tokenUrl, clientId, clientSecret and scope.`);
}

function parse(text: string): { readonly [field: string]: unknown } {
  try {
    return Object(JSON.parse(text)) as { readonly [field: string]: unknown };
  } catch {
    return {};
  }
}
