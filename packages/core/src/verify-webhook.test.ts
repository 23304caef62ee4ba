import { createHmac } from "node:crypto";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { ConfigError } from "./errors/config-error.ts";
import { verifyWebhook, type WebhookSignature } from "./verify-webhook.ts";

const stamped: WebhookSignature = {
  header: "Harbour-Signature",
  separator: ",",
  signature: "v1=",
  timestamp: "t=",
  signed: "{timestamp}.{body}",
  encoding: "hex",
  secret: "utf8",
  toleranceSeconds: 300,
};
const svix: WebhookSignature = {
  header: "svix-signature",
  separator: " ",
  signature: "v1,",
  timestamp: "$request.header.svix-timestamp",
  id: "$request.header.svix-id",
  signed: "{id}.{timestamp}.{body}",
  encoding: "base64",
  secret: "base64",
  secretPrefix: "whsec_",
  toleranceSeconds: 300,
};
const now = 1_780_000_000_000;
const seconds = String(now / 1000);
const body = JSON.stringify({ type: "import.completed", data: { title: "Grüße $& {body}" } });
const hex = (text: string, secret = "s3cret") => createHmac("sha256", secret).update(text).digest("hex");
const key = Buffer.from("a key of some bytes");
const base64 = (text: string) => createHmac("sha256", key).update(text).digest("base64");
const whsec = `whsec_${key.toString("base64")}`;
const exa = (value: string) => ({ headers: { "harbour-signature": value }, body });
const good = `t=${seconds},v1=${hex(`${seconds}.${body}`)}`;

describe("verifyWebhook", () => {
  test("gives the parsed body of a delivery that is signed with the secret", async () => {
    expect(await verifyWebhook(stamped, exa(good), "s3cret", { now })).toEqual(JSON.parse(body));
  });

  test("takes any one of several signatures, such as while a secret is replaced", async () => {
    const value = `t=${seconds},v1=${hex("other")},v1=${hex(`${seconds}.${body}`)}`;
    expect(await verifyWebhook(stamped, exa(value), "s3cret", { now })).toEqual(JSON.parse(body));
  });

  test("skips signatures that are no hex, and entries of other versions", async () => {
    const value = `t=${seconds},v0=${hex(`${seconds}.${body}`)},v1=zz,v1=${hex(`${seconds}.${body}`)}`;
    expect(await verifyWebhook(stamped, exa(value), "s3cret", { now })).toBeDefined();
    const old = `t=${seconds},v0=${hex(`${seconds}.${body}`)}`;
    await expect(verifyWebhook(stamped, exa(old), "s3cret", { now })).rejects.toThrow("it is not signed");
  });

  test("understands the scheme of Svix: id and timestamp in headers, base64, a prefix before the secret", async () => {
    const headers = new Headers({
      "svix-id": "msg_$&1",
      "svix-timestamp": seconds,
      "svix-signature": `v2,xyz v1,${base64(`msg_$&1.${seconds}.${body}`)}`,
    });
    expect(await verifyWebhook(svix, { headers, body: new TextEncoder().encode(body) }, whsec, { now })).toEqual(JSON.parse(body));
    const request = new Request("https://example.com/hook", { method: "POST", headers, body });
    expect(await verifyWebhook(svix, request, whsec.slice(6), { now })).toEqual(JSON.parse(body));
  });

  test.each([
    ["another secret", exa(good), "other", "no signature of it fits"],
    ["a changed body", { ...exa(good), body: `${body} ` }, "s3cret", "no signature of it fits"],
    ["another timestamp", exa(good.replace(seconds, String(Number(seconds) + 1))), "s3cret", "no signature of it fits"],
    ["no signature at all", { headers: {}, body }, "s3cret", "it is not signed"],
    ["a signature without a timestamp", exa(good.split(",")[1] ?? ""), "s3cret", "it is not signed"],
    ["a timestamp that is no number", exa(`t=soon,v1=${hex(`soon.${body}`)}`), "s3cret", "more than 300 s away"],
    ["an empty secret", exa(good), "  ", "is empty"],
  ])("refuses %s", async (_, delivery, secret, message) => {
    const verdict = verifyWebhook(stamped, delivery, secret, { now });
    await expect(verdict).rejects.toThrow(message);
    await expect(verdict).rejects.toSatisfy((error) => ConfigError.isInstance(error));
  });

  test("refuses what is older or newer than the tolerance, and nothing within it", async () => {
    for (const shift of [-300_000, 300_000]) expect(await verifyWebhook(stamped, exa(good), "s3cret", { now: now + shift })).toBeDefined();
    for (const shift of [-300_001, 300_001]) {
      await expect(verifyWebhook(stamped, exa(good), "s3cret", { now: now + shift })).rejects.toThrow("more than 300 s away from now");
    }
  });

  test("refuses a secret that is not base64 where it has to be, without showing it", async () => {
    const failure = verifyWebhook(svix, { headers: {}, body }, "whsec_***", { now });
    await expect(failure).rejects.toThrow("not base64");
    await expect(failure).rejects.not.toThrow(/\*\*\*/);
  });

  test("refuses a signed body that is not JSON", async () => {
    const text = "hello";
    const value = `t=${seconds},v1=${hex(`${seconds}.${text}`)}`;
    await expect(verifyWebhook(stamped, { headers: { "Harbour-Signature": [value] }, body: text }, "s3cret", { now })).rejects.toThrow(
      "not JSON",
    );
  });

  test.each([
    ["no secret", exa(good), undefined, "Give the secret of the webhook, a text"],
    ["a secret that is no text", exa(good), 7, "Give the secret of the webhook, a text"],
    ["no delivery", undefined, "s3cret", "Give the Request as it arrived, or its headers and raw body"],
    ["no headers", { body }, "s3cret", "Give the Request as it arrived, or its headers and raw body"],
    ["no body", { headers: { "harbour-signature": good } }, "s3cret", "its body is not raw: give it as text or bytes, not parsed"],
    ["a parsed body", { ...exa(good), body: JSON.parse(body) }, "s3cret", "its body is not raw: give it as text or bytes, not parsed"],
    ["a body of null", { ...exa(good), body: null }, "s3cret", "its body is not raw: give it as text or bytes, not parsed"],
  ])("says what to give in place of %s", async (_, delivery, secret, message) => {
    const verdict = verifyWebhook(stamped, delivery as never, secret as never, { now });
    await expect(verdict).rejects.toThrow(message);
    await expect(verdict).rejects.toSatisfy((error) => ConfigError.isInstance(error));
  });

  test("says so if the body of a Request has been read already, or is being read", async () => {
    const request = (): Request => new Request("https://example.com", { method: "POST", body, headers: { "harbour-signature": good } });
    const [read, locked] = [request(), request()];
    await read.text();
    locked.body!.getReader();
    for (const delivery of [read, locked]) {
      const verdict = verifyWebhook(stamped, delivery, "s3cret", { now });
      await expect(verdict).rejects.toThrow("The delivery of the webhook is refused: its body has been read already");
      await expect(verdict).rejects.toSatisfy((error) => ConfigError.isInstance(error));
    }
  });

  test("knows Request, Headers and ArrayBuffer of other realms and libraries", async () => {
    const bytes = new TextEncoder().encode(body);
    const headers = new Map([["Harbour-Signature", good]]);
    const foreign = runInNewContext("Uint8Array.from(bytes).buffer", { bytes }) as ArrayBuffer;
    expect(foreign instanceof ArrayBuffer).toBe(false);
    const stream = new Blob([body]).stream();
    for (const delivery of [
      { headers, body: stream, arrayBuffer: async () => foreign },
      { headers, body: foreign },
    ])
      expect(await verifyWebhook(stamped, delivery as never, "s3cret", { now })).toEqual(JSON.parse(body));
  });

  test("does not read an id as a template", async () => {
    const headers = {
      "svix-id": "{timestamp}",
      "svix-timestamp": seconds,
      "svix-signature": `v1,${base64(`${seconds}.${seconds}.${body}`)}`,
    };
    await expect(verifyWebhook(svix, { headers, body }, whsec, { now })).rejects.toThrow("no signature of it fits");
  });

  test("takes a header that came in several lines whole", async () => {
    const [time, signature] = good.split(",");
    expect(await verifyWebhook(stamped, { headers: { "harbour-signature": [time!, signature!] }, body }, "s3cret", { now })).toBeDefined();
    const lines = [`v1,${base64(`m.${seconds}.${body}`)}`, "v1,xyz"];
    const joined = { "svix-id": "m", "svix-timestamp": seconds, "svix-signature": lines.join(", ") };
    for (const headers of [joined, { ...joined, "svix-signature": lines }])
      expect(await verifyWebhook(svix, { headers, body }, whsec, { now })).toBeDefined();
  });
});
