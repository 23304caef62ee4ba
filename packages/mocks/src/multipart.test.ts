import { Readable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { sendRaw } from "./__fixtures__/send-raw.ts";
import { startHarbour } from "./__fixtures__/start-harbour.ts";
import { readMultipart } from "./multipart.ts";

const { call, mocks } = await startHarbour();
afterAll(() => mocks.close());

const form = (parts: Record<string, string | Blob>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(parts)) data.append(name, value);
  return data;
};
const load = (body: BodyInit, headers: Record<string, string> = {}) => call("/cargo", { method: "POST", body, headers });
const raw = (...lines: string[]) => load(lines.join("\r\n"), { "content-type": "multipart/form-data; boundary=b" });
const file = new File(["1,2\r\n3,4\r\n"], 'ta"b.csv', { type: "text/csv" });

describe("a form", () => {
  test.each(["tea", "50% off", 'a "b"\r\n--c'])("with its required parts and the value %j is accepted", async (kind) => {
    expect((await load(form({ file, kind, weight: "12" }))).status).toBe(200);
  });

  test.each([
    [{ file }, "Request body must have required property 'kind'"],
    [{ kind: "tea" }, "Request body must have required property 'file'"],
    [{ file, kind: "tea", weight: "heavy" }, "Request body property weight must be integer"],
  ])("%# that lacks something is refused", async (parts, message) => {
    const reply = await load(form(parts));
    expect(reply.status).toBe(422);
    expect(reply.headers.get("sl-violations")).toContain(message);
  });

  test("with 60 MB of file is counted, not kept", async () => {
    const before = process.memoryUsage().rss;
    const megabyte = Buffer.alloc(1_000_000);
    // Made while it is sent: the caller is in this process, and must not hold it either.
    async function* sent() {
      yield Buffer.from('--b\r\nContent-Disposition: form-data; name="kind"\r\n\r\ntea\r\n');
      yield Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="big.bin"\r\n\r\n');
      for (let part = 0; part < 60; part += 1) yield megabyte;
      yield Buffer.from("\r\n--b--\r\n");
    }
    const headers = { "content-type": "multipart/form-data; boundary=b" };
    const init = { method: "POST", body: Readable.toWeb(Readable.from(sent())), duplex: "half", headers } as RequestInit;
    expect((await call("/cargo", init)).status).toBe(200);
    expect(mocks.journal().at(-1)?.bodySize).toBeGreaterThan(60_000_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(250_000_000);
  });

  test("is accepted with a file that has no media type, and with a name outside ASCII", async () => {
    const part = 'Content-Disposition: form-data; name="file"; filename="größe.csv"';
    const kind = ["--b", 'Content-Disposition: form-data; name="kind"', "", "tea"];
    expect((await raw("--b", part, "", "1,2", ...kind, "--b--", "")).status).toBe(200);
  });

  test.each([
    ["no boundary", () => load("x", { "content-type": "multipart/form-data" })],
    ["another boundary", () => raw("--other", "", "x", "--other--", "")],
    ["no end", () => raw("--b", 'Content-Disposition: form-data; name="file"; filename="x"', "", "1,2")],
    ["a part without a name", () => raw("--b", "Content-Disposition: form-data", "", "1", "--b--", "")],
    ["a file without a name", () => raw("--b", 'Content-Disposition: form-data; filename="x"', "", "1", "--b--", "")],
    ["broken part headers", () => raw("--b", "Content-Disposition form-data \u0000", "", "1", "--b--", "")],
  ])("with %s is a marked 400", async (_, send) => {
    const reply = await send();
    expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([400, expect.stringMatching(/^malformed-multipart: /)]);
  });

  test("with too many parts, or too long a part, is a marked 413", async () => {
    const many = new FormData();
    for (let count = 0; count < 1100; count += 1) many.append("kind", "tea");
    expect((await load(many)).status).toBe(413);
    expect((await load(form({ file, kind: "x".repeat(2_000_000) }))).status).toBe(413);
  });

  test("for an operation that takes none gets a 415", async () => {
    expect((await call("/ships", { method: "POST", body: form({ name: "Ada" }) })).status).toBe(415);
  });

  test("whose sender goes away does no harm", async () => {
    const head = ["POST /harbour/api/v2/cargo HTTP/1.1", "host: a", "x-harbour-key: k", "content-length: 9999"];
    const type = "content-type: multipart/form-data; boundary=b";
    const part = ["--b", 'Content-Disposition: form-data; name="file"; filename="x"', "", "1,2"];
    expect(await sendRaw(mocks.origin, [...head, type, "", ...part].join("\r\n"), 100)).toBe("");
    expect((await call("/ships")).status).toBe(200);
  });
});

test("a form keeps the text of its fields and of JSON, and nothing of other files", async () => {
  const part = (disposition: string, type: string, content: string) =>
    `--b\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`;
  const body = [
    part('name="kind"', "text/plain", "50% (tea)"),
    part('name="manifest"; filename="blob"', "application/json", '{"crew":1}'),
    part('name="file"; filename="a.csv"', "text/csv", "1,2"),
    "--b--\r\n",
  ].join("");
  const headers = { "content-type": "multipart/form-data; boundary=b" };
  const { parts, size } = await readMultipart(headers, Readable.from([Buffer.from(body)]));
  expect([size, ...parts.map(({ isFile, name, value }) => [name, value, isFile])]).toEqual([
    body.length,
    ["kind", "50% (tea)", false],
    ["manifest", '{"crew":1}', true],
    ["file", "", true],
  ]);
});
