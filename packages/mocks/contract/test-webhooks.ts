import { createHmac, randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";

/** How deliveries are signed, as the document says (x-webhook-signature). */
interface Signature {
  readonly header: string;
  readonly separator: string;
  readonly signature: string;
  readonly timestamp: string;
  readonly id?: string;
  readonly signed: string;
  readonly encoding: string;
  readonly secret: string;
  readonly secretPrefix?: string;
  readonly toleranceSeconds: number;
}

interface Signed {
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

/**
 * Tests a client's check of webhooks: each example of a delivery, signed here independently of the runtime, gives its body;
 * with a changed body, another secret or an old timestamp it is refused.
 */
export function testWebhooks(
  verify: (delivery: Signed, secret: string) => Promise<unknown>,
  signature: Signature,
  deliveries: readonly { readonly name: string; readonly body: unknown }[],
): void {
  describe("verifyWebhook", () => {
    const key = randomBytes(24);
    const secret = signature.secret === "base64" ? (signature.secretPrefix ?? "") + key.toString("base64") : key.toString("hex");
    const bytes = signature.secret === "base64" ? key : Buffer.from(secret);
    const sign = (body: string, seconds: number): Signed => deliver(signature, bytes, body, String(seconds));
    const now = (): number => Math.floor(Date.now() / 1000);

    for (const { name, body } of deliveries) {
      test(`a signed ${name} gives its body`, async () => {
        expect(await verify(sign(JSON.stringify(body), now()), secret)).toEqual(body);
      });
      test(`a ${name} whose body was changed is refused`, async () => {
        const delivery = sign(JSON.stringify(body), now());
        await expect(verify({ ...delivery, body: `${delivery.body} ` }, secret)).rejects.toThrow("no signature of it fits");
      });
    }

    test("a delivery that is signed with another secret, or not at all, is refused", async () => {
      const delivery = sign("{}", now());
      const other = signature.secret === "base64" ? (signature.secretPrefix ?? "") + randomBytes(24).toString("base64") : "other";
      await expect(verify(delivery, other)).rejects.toThrow("no signature of it fits");
      await expect(verify({ ...delivery, headers: {} }, secret)).rejects.toThrow("it is not signed");
    });

    test("an old delivery is refused", async () => {
      await expect(verify(sign("{}", now() - signature.toleranceSeconds - 60), secret)).rejects.toThrow("away from now");
    });
  });
}

const inHeader = "$request.header.";

function deliver(signature: Signature, key: Buffer, body: string, seconds: string): Signed {
  const id = "msg_2026";
  const text = signature.signed
    .replace("{id}", id)
    .replace("{timestamp}", seconds)
    .replace("{body}", () => body);
  const digest = createHmac("sha256", key)
    .update(text)
    .digest(signature.encoding === "hex" ? "hex" : "base64");
  const entries = [signature.signature + digest];
  const headers: { [name: string]: string } = {};
  if (signature.timestamp.startsWith(inHeader)) headers[signature.timestamp.slice(inHeader.length)] = seconds;
  else entries.unshift(signature.timestamp + seconds);
  if (signature.id !== undefined) headers[signature.id.slice(inHeader.length)] = id;
  headers[signature.header] = entries.join(signature.separator);
  return { headers, body };
}
