import { describe, expect, test } from "vitest";
import { serve } from "./__fixtures__/serve.ts";
import { download, type DownloadLimits } from "./download.ts";

test("a document is fetched, through redirects", async () => {
  const base = await serve((request, response) => {
    if (request.url === "/c") response.end("openapi: 3.1.0 ä");
    else response.writeHead(request.url === "/a" ? 301 : 307, { location: request.url === "/a" ? "/b" : "c" }).end("moved");
  });
  expect(await download(`${base}/a`)).toEqual({ text: "openapi: 3.1.0 ä", url: `${base}/c` });
});

test("redirects are followed five times, or as often as is said", async () => {
  let requests = 0;
  const base = await serve((_, response) => {
    requests++;
    response.writeHead(302, { location: `/${requests}` }).end();
  });
  await expect(download(base)).rejects.toThrow("there are more than 5 redirects");
  expect(requests).toBe(6);
  await expect(download(base, { maxRedirects: 0 })).rejects.toThrow("there are more than 0 redirects");
  expect(requests).toBe(7);
});

describe("it is said why there is none", () => {
  test.each<[string, number, Record<string, string>, RegExp]>([
    ["404", 404, {}, /: the server answered 404, not 200\. Check the address\.$/],
    ["500", 500, {}, /: the server answered 500, not 200\./],
    ["an empty success", 204, {}, /: the server answered 204, not 200\./],
    ["a redirect without a place", 302, {}, /: the server answered 302, not 200\./],
    ["a redirect to itself", 302, { location: "/" }, /: there are more than 5 redirects\. Give the address that they lead to\.$/],
    [
      "a redirect to http",
      302,
      { location: "http://upstream.invalid/a" },
      /: the redirect to http:\/\/upstream\.invalid\/a is not https:, so anyone/,
    ],
    ["a redirect to another scheme", 302, { location: "file:///etc/passwd" }, /: the redirect to file:\/\/\/etc\/passwd is not https:/],
    ["a redirect with a password", 302, { location: "https://a:b@upstream.invalid" }, /holds a user or a password/],
    ["a redirect to nowhere", 302, { location: "http://" }, /: the redirect to http:\/\/ is no URL/],
  ])("%s", async (_, status, headers, message) => {
    const base = await serve((_request, response) => response.writeHead(status, headers).end());
    await expect(download(base)).rejects.toThrow(message);
  });

  test.each<[string, string, RegExp]>([
    ["no URL", "upstream", /^upstream: the address is no URL\. Correct it\.$/],
    ["http beyond this machine", "http://upstream.invalid", /^http:\/\/upstream\.invalid: the address is not https:/],
    ["a name that only looks like this machine", "http://localhost.upstream.invalid", /is not https:/],
    ["a file", "file:///etc/passwd", /is not https:/],
    ["a password", "https://user:secret@upstream.invalid", /holds a user or a password\. Take it out\.$/],
    ["nobody there", "http://127.0.0.1:1/a", /the server cannot be reached \(.+\)\. Check the address and the network\.$/],
  ])("%s", async (_, url, message) => {
    await expect(download(url)).rejects.toThrow(message);
  });

  test.each<[string, DownloadLimits]>([
    ["a document that is too large", { maxBytes: 1000 }],
    ["one that says so, or not", { maxBytes: 1999 }],
  ])("%s", async (_, limits) => {
    const base = await serve((_request, response) => {
      response.write("#".repeat(1000));
      response.end("#".repeat(1000));
    });
    await expect(download(base, limits)).rejects.toThrow(`the document is larger than ${limits.maxBytes} bytes. Give a smaller one.`);
    expect((await download(base, { maxBytes: 2000 })).text).toHaveLength(2000);
  });

  test.each<[string, boolean]>([
    ["a server that never answers", false],
    ["a document that never ends", true],
  ])("%s", async (_, begins) => {
    const base = await serve((_request, response) => {
      if (begins) response.write("openapi: 3.1.0\n");
    });
    await expect(download(base, { timeoutMs: 50 })).rejects.toThrow(
      "there was no complete reply within 50 ms. Try again later, or save the file and give --from.",
    );
  });

  test("a document that is cut off", async () => {
    const base = await serve((_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("openapi", () => response.destroy());
    });
    await expect(download(base)).rejects.toThrow("the server cannot be reached");
  });
});

test("a message holds no escape sequence of an address", async () => {
  const base = await serve((_request, response) => response.writeHead(302, { location: "http://up.invalid/%1b[31m" }).end());
  await expect(download(base)).rejects.toThrow(/^[^\u001b]*$/);
  await expect(download("http://\u001b[31m")).rejects.toThrow(/^http:\/\/\?\[31m: /);
});

test("plain http is taken from whoever asks for it, and only from them", async () => {
  const base = await serve((_request, response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end());
  await expect(download("http://upstream.invalid", { plainHttp: true })).rejects.toThrow("the server cannot be reached");
  await expect(download(base, { plainHttp: true })).rejects.toThrow("the server cannot be reached");
});
