import { afterAll, describe, expect, test } from "vitest";
import { sendRaw } from "./__fixtures__/send-raw.ts";
import { startHarbour } from "./__fixtures__/start-harbour.ts";

const { call, mocks } = await startHarbour();
afterAll(() => mocks.close());

const alive = async () => (await call("/ships")).status === 200;

describe("the host", () => {
  test.each([
    ["no HTTP", "hello\r\n\r\n", 400],
    ["a header without an end", `GET / HTTP/1.1\r\na: ${"x".repeat(100_000)}\r\n\r\n`, 431],
    ["a broken length", "POST /harbour HTTP/1.1\r\nhost: a\r\ncontent-length: x\r\n\r\n", 400],
  ])("answers %s itself, and says so", async (_, bytes, status) => {
    const answer = await sendRaw(mocks.origin, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain("x-mock-error: malformed-request");
  });

  test("answers URLs that the URL class would not take", async () => {
    const get = (url: string) => sendRaw(mocks.origin, `GET ${url} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`);
    expect(await get("/harbour/api/v2/ships/%")).toContain("x-mock-error: malformed-url");
    expect(await get("//")).toContain("x-mock-error: unknown-provider");
    expect(await get("/harbour/api/v2/../v2/ships")).toContain("x-mock-error: NO_PATH_MATCHED_ERROR");
    expect(await get("/harbour/api")).toContain("x-mock-error: outside-base-path");
    expect(await get("/constructor/__proto__")).toContain("x-mock-error: unknown-provider");
    expect(await get("/harbour/api/v2/ships?__proto__=1&constructor=2")).toMatch(/^HTTP\/1.1 (401|422)/);
  });

  test("does not mind an Expect header, an upgrade, or a caller that goes away", async () => {
    const head = "HTTP/1.1\r\nhost: a\r\nx-harbour-key: k\r\nconnection: close\r\n";
    expect(await sendRaw(mocks.origin, `GET /harbour/api/v2/ships ${head}expect: luck\r\n\r\n`)).toMatch(/^HTTP\/1.1 200/);
    const upgrade = `GET /harbour/api/v2/ships HTTP/1.1\r\nhost: a\r\nx-harbour-key: k\r\nconnection: upgrade, close\r\nupgrade: websocket\r\n\r\n`;
    await sendRaw(mocks.origin, upgrade, 200);
    await sendRaw(mocks.origin, `POST /harbour/api/v2/ships ${head}content-length: 100\r\n\r\n{`, 50);
    expect(await alive()).toBe(true);
  });
});
