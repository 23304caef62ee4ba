import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { isIPv4 } from "node:net";

/** A private key and its certificate, both PEM. */
export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

const lifetimeMs = 30 * 24 * 60 * 60 * 1000;
const ecdsaWithSha256 = tlv(0x30, oid("1.2.840.10045.4.3.2"));

/** Makes a certificate (RFC 5280) for localhost and other names, which signs itself and lasts for 30 days. */
export function selfSign(hosts: readonly string[]): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const now = Date.now();
  const name = tlv(0x30, tlv(0x31, tlv(0x30, oid("2.5.4.3"), tlv(0x0c, Buffer.from("quayside mocks")))));
  const names = [...new Set(["localhost", "127.0.0.1", "::1", ...hosts])].map(alternativeName);
  const authority = extension("2.5.29.19", tlv(0x30, tlv(0x01, Buffer.of(0xff))));
  const alternatives = extension("2.5.29.17", tlv(0x30, ...names));
  const body = tlv(
    0x30,
    tlv(0xa0, tlv(0x02, Buffer.of(2))),
    // The first bit stays clear, since a serial number is positive.
    tlv(0x02, Buffer.concat([Buffer.of(0x40), randomBytes(8)])),
    ecdsaWithSha256,
    name,
    tlv(0x30, time(now - 60_000), time(now + lifetimeMs)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tlv(0xa3, tlv(0x30, authority, alternatives)),
  );
  const signature = sign("sha256", body, privateKey);
  const certificate = tlv(0x30, body, ecdsaWithSha256, tlv(0x03, Buffer.of(0), signature));
  const lines = certificate.toString("base64").replaceAll(/.{64}(?=.)/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

/** Tag, length and value: how DER writes everything (X.690). */
function tlv(tag: number, ...values: readonly Buffer[]): Buffer {
  const value = Buffer.concat(values);
  const { length } = value;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), value]);
}

function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((value) => {
    const groups = [value & 0x7f];
    for (let left = value >> 7; left > 0; left >>= 7) groups.unshift((left & 0x7f) | 0x80);
    return groups;
  });
  return tlv(0x06, Buffer.from(bytes));
}

/** UTCTime, which RFC 5280 wants until 2049: `261122021900Z`. */
function time(ms: number): Buffer {
  return tlv(
    0x17,
    Buffer.from(
      `${new Date(ms)
        .toISOString()
        .slice(2)
        .replaceAll(/[-:T]|\..*/g, "")}Z`,
    ),
  );
}

function extension(id: string, value: Buffer): Buffer {
  return tlv(0x30, oid(id), tlv(0x04, value));
}

function alternativeName(host: string): Buffer {
  if (isIPv4(host)) return tlv(0x87, Buffer.from(host.split(".").map(Number)));
  return host === "::1" ? tlv(0x87, Buffer.concat([Buffer.alloc(15), Buffer.of(1)])) : tlv(0x82, Buffer.from(host));
}
