import { randomBytes } from "node:crypto";

/** A credential that occurs nowhere else. It begins with a letter, so that it is no JSON. */
export function newSecret(): string {
  return `q${randomBytes(18).toString("hex").slice(1)}`;
}

/** Enough of a secret to know it by; the message of a SyntaxError quotes no more than ten characters of a body. */
const telling = 8;

/** Whether a text holds a secret, or a good part of it, as it is or encoded. */
export function holdsSecret(text: string, secret: string): boolean {
  const encoded = (["base64", "hex"] as const).map((encoding) =>
    Buffer.from(secret)
      .toString(encoding)
      .slice(0, 2 * telling),
  );
  return [secret.slice(0, telling), secret.slice(-telling), ...encoded].some((part) => text.includes(part));
}
