import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { harbour } from "../__fixtures__/harbour.ts";
import { sendRaw } from "../__fixtures__/send-raw.ts";
import { startUpstream } from "../__fixtures__/start-upstream.ts";
import type { ProxiedCall } from "./proxied-call.ts";
import type { ProxyReport } from "./report.ts";
import type { ProxyOptions } from "./start-proxy.ts";
import { startProxy } from "./start-proxy.ts";

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) =>
  response
    .writeHead(status, { "content-type": "application/json", ...headers })
    .end(typeof body === "string" ? body : JSON.stringify(body));

/** A harbour that differs from its document in known ways, and a proxy before it. */
async function start(
  answer: (request: IncomingMessage, response: ServerResponse, body: Buffer) => void,
  options: Partial<ProxyOptions> = {},
) {
  const upstream = await startUpstream(answer);
  const proxy = await startProxy({ provider: { name: "harbour", spec: harbour() }, upstream: upstream.origin, ...options });
  const call = (path: string, init: RequestInit = {}) =>
    fetch(proxy.url + path, { ...init, headers: { "x-harbour-key": "key-of-the-harbour", ...init.headers } });
  return {
    proxy,
    upstream,
    call,
    async [Symbol.asyncDispose]() {
      await proxy.close();
      await upstream[Symbol.asyncDispose]();
    },
  };
}

/** Findings in short: side, pointer, rule, how often. */
const brief = (report: ProxyReport, operation: string) =>
  report.operations[operation]?.violations.map(({ count, pointer, rule, side }) => `${side} ${pointer} ${rule} ${count}`);

describe("what a proxy finds", () => {
  test("nothing in traffic that keeps to the document", async () => {
    await using at = await start((_, response) => json(response, 200, []));
    expect(await (await at.call("/ships?limit=3")).json()).toEqual([]);
    const { calls, operations } = await at.proxy.report();
    expect(calls).toBe(1);
    expect(operations).toEqual({ "ships.list": { calls: 1, statuses: { 200: 1 }, unchecked: {}, violations: [] } });
  });

  test("what the answer breaks, by operation and pointer, each kind once", async () => {
    await using at = await start((request, response) => {
      if (request.url?.includes("/ships")) json(response, 200, { ships: [] });
      else json(response, 200, { import: { id: 1, state: "sunk" } });
    });
    await at.call("/ships");
    await at.call("/docks/a/imports/1");
    await at.call("/docks/b/imports/2");
    const report = await at.proxy.report();
    expect(brief(report, "ships.list")).toEqual(["response /body type 1"]);
    expect(brief(report, "docks.imports.get")).toEqual(["response /body/import/state enum 2"]);
    expect(report.operations["docks.imports.get"]?.violations[0]).toMatchObject({
      firstPointer: "/body/import/state",
      statuses: [200],
      message: expect.stringContaining("waiting, running, done, failed"),
    });
  });

  test("what the caller breaks: parameters, bodies, a missing credential", async () => {
    await using at = await start((request, response) => json(response, 200, request.method === "GET" ? [] : {}));
    await at.call("/ships?limit=0&lmit=3");
    const headers = { "content-type": "application/json" };
    await at.call("/ships", { method: "POST", headers, body: JSON.stringify({ name: "Bob", crew: ["x", 1, "y"] }) });
    await at.call("/ships", { method: "POST", headers, body: '{"name": ' });
    await fetch(`${at.proxy.url}/forms`, { method: "POST" });
    const report = await at.proxy.report();
    expect(brief(report, "ships.list")).toEqual(["request /query/limit minimum 1", "request /query/lmit unknown-query-parameter 1"]);
    expect(brief(report, "ships.create")).toEqual([
      "request /body malformed-json 1",
      "request /body/crew/* type 2",
      "request /body/name enum 1",
    ]);
    expect(brief(report, "forms.send")).toEqual(["request  security 1"]);
  });

  test("statuses, media types and calls that the document does not know", async () => {
    await using at = await start((request, response) => {
      if (request.method === "PUT") response.writeHead(418).end();
      else if (request.url?.endsWith("/ships")) response.writeHead(200, { "content-type": "text/html" }).end("<p>");
      else response.writeHead(200, { "content-type": "nonsense" }).end();
    });
    await at.call("/blobs", { method: "PUT", body: "x", headers: { "content-type": "application/octet-stream" } });
    await at.call("/ships");
    await at.call("/docks/a/imports/1");
    await at.call("/cranes/4711/hook");
    await fetch(`${at.proxy.origin}/elsewhere`);
    const report = await at.proxy.report();
    expect(brief(report, "blobs.put")).toEqual(["response /status undeclared-status 1"]);
    expect(brief(report, "ships.list")).toContain("response  undeclared-media-type 1");
    expect(brief(report, "docks.imports.get")).toEqual(["response /header/content-type malformed-media-type 1"]);
    expect(brief(report, "GET /api/v2/cranes/*/hook")).toEqual(["request  undeclared-operation 1"]);
    expect(brief(report, "GET /elsewhere")).toEqual(["request  undeclared-operation 1"]);
  });

  test("what is wrong inside a compressed answer, which arrives compressed", async () => {
    const compressed = gzipSync('{"import":{"id":"one","state":"done"}}');
    await using at = await start((_, response) =>
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(compressed),
    );
    expect(await (await at.call("/docks/a/imports/1")).text()).toContain("one");
    expect(brief(await at.proxy.report(), "docks.imports.get")).toEqual(["response /body/import/id type 1"]);
  });
});

describe("what passes through a proxy", () => {
  test("binary bodies, byte for byte, in both directions", async () => {
    const answer = randomBytes(3_000_000);
    await using at = await start((_, response) => response.writeHead(200, { "content-type": "application/octet-stream" }).end(answer));
    const sent = randomBytes(2_000_000);
    const reply = await at.call("/blobs", { method: "PUT", body: sent, headers: { "content-type": "application/octet-stream" } });
    expect(Buffer.from(await reply.arrayBuffer()).equals(answer)).toBe(true);
    expect(at.upstream.received[0]?.body.equals(sent)).toBe(true);
  });

  test("a form with a file longer than what is checked otherwise, byte for byte, with its parts checked", async () => {
    await using at = await start((_, response) => json(response, 200, {}));
    const file = randomBytes(12_000_000);
    const form = new FormData();
    form.set("file", new Blob([file]));
    form.set("kind", "coffee");
    expect((await at.call("/cargo", { method: "POST", body: form })).status).toBe(200);
    const body = at.upstream.received[0]?.body ?? Buffer.alloc(0);
    const digest = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
    const begin = body.indexOf("\r\n\r\n") + 4;
    expect(digest(body.subarray(begin, begin + file.length))).toBe(digest(file));
    expect(brief(await at.proxy.report(), "cargo.load")).toEqual(["request /body/kind enum 1"]);
  });

  test("redirects, which are not followed and not rewritten", async () => {
    const location = "https://elsewhere.test/api/v2/ships?signature=s3cr3t";
    await using at = await start((_, response) => response.writeHead(307, { location }).end());
    const reply = await at.call("/ships", { redirect: "manual" });
    expect([reply.status, reply.headers.get("location")]).toEqual([307, location]);
    expect(at.upstream.received).toHaveLength(1);
  });

  test("paths, repeated headers, their case and their order", async () => {
    await using at = await start((_, response) => {
      response.writeHead(200, "Very well", ["X-One", "1", "Set-Cookie", "a=1", "Set-Cookie", "b=2", "content-length", "0"]).end();
    });
    const raw = await sendRaw(
      at.proxy.origin,
      "GET /api/v2/a/../b%2F?x=%20+&x HTTP/1.1\r\nHost: a\r\nX-Two: 1\r\nx-two: 2\r\nConnection: close, X-Hop\r\nX-Hop: 1\r\n\r\n",
    );
    expect(raw).toMatch(/^HTTP\/1\.1 200 Very well\r\nX-One: 1\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\ncontent-length: 0\r\n/);
    const [received] = at.upstream.received;
    expect(received?.url).toBe("/api/v2/a/../b%2F?x=%20+&x");
    expect(received?.rawHeaders.slice(0, 6)).toEqual(["Host", new URL(at.upstream.origin).host, "X-Two", "1", "x-two", "2"]);
    expect(received?.rawHeaders).not.toContain("X-Hop");
  });

  test("streams, event by event", async () => {
    let finish = (): void => undefined;
    await using at = await start((_, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
      finish = () => void response.end("data: 2\n\n");
    });
    const reply = await at.call("/events");
    const reader = reply.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe("data: 1\n\n");
    finish();
    expect((await reader.read()).value).toBe("data: 2\n\n");
  });

  test("an empty body where none was announced", async () => {
    await using at = await start((_, response) => response.writeHead(204).end());
    await at.call("/ships", { method: "DELETE" });
    await sendRaw(at.proxy.origin, "POST /api/v2/forms HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    expect(at.upstream.received.map(({ body, rawHeaders }) => [body.length, rawHeaders.includes("Transfer-Encoding")])).toEqual([
      [0, false],
      [0, false],
    ]);
  });
});

describe("a proxy keeps to itself", () => {
  test("every credential, wherever the provider echoes it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "quayside-proxy-"));
    const file = join(folder, "report.json");
    const calls: ProxiedCall[] = [];
    const secrets = ["header-s3cret", "query-s3cret", "cookie-s3cret", "bearer-s3cret", "user-s3cret", "body-s3cret"];
    {
      await using at = await start(
        (_, response) =>
          json(response, 200, `{"leak": ${secrets.join(" ")}`, {
            location: `/x?token=${secrets[1]}`,
            "set-cookie": `session=${secrets[2]}`,
          }),
        { report: file, log: (call) => calls.push(call) },
      );
      const headers = {
        "x-harbour-key": secrets[0]!,
        cookie: `session=${secrets[2]}`,
        "content-type": "application/json",
      };
      const body = `{"password": "${secrets[5]}`;
      await at.call(`/ships?token=${secrets[1]}`, { method: "POST", headers: { ...headers, authorization: `Bearer ${secrets[3]}` }, body });
      const basic = Buffer.from(`${secrets[4]}:${secrets[4]}`).toString("base64");
      await at.call(`/echo/${secrets[0]}/${secrets[4]}?token=${secrets[1]}`, { headers: { ...headers, authorization: `Basic ${basic}` } });
      await at.proxy.close();
      expect((await at.proxy.report()).calls).toBe(2);
    }
    const written = await readFile(file, "utf8");
    await rm(folder, { recursive: true });
    expect(JSON.parse(written)).toMatchObject({ provider: "harbour", calls: 2 });
    for (const secret of secrets) expect(written + JSON.stringify(calls)).not.toContain(secret);
    expect(calls[0]).toMatchObject({ method: "POST", path: "/api/v2/ships", operationId: "ships.create", status: 200 });
    expect(calls[1]?.path).toBe("/api/v2/echo/[redacted]/[redacted]");
  });

  test("an upstream that cannot be reached, or breaks off, is told as a failure and not as an answer", async () => {
    await using at = await start((request, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" }).write("[");
      setImmediate(() => request.socket.resetAndDestroy());
    });
    await expect(at.call("/ships").then((reply) => reply.text())).rejects.toThrow();
    expect((await at.proxy.report()).failures).toEqual({ ECONNRESET: 1 });
    await at.upstream[Symbol.asyncDispose]();
    const reply = await at.call("/ships");
    expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([502, "upstream-failed: ECONNREFUSED"]);
    expect((await at.proxy.report()).failures).toEqual({ ECONNRESET: 1, ECONNREFUSED: 1 });
  });

  test("a caller who gives up in the middle takes only the own call away", async () => {
    await using at = await start((request, response) => {
      if (request.url?.endsWith("/ships")) json(response, 200, []);
      else response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
    });
    const reply = await at.call("/events");
    await reply.body?.cancel();
    await sendRaw(at.proxy.origin, "POST /api/v2/ships HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n{", 50);
    await sendRaw(at.proxy.origin, "\u0000\u0001 nonsense\r\n\r\n", 50);
    expect((await at.call("/ships")).status).toBe(200);
    const { failures, operations } = await at.proxy.report();
    expect(Object.values(failures).reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(Object.keys(operations)).toEqual(["ships.list"]);
  });

  test.each(["multipart/form-data", "multipart/form-data; boundary=b", "multipart/form-data; boundary=b\r\nContent-Encoding: gzip"])(
    "a caller who goes away in the middle of a malformed form (%j) does not end the process",
    async (type) => {
      await using at = await start((_, response) => json(response, 200, []));
      const head = `POST /api/v2/cargo HTTP/1.1\r\nHost: a\r\nContent-Type: ${type}\r\nContent-Length: 1000\r\n\r\n`;
      await sendRaw(at.proxy.origin, `${head}--b\r\nno header\r\n\r\n--b--\r\n`, 100);
      expect((await at.call("/ships")).status).toBe(200);
      expect((await at.proxy.report()).failures).toEqual({ ECONNRESET: 1 });
    },
  );

  test("an answer that cannot be sent on is a 502 and not the end of the process", async () => {
    await using upstream = await startUpstream((request) => request.socket.end("HTTP/1.1 007 Bond\r\ncontent-length: 0\r\n\r\n"));
    await using proxy = await startProxy({ provider: { name: "harbour", spec: harbour() }, upstream: upstream.origin });
    const reply = await fetch(`${proxy.url}/ships`);
    expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([502, expect.stringContaining("upstream-failed")]);
  });

  test("closing does not wait for streams that never end", async () => {
    await using at = await start((_, response) => void response.writeHead(200).write("still here"));
    const reply = await at.call("/events");
    await at.proxy.close();
    await expect(reply.text()).rejects.toThrow();
  });

  test.each([
    ["ftp://example.test", "Only http: and https:"],
    ["https://user:pass@example.test", "holds a user or a password"],
    ["https://example.test/?key=1", "holds a query"],
    ["example.test", "no URL"],
  ])("the upstream %s is refused", async (upstream, message) => {
    await expect(startProxy({ provider: "exa", upstream })).rejects.toThrow(message);
  });

  test("an unknown provider and a report that cannot be written are refused", async () => {
    await expect(startProxy({ provider: "exxa", upstream: "http://a.test" })).rejects.toThrow('There is no provider "exxa"');
    await expect(startProxy({ provider: "exa", upstream: "http://a.test", report: "/no/such/folder/report.json" })).rejects.toThrow(
      "ENOENT",
    );
  });
});
