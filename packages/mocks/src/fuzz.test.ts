import { connect } from "node:net";
import { afterAll, expect, test } from "vitest";
import { sendRaw } from "./__fixtures__/send-raw.ts";
import { startHarbour } from "./__fixtures__/start-harbour.ts";

const { call, mocks } = await startHarbour();
afterAll(() => mocks.close());

/** Numbers that look random and are the same in every run (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}

const random = createRandom(20_260_901);
const pick = <Value>(values: readonly Value[]): Value => values[random(values.length)] as Value;
const noise = (length: number) => Buffer.from(Array.from({ length }, () => random(256)));

const part = '--b\r\nContent-Disposition: form-data; name="kind"';
const calls = [
  ["POST", "ships", "application/json", '{"name":"Ada","__proto__":{"a":1}}'],
  ["POST", "ships", "application/json; charset=utf-16", '[null,{"name":["Grace"]}]'],
  ["POST", "cargo", "multipart/form-data; boundary=b", `${part}\r\n\r\ntea\r\n--b--\r\n`],
  ["POST", "cargo", "multipart/form-data; boundary=b", `${part}; filename="x"\r\nContent-Type: a/b\r\n\r\ntea\r\n--b--\r\n`],
  ["POST", "cargo", "multipart/form-data", `${part}\r\n\r\ntea`],
  ["POST", "forms", "application/x-www-form-urlencoded", "count=1&__proto__=2&a=%41"],
  ["PUT", "blobs", "application/octet-stream", "\u0000\u00ff"],
  ["GET", "ships?limit=%31&a[]=1", "", ""],
  ["GET", "ships?__code=500&limit=1&limit=2", ";;", ""],
  ["GET", "docks/%2F/imports/%31", "\u00ff/;=", ""],
  ["TRACE", "docks//imports/x", "text/plain", "x"],
] as const;
const oddities = [
  "prefer: code=404",
  "prefer: example=\u00e4;code=2",
  "prefer: dynamic=true, seed=x",
  "accept: text/plain;q=x",
  "accept: */*;q=0, ;",
  "content-encoding: gzip",
  "authorization: Basic %%",
  "cookie: session",
  "origin: \u00ff",
  "x-a: 1",
];

function randomRequest(): Uint8Array {
  if (random(10) === 0) return noise(random(400));
  const [method, path, type, text] = pick(calls);
  const body = Buffer.concat([Buffer.from(text), noise(random(4) === 0 ? random(40) : 0)]);
  // A few bytes of most bodies are overwritten: what is nearly right goes deeper than what is all noise.
  for (let flips = random(3); flips > 0 && body.length > 0; flips -= 1) body[random(body.length)] = random(256);
  const head = [`${method} /harbour/api/v2/${path} HTTP/1.1`, "host: a", "x-harbour-key: k", "connection: close", pick(oddities)];
  if (type !== "") head.push(`content-type: ${type}`);
  if (random(25) === 0) head.push(`x-huge: ${"x".repeat(random(20_000))}`);
  const length = body.length + (random(20) === 0 ? 1 : 0);
  const chunks = [`${body.length.toString(16)}\r\n`, body, "\r\n0\r\n\r\n"];
  const isChunked = random(3) === 0 && body.length > 0;
  head.push(isChunked ? "transfer-encoding: chunked" : `content-length: ${length}`, "", "");
  const tail = isChunked ? chunks.map((chunk) => Buffer.from(chunk)) : [body];
  return Buffer.concat([Buffer.from(head.join("\r\n"), "latin1"), ...tail]);
}

test("the host still answers after 10,000 requests made of noise", { timeout: 120_000 }, async () => {
  const count = { answered: 0, successful: 0, internal: 0, silent: 0 };
  for (let round = 0; round < 100; round += 1) {
    const requests = Array.from({ length: 100 }, randomRequest);
    // Whoever is silent for so long hangs: a request that is not complete has been given up by its caller.
    const answers = await Promise.all(
      requests.map(async (request) => {
        const began = performance.now();
        const answer = await sendRaw(mocks.origin, request, 20_000, "end");
        if (performance.now() - began > 19_000) count.silent += 1;
        return answer;
      }),
    );
    for (const answer of answers) {
      if (answer.startsWith("HTTP/1.1 ")) count.answered += 1;
      if (answer.startsWith("HTTP/1.1 2")) count.successful += 1;
      if (answer.includes("x-mock-error: internal")) count.internal += 1;
    }
    expect((await call("/ships")).status, `after round ${round}`).toBe(200);
  }
  expect(count.silent, "none hangs").toBe(0);
  expect(count.internal, "none hits a mistake of ours").toBe(0);
  // The rest says it sends more than it does.
  expect(count.answered).toBeGreaterThan(9000);
  expect(count.successful, "some are right").toBeGreaterThan(500);
});

test("callers who send slowly and never finish keep nobody waiting", async () => {
  const { hostname, port } = new URL(mocks.origin);
  const head = "POST /harbour/api/v2/ships HTTP/1.1\r\nhost: a\r\nx-harbour-key: k\r\ncontent-length: 1000\r\n\r\n{";
  const slow = Array.from({ length: 50 }, (_, index) => {
    const socket = connect(Number(port), hostname).on("error", () => undefined);
    socket.write(head.slice(0, 20 + index * 2));
    return socket;
  });
  for (let step = 0; step < 10; step += 1) {
    for (const [index, socket] of slow.entries()) socket.write(head.charAt(20 + index * 2 + step));
    expect((await call("/ships")).status).toBe(200);
  }
  for (const socket of slow) socket.destroy();
  expect((await call("/ships")).status).toBe(200);
});
