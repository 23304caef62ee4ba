import { expect, test } from "vitest";
import { readTarget } from "./target.ts";

test.each([
  ["/exa/websets/v0/imports", "exa", "/websets/v0/imports", {}],
  ["/exa", "exa", "/", {}],
  ["/exa?limit=1&limit=2&cursor=a%2Fb+c", "exa", "/", { limit: ["1", "2"], cursor: "a/b c" }],
  ["/exa/a/../b", "exa", "/a/../b", {}],
  ["http://127.0.0.1:80/exa/a?b=c?d", "exa", "/a", { b: "c?d" }],
  ["/", "", "/", {}],
  ["*", "", "/", {}],
])("%s is a call of %j at %s", (url, provider, path, query) => {
  expect(readTarget(url)).toEqual({ provider, path, query, isWellFormed: true });
});

test.each(["/exa/%", "/exa/%zz", "/exa/%ff", "/exa?a=%e0%a4%a"])("%s is not well formed", (url) => {
  expect(readTarget(url).isWellFormed).toBe(false);
});
