import { expect, test } from "vitest";
import { createRedactor, joinRedactors } from "./redact.ts";

const redactor = createRedactor([
  { type: "apiKey", in: "header", name: "X-Api-Key" },
  { type: "apiKey", in: "query", name: "token" },
  { type: "http", scheme: "bearer" },
]);
const headers = {
  "x-api-key": "1",
  authorization: "2",
  cookie: "3",
  "proxy-authorization": "4",
  accept: "*/*",
};
const hidden = "[redacted]";

test("API keys of the document, authorization and cookies are hidden; the rest is kept", () => {
  expect(redactor.headers(headers)).toEqual({
    "x-api-key": hidden,
    authorization: hidden,
    cookie: hidden,
    "proxy-authorization": hidden,
    accept: "*/*",
  });
  expect(redactor.query({ token: "5", limit: ["1", "2"] })).toEqual({
    token: hidden,
    limit: ["1", "2"],
  });
});

test("a request for no provider is shown without what any provider would hide", () => {
  const other = createRedactor([{ type: "apiKey", in: "header", name: "other-key" }]);
  const joined = joinRedactors([redactor, other]);
  expect(joined.headers({ ...headers, "other-key": "6" })).toMatchObject({
    "x-api-key": hidden,
    "other-key": hidden,
  });
  expect(joined.query({ token: "5" })).toEqual({ token: hidden });
  expect(joinRedactors([]).headers(headers)).toMatchObject({ authorization: hidden });
});

test("a parameter called __proto__ is only a parameter", () => {
  const query = JSON.parse('{"__proto__": "x"}') as Record<string, string>;
  expect(Object.keys(redactor.query(query))).toEqual(["__proto__"]);
});
