import { secureUrl } from "./base-url.ts";
import { ConfigError } from "./errors/config-error.ts";
import { HttpError } from "./errors/http-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import type { CredentialRequest } from "./options.ts";
import { within } from "./within.ts";

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
   * Time to wait for a token, in milliseconds. `Infinity` for no limit.
   * @default 30000
   */
  readonly timeoutMs?: number | undefined;
}

/** A token is replaced this long before it ends, in milliseconds, so that it does not end on its way. */
const leewayMs = 60_000;
/** What a token is taken to live if the server does not say, in seconds. RFC 6749 only recommends to say it. */
const assumedLifetime = 300;
/** How long after a token has been given out its refusal is awaited, in milliseconds. */
const longestRefusalMs = 10_000;

/** A token, or one that is being asked for. */
interface Held {
  readonly token: Promise<string>;
  endsAt: number;
  /** When it was last given out; 0 while it is being asked for. */
  usedAt: number;
}

/**
 * Makes a credential of a client id and secret: asks for a token when one is first needed, keeps it until shortly before
 * it ends, and asks for another after a 401. However many calls need a token, or are refused with one, it is asked for once.
 *
 * A credential is not told which token was refused. While one is being asked for, it cannot be that one; and until ten
 * seconds after the token before it was last given out, it is taken to be that token. So a new token that is refused too
 * is asked for anew after ten seconds at the latest.
 *
 * Throws `ConfigError` if an option is missing or unusable. The credential throws `ConfigError` if the server refuses,
 * `HttpError` if it is busy or broken (429 and 5xx), both with the server's words and never with the secret, and
 * `NetworkError` if it does not answer; the latter two a client treats like those of its own requests.
 *
 * @example
 * const accessToken = clientCredentials({ tokenUrl, clientId, clientSecret, scope });
 */
export function clientCredentials(options: ClientCredentialsOptions): (request?: CredentialRequest) => Promise<string> {
  check(options);
  let current: Held | undefined;
  let formerUsedAt = -Infinity;
  return (request) => {
    const now = Date.now();
    // Of a clock that was put back nothing can be told.
    const refusedFormer = Math.abs(now - formerUsedAt) < longestRefusalMs;
    if (current && now < current.endsAt && (!request?.refresh || !current.usedAt || refusedFormer)) {
      if (current.usedAt) current.usedAt = now;
      return current.token;
    }
    formerUsedAt = current?.usedAt ?? formerUsedAt;
    const token = askToken(options).then(
      ({ token, lifetime }) => {
        asked.usedAt = Date.now();
        asked.endsAt = asked.usedAt + Math.max(lifetime * 1000 - leewayMs, (lifetime * 1000) / 2);
        return token;
      },
      (error: unknown) => {
        if (current === asked) current = undefined;
        throw error;
      },
    );
    // Until the token is there nobody knows when it ends: callers in the meantime wait for the same one.
    const asked: Held = { token, endsAt: Infinity, usedAt: 0 };
    current = asked;
    return token;
  };
}

function check(options: ClientCredentialsOptions): void {
  for (const name of ["tokenUrl", "clientId", "clientSecret"] as const) {
    const value: unknown = (options as Partial<ClientCredentialsOptions> | undefined)?.[name];
    if (typeof value !== "string" || !value.trim()) throw new ConfigError(`clientCredentials needs option ${name}.`);
  }
  const { tokenUrl, timeoutMs = 1 } = options;
  if (!secureUrl(tokenUrl, {}))
    throw new ConfigError(
      "The tokenUrl must be an https: URL (http: for loopback only), without user name: it is sent the client's secret.",
    );
  if (!(timeoutMs > 0)) throw new ConfigError("clientCredentials: timeoutMs must be a number above 0, or Infinity.");
}

async function askToken(options: ClientCredentialsOptions): Promise<{ readonly token: string; readonly lifetime: number }> {
  const { tokenUrl, clientId, clientSecret, scope, fetch = globalThis.fetch, timeoutMs = 30_000 } = options;
  const form = new URLSearchParams({ grant_type: "client_credentials", client_id: clientId.trim(), client_secret: clientSecret.trim() });
  if (scope) form.set("scope", scope);
  const mask = masking(clientSecret.trim());
  const { origin, pathname } = new URL(tokenUrl);
  const facts = { operation: "token", method: "POST", url: origin + pathname };
  const lost = (outcome: string, code?: string): NetworkError =>
    new NetworkError(`No token: POST ${facts.url} -> ${outcome}`, { ...facts, code });
  const late = (): NetworkError => lost(`no complete reply within ${timeoutMs} ms`);
  const [response, text] = await within(timeoutMs, undefined, late, async (signal) => {
    try {
      const headers = { "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
      // A redirect would take the secret elsewhere.
      const response = await fetch(tokenUrl, { method: "POST", headers, body: form.toString(), redirect: "manual", signal });
      return [response, await response.text()] as const;
    } catch (error) {
      // Anything else that was thrown may hold the request, and with it the secret.
      const { code } = Object(Object(error).cause ?? error) as { readonly code?: unknown };
      const known = typeof code === "string" && /^\w+$/.test(code) ? mask(code) : undefined;
      throw lost(`no reply${known ? ` (${known})` : ""}`, known);
    }
  });
  const { ok, status, headers } = response;
  const { access_token: token, expires_in: lifetime } = Object(parse(text)) as { readonly [field: string]: unknown };
  if (ok && typeof token === "string" && token) return { token, lifetime: Number(lifetime) > 0 ? Number(lifetime) : assumedLifetime };

  const body = parse(text, mask);
  const { error, error_description: description } = Object(body) as { readonly [field: string]: unknown };
  const said = [error, description].filter((part) => typeof part === "string").join(": ");
  const words = said && ": " + said.replace(/[\s\p{Cc}]+/gu, " ").slice(0, 300);
  const message = `No token: POST ${facts.url} -> ${ok ? "the reply holds no access_token" : status + words}`;
  if (status === 429 || status === 408 || status >= 500) throw new HttpError(message, { ...facts, status, headers, body });
  throw new ConfigError(`${message}. Check tokenUrl, clientId, clientSecret and scope.`);
}

/** Replaces a secret in a text, in the forms in which a server may have got or written it. */
function masking(secret: string): (text: string) => string {
  const encoded = new URLSearchParams([["", secret]]).toString().slice(1);
  const plainer = encoded.replace(/%(21|27|28|29|7E)/g, (code) => decodeURIComponent(code));
  const forms = [encoded, plainer].flatMap((form) => [form, form.replaceAll("+", "%20")]);
  const lower = forms.map((form) => form.replace(/%../g, (code) => code.toLowerCase()));
  return (text) => [...forms, ...lower, secret].reduce((rest, form) => rest.replaceAll(form, "***"), text);
}

/** JSON, its texts masked, or else the text. */
function parse(text: string, mask: (text: string) => string = String): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => (typeof value === "string" ? mask(value) : value)) as unknown;
  } catch {
    return mask(text);
  }
}
