import { afterEach, describe, expect, test, vi } from "vitest";
import { baseUrl } from "./base-url.ts";
import type { Provider } from "./definition.ts";
import { ConfigError } from "./errors/config-error.ts";
import { readOptions } from "./read-options.ts";
import { fillServer, selectServer } from "./servers.ts";
import { harbour } from "./testing/harbour.ts";

const provider: Provider = {
  ...harbour,
  servers: [
    { url: "https://{host}/v1", name: "own", variables: { host: { option: "shipHost" } }, fill: fillServer },
    {
      url: "https://{region}.harbour.test:{port}",
      name: "shared",
      variables: { region: { option: "region", default: "eu", enum: ["eu", "us"] }, port: { option: "port", default: "443" } },
      fill: fillServer,
    },
  ],
  select: selectServer,
  env: { shipHost: "HARBOUR_HOST", baseUrl: "HARBOUR_URL" },
};
const resolve = (options: Record<string, unknown>): string => baseUrl(provider, provider.servers, readOptions(provider, options));

afterEach(() => vi.unstubAllEnvs());

test("variables are filled from options, environment and defaults, in this order", () => {
  expect(resolve({ shipHost: "a.test" })).toBe("https://a.test/v1");
  expect(resolve({ server: "shared" })).toBe("https://eu.harbour.test");
  expect(resolve({ server: "shared", region: "us", port: 8443 })).toBe("https://us.harbour.test:8443");
  vi.stubEnv("HARBOUR_HOST", " b.test ");
  expect(resolve({})).toBe("https://b.test/v1");
  expect(resolve({ shipHost: "a.test" })).toBe("https://a.test/v1");
});

test("a variable without value is a ConfigError that names option and environment variable", () => {
  expect(() => resolve({})).toThrow(/shipHost.*HARBOUR_HOST/);
  vi.stubEnv("HARBOUR_HOST", "  ");
  expect(() => resolve({})).toThrow(ConfigError);
});

test("a value cannot begin another part of the URL", () => {
  for (const shipHost of ["evil.test/", "evil.test?", "evil.test#", "user@evil.test", "a b", "a\\b", "https://a.test", "a\tb"]) {
    expect(() => resolve({ shipHost }), shipHost).toThrow(ConfigError);
  }
  expect(() => resolve({ server: "shared", region: "evil" })).toThrow(/eu or us/);
});

test("an unknown server is a ConfigError that lists the known ones", () => {
  expect(() => resolve({ server: "moon" })).toThrow(/own, shared/);
});

describe("baseUrl", () => {
  test("replaces the whole URL, with and without a slash at its end", () => {
    expect(resolve({ baseUrl: "https://proxy.test/base/" })).toBe("https://proxy.test/base");
    expect(resolve({ baseUrl: "https://proxy.test/base" })).toBe("https://proxy.test/base");
    expect(resolve({ baseUrl: " https://proxy.test " })).toBe("https://proxy.test");
    expect(resolve({ baseUrl: "https://proxy.test/@team/x" })).toBe("https://proxy.test/@team/x");
  });

  test("a blank one is absent", () => {
    expect(resolve({ baseUrl: " ", shipHost: "a.test" })).toBe("https://a.test/v1");
  });

  test("may come from the environment where the document says so", () => {
    vi.stubEnv("HARBOUR_URL", "https://env.test");
    expect(resolve({})).toBe("https://env.test");
  });

  test("http is for loopback only, unless allowed", () => {
    for (const host of ["localhost", "localhost:3000", "127.0.0.1:4010", "127.8.9.10", "[::1]:80"]) {
      expect(resolve({ baseUrl: `http://${host}/x` })).toContain("http://");
    }
    for (const host of ["api.test", "127.0.0.1.evil.test", "localhost.evil.test", "10.0.0.1", "0.0.0.0", "[::2]"]) {
      expect(() => resolve({ baseUrl: `http://${host}` }), host).toThrow(ConfigError);
    }
    expect(resolve({ baseUrl: "http://api.test", allowInsecureHttp: true })).toBe("http://api.test");
  });

  test("what is no plain http(s) URL is refused", () => {
    for (const url of [
      "api.test",
      "/v1",
      "ftp://api.test",
      "https://u:p@api.test",
      "https://u@api.test",
      "https://api.test?key=1",
      "https://api.test/#a",
      "javascript:alert(1)",
    ]) {
      expect(() => resolve({ baseUrl: url }), url).toThrow(ConfigError);
    }
  });
});
