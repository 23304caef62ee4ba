import { ConfigError } from "./errors/config-error.ts";

/** How a provider signs what it delivers (x-webhook-signature of its document). */
export interface WebhookSignature {
  /** Header that holds the signatures. */
  readonly header: string;
  /** Splits that header into entries. */
  readonly separator: string;
  /** Prefix of an entry that is a signature. */
  readonly signature: string;
  /** Prefix of the entry with the Unix seconds, or `$request.header.` and the name of a header. */
  readonly timestamp: string;
  /** `$request.header.` and the name of the header with the id of the delivery. */
  readonly id?: string;
  /** Template of the signed text with {id}, {timestamp} and {body}. */
  readonly signed: string;
  readonly encoding: "hex" | "base64";
  /** How the secret becomes the key. */
  readonly secret: "utf8" | "base64";
  /** Taken off the secret first. */
  readonly secretPrefix?: string;
  readonly toleranceSeconds: number;
}

/** A delivery as it arrived: a Request whose body has not been read, or its headers and raw body. */
export type WebhookDelivery =
  | Request
  | {
      readonly headers: Headers | { readonly [name: string]: string | readonly string[] | undefined };
      /** The body byte for byte as it came: parsed and written again, it has another signature. */
      readonly body: string | ArrayBuffer | ArrayBufferView<ArrayBuffer>;
    };

/** Options of verifying a delivery. */
export interface VerifyOptions {
  /**
   * The present, in milliseconds since 1970.
   * @default Date.now()
   */
  readonly now?: number | undefined;
}

const inHeader = "$request.header.";

/**
 * Checks the signature of a delivery and gives its body, parsed. Compares in constant time, by verifying with Web
 * Crypto; any one of several signatures is enough, as providers send two while a secret is being replaced.
 *
 * Throws `ConfigError` if the secret is missing or unusable, if the delivery is not as it arrived (its body read already, or
 * parsed), or if it is not signed, not by this secret, or too old. The error tells which; none of that should reach the
 * sender.
 */
export async function verifyWebhook<Event>(
  scheme: WebhookSignature,
  delivery: WebhookDelivery,
  secret: string,
  { now = Date.now() }: VerifyOptions = {},
): Promise<Event> {
  const key = await importKey(scheme, secret);
  // Whoever writes JavaScript may have given none.
  const { headers } = Object(delivery) as Partial<WebhookDelivery>;
  if (!headers) throw new ConfigError("Give the Request as it arrived, or its headers and raw body, to verify a webhook.");
  const header = reader(headers);
  // A comma at the end is one between lines of the header.
  const entries = (header(scheme.header) ?? "").split(scheme.separator).map((entry) => entry.trim().replace(/,$/, ""));
  const find = (place: string): string | undefined =>
    place.startsWith(inHeader)
      ? header(place.slice(inHeader.length))
      : entries.find((entry) => entry.startsWith(place))?.slice(place.length);
  const timestamp = find(scheme.timestamp);
  const id = scheme.id === undefined ? "" : find(scheme.id);
  const signatures = entries.filter((entry) => entry.startsWith(scheme.signature)).map((entry) => entry.slice(scheme.signature.length));
  if (!timestamp || id === undefined || signatures.length === 0)
    throw refusal(`it is not signed: ${scheme.header} or a header that belongs to it is missing`);
  const age = Math.abs(now / 1000 - Number(timestamp));
  if (!(age <= scheme.toleranceSeconds)) throw refusal(`its timestamp is more than ${scheme.toleranceSeconds} s away from now`);

  const body = await rawBody(delivery);
  const [before, after] = scheme.signed
    .split("{body}")
    .map((part) => encode(part.replace(/\{(id|timestamp)\}/g, (_, name) => (name === "id" ? id : timestamp))));
  const signed = concat(before, body, after);
  for (const signature of signatures) {
    const bytes = decode(signature, scheme.encoding);
    if (bytes && (await crypto.subtle.verify("HMAC", key, bytes, signed))) return parse<Event>(body);
  }
  throw refusal("no signature of it fits the secret and the body");
}

async function importKey({ secret: form, secretPrefix = "" }: WebhookSignature, secret: string): Promise<CryptoKey> {
  if (typeof secret !== "string") throw new ConfigError("Give the secret of the webhook, a text: it stands in the provider's settings.");
  const text = secret.trim();
  const bare = text.startsWith(secretPrefix) ? text.slice(secretPrefix.length) : text;
  const bytes = form === "utf8" ? encode(bare) : decode(bare, "base64");
  if (!bytes?.length)
    throw new ConfigError(`The secret of the webhook is ${bare ? "not base64" : "empty"}. Copy it from the provider's settings.`);
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
}

function reader(headers: WebhookDelivery["headers"]): (name: string) => string | undefined {
  // Those of another realm or library are no instance of Headers, but give pairs as well.
  const pairs = Symbol.iterator in headers ? (headers as Headers) : Object.entries(headers);
  const lower = new Map([...pairs].map(([name, value]) => [name.toLowerCase(), value]));
  return (name) => {
    const value = lower.get(name.toLowerCase());
    return typeof value === "object" ? value.join(", ") : value;
  };
}

async function rawBody(delivery: WebhookDelivery): Promise<Uint8Array<ArrayBuffer>> {
  if (isRequest(delivery)) {
    if (delivery.bodyUsed || delivery.body?.locked)
      throw refusal("its body has been read already: verify the Request first, or give its headers and the body as read");
    return new Uint8Array(await delivery.arrayBuffer());
  }
  const { body } = delivery;
  if (typeof body === "string") return encode(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  if (Object.prototype.toString.call(body) === "[object ArrayBuffer]") return new Uint8Array(body);
  throw refusal("its body is not raw: give it as text or bytes, not parsed");
}

/** Frameworks have Requests of their own, which are no instance of Request. */
function isRequest(delivery: WebhookDelivery): delivery is Request {
  return "arrayBuffer" in delivery;
}

function parse<Event>(body: Uint8Array): Event {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as Event;
  } catch {
    throw refusal("its body is not JSON");
  }
}

/** Bytes of a text in hex or base64; undefined if it is neither. */
function decode(text: string, encoding: "hex" | "base64"): Uint8Array<ArrayBuffer> | undefined {
  if (encoding === "hex") {
    if (!/^([0-9a-f]{2})+$/i.test(text)) return undefined;
    return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  }
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
}

function concat(...given: readonly (Uint8Array | undefined)[]): Uint8Array<ArrayBuffer> {
  const parts = given.filter((part) => part !== undefined);
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function refusal(reason: string): ConfigError {
  return new ConfigError(`The delivery of the webhook is refused: ${reason}.`);
}
