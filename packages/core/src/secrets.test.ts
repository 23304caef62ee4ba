import { inspect } from "node:util";
import { expect, test } from "vitest";
import { basic, cookieKey, queryKey } from "./apply-credential.ts";
import type { Operation, Provider, SecurityScheme } from "./definition.ts";
import { QuaysideError } from "./errors/quayside-error.ts";
import type { ClientOptions, RequestOptions } from "./options.ts";
import { createHarbour, createShip, getShip, harbour, secret, voyage } from "./testing/harbour.ts";
import { cutBody, reset, serve, stallBody, stallHeaders, type Answer } from "./testing/serve.ts";

/** Everything that a developer may print or send to a log. */
function printed(value: unknown): string {
  const { message, stack, cause } = value as Error;
  return [message, stack, String(value), inspect(value, { depth: 20 }), inspect(cause, { depth: 20 }), JSON.stringify(value)].join("\n");
}

const inQuery: Provider = {
  ...harbour,
  security: [[{ name: "key", options: ["apiKey"], apply: queryKey }]],
};
const inHeader: Provider = harbour;
const echo: Answer = (response, request) => {
  response.writeHead(400, { "content-type": "application/json", "set-cookie": secret, "x-echo": secret, "x-request-id": secret });
  response.end(JSON.stringify({ message: `no: ${request.url} ${JSON.stringify(request.headers)}`, echo: request.headers }));
};
const withQuery: Operation = { ...getShip, parameters: [...(getShip.parameters ?? []), { in: "query", name: "token" }] };

const cases: [name: string, answer: Answer, options?: RequestOptions & ClientOptions, operation?: Operation][] = [
  ["a reply that echoes the request", echo],
  ["a lost connection", reset],
  ["a cut body", cutBody],
  ["stalling headers", stallHeaders, { timeoutMs: 20 }],
  ["a stalling body", stallBody, { timeoutMs: 20 }],
  ["malformed JSON", { headers: { "content-type": "application/json" }, body: `{${secret}` }],
  ["an HTML page", { status: 502, headers: { "content-type": "text/html" }, body: `<h1>${secret}</h1>` }],
  ["plain text", { status: 500, body: `failed for ${secret}` }],
  ["a redirect to another origin", { status: 302, headers: { location: `https://evil.test/?key=${secret}` } }],
  ["a redirect to a URL with a password", { status: 302, headers: { location: `//u:${secret}@evil.test/` } }],
  ["a redirect loop", { status: 302, headers: { location: `?key=${secret}` } }],
  ["a POST", { status: 422, body: { errors: [{ message: "name is missing" }] } }, {}, createShip],
];

test.each(cases)("no key is shown in any way that %s can be printed", async (_, answer, options = {}, operation = withQuery) => {
  for (const provider of [inHeader, inQuery]) {
    await using server = await serve(answer);
    const client = createHarbour({ baseUrl: server.url, maxRetries: 0, headers: { "x-own": secret } }, provider);
    const params = operation === createShip ? { name: secret } : { id: 1, token: secret };
    const failure: unknown = await client.call(operation, params, options).catch((error: unknown) => error);
    expect(QuaysideError.isInstance(failure)).toBe(true);
    expect(printed(failure)).not.toContain(secret);
  }
});

test("no key is shown by a job that failed, by a client, by a call, or by a missing credential", async () => {
  await using server = await serve({ body: { id: "v1", status: "sunk", code: secret, message: `sunk for ${secret}`, token: secret } });
  const client = createHarbour({ baseUrl: server.url });
  const failure: unknown = await client.wait(voyage, { id: "v1" }).catch((error: unknown) => error);
  const call = client.call(getShip, { id: 1 });
  const missing: unknown = await createHarbour({ baseUrl: server.url, apiKey: undefined })
    .call(getShip, { id: 1 }, { headers: { "x-own": secret } })
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: "JobFailedError", reason: "sunk for ***", code: "***" });
  for (const value of [failure, missing]) expect(printed(value)).not.toContain(secret);
  for (const value of [client, call]) expect(inspect(value, { depth: 20 })).not.toContain(secret);
});

test("a credential is masked in the form in which it is sent, and after it was replaced", async () => {
  const said = async (provider: Provider, options: Record<string, unknown>, answer: Answer): Promise<string> => {
    await using server = await serve(answer);
    const failure: unknown = await createHarbour({ baseUrl: server.url, maxRetries: 0, ...options }, provider)
      .call(getShip, { id: 1 })
      .catch((error: unknown) => error);
    return (failure as Error).message;
  };
  const secured = (scheme: SecurityScheme): Provider => ({ ...harbour, security: [[scheme]] });
  const user = { username: "captain", password: "ahoy+4711", apiKey: undefined };
  const encoded = Buffer.from("captain:ahoy+4711").toString("base64");
  const refuse: Answer = { status: 401, body: { message: `bad request Basic ${encoded}` } };
  expect(await said(secured({ options: ["username", "password"], apply: basic }), user, refuse)).toContain("bad request Basic ***");
  for (const apply of [queryKey, cookieKey]) {
    const echoed: Answer = { status: 401, body: { message: "bad key k%2F4711%2B4711" } };
    expect(await said(secured({ name: "key", options: ["apiKey"], apply }), { apiKey: "k/4711+4711" }, echoed)).toContain("bad key ***");
  }
  const apiKey = ({ refresh }: { refresh: boolean }): string => (refresh ? "renewed-4711" : "outworn-4711");
  const both: Answer = { status: 401, body: { message: "renewed-4711 replaces outworn-4711" } };
  expect(await said(harbour, { apiKey }, both)).toContain("*** replaces ***");
});

test("a key that the caller puts into a header of its own is masked as well, on the client and on a call", async () => {
  await using server = await serve(echo);
  for (const [options, own] of [
    [{ headers: { authorization: "Bearer own-4711-key" } }, {}],
    [{}, { headers: { "x-token": "Bearer own-4711-key" } }],
  ] as const) {
    const events: unknown[] = [];
    const onResponse = (event: unknown): unknown => events.push(event);
    const client = createHarbour({ baseUrl: server.url, maxRetries: 0, onResponse, ...options });
    const failure: unknown = await client.call(getShip, { id: 1 }, own).catch((error: unknown) => error);
    expect(printed(failure)).not.toContain("own-4711-key");
    expect(printed(failure)).toContain("quayside-harbour");
    expect(inspect(events, { depth: 20 })).not.toContain(secret);
  }
});
