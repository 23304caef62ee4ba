import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createCaller } from "../__fixtures__/create-caller.ts";
import { violations } from "../journal.ts";
import { readSpec, specPath, specsFolder } from "../specs.ts";
import { startMocks } from "../start-mocks.ts";

const mocks = await startMocks({ providers: ["power-bi", "exa"] });
const call = createCaller(mocks);
beforeEach(() => mocks.reset());
afterEach(() => vi.useRealTimers());
afterAll(() => mocks.close());

const imports = "/v1.0/myorg/imports";
const group = (id: string) => `/v1.0/myorg/groups/${id}/imports`;
const [ours, theirs] = ["0a4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174", "1b4f7be9-6d1c-4c35-9a0e-d2b8f3c6e174"] as const;
const open = async (path = imports) => (await call("power-bi", "POST", `${path}/createTemporaryUploadLocation`)).body;
const openUrl = async (path = imports) => String((await open(path))["url"]);
const start = (fileUrl: string, path = imports) => call("power-bi", "POST", `${path}?datasetDisplayName=Depot.pbix`, { fileUrl });
const blockHeaders = { "x-ms-version": "2015-04-05", "x-ms-blob-type": "BlockBlob" };
const listHeaders = {
  "x-ms-version": "2015-04-05",
  "x-ms-blob-content-type": "application/x-zip-compressed",
  "content-type": "application/xml",
};
const put = async (url: string, addition: string, body: string, headers: Record<string, string> = blockHeaders) => {
  const reply = await fetch(`${url}${addition}`, { method: "PUT", body, headers });
  return [reply.status, /^[a-z-]*/.exec(reply.headers.get("x-mock-error") ?? "")?.[0]];
};
const putBlock = (url: string, id: string, text: string) => put(url, `&comp=block&blockid=${encodeURIComponent(id)}`, text);
const listOf = (...ids: string[]) =>
  `<?xml version="1.0" encoding="utf-8"?><BlockList>${ids.map((id) => `<Latest>${id}</Latest>`).join("")}</BlockList>`;
const putList = (url: string, list: string) => put(url, "&comp=blocklist", list, listHeaders);
const stored = [201, ""];

describe("a place for a file in blocks", () => {
  test("takes blocks in any order, at a time and twice, then their list, and is imported from", async () => {
    const { url: address, expirationTime } = await open();
    const url = String(address);
    expect(url).toMatch(new RegExp(`^${mocks.origin}/-/uploads/[0-9a-f]{32}\\?signature=[0-9a-f]{32}$`));
    expect(Date.parse(String(expirationTime)) - Date.now()).toBeGreaterThan(3_500_000);
    expect(await Promise.all([putBlock(url, "c+/=", "three"), putBlock(url, "a", "one"), putBlock(url, "b", "tw")])).toEqual([
      stored,
      stored,
      stored,
    ]);
    expect(await putBlock(url, "b", "two")).toEqual(stored);
    expect([await putList(url, listOf("a", "b", "c+/=")), await putList(url, listOf("a", "b", "c+/="))]).toEqual([stored, stored]);
    const { body, status } = await start(url);
    expect(status).toBeLessThan(300);
    expect((await call("power-bi", "GET", `${imports}/${body.id}`)).body["importState"]).toBe("Publishing");
    expect(violations(mocks.journal())).toEqual([]);
    const puts = mocks.journal("power-bi").filter(({ method }) => method === "PUT");
    expect(new Set(puts.map(({ operationId }) => operationId))).toEqual(new Set(["imports.create upload"]));
    expect(puts.map(({ bodySize }) => bodySize).slice(3, 5)).toEqual([3, listOf("a", "b", "c+/=").length]);
    expect(puts.at(-1)).toMatchObject({ path: "/-/uploads/[redacted]", query: { signature: "[redacted]", comp: "blocklist" } });
    expect(JSON.stringify(puts)).not.toContain(new URL(url).searchParams.get("signature"));
  });

  test("refuses a query, a signature, a method and a place that are not as handed out", async () => {
    const url = await openUrl();
    const [address] = url.split("?");
    expect(await put(url, "", "x")).toEqual([400, "wrong-upload-query"]);
    expect(await put(url, "&comp=block", "x")).toEqual([400, "wrong-upload-query"]);
    expect(await put(url, "&comp=block&blockid=", "x")).toEqual([400, "wrong-upload-query"]);
    expect(await put(url, "&comp=block&blockid=a&more=1", "x")).toEqual([400, "wrong-upload-query"]);
    expect(await put(url, "?comp=block&blockid=a", "x")).toEqual([403, "wrong-upload-signature"]);
    expect(await put(address ?? "", "?comp=block&blockid=a", "x")).toEqual([403, "wrong-upload-signature"]);
    expect(await put(`${address}0`, "?comp=block&blockid=a", "x")).toEqual([404, "unknown-upload-url"]);
    const reply = await fetch(`${url}&comp=block&blockid=a`, { method: "POST", body: "x" });
    expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([405, expect.stringContaining("takes PUT, not POST")]);
    expect(violations(mocks.journal())).toHaveLength(8);
  });

  test("refuses a list that is made another way, or names what was not stored", async () => {
    const url = await openUrl();
    await putBlock(url, "a", "one");
    expect(await putList(url, listOf("a", "b"))).toEqual([400, "unknown-block"]);
    const malformed = ["", "<BlockList></BlockList>", listOf(), listOf("a").replace("Latest", "Committed"), `${listOf("a")}x`];
    for (const list of malformed) expect(await putList(url, list), list).toEqual([400, "malformed-block-list"]);
    expect(await putList(url, listOf("a").replaceAll("><Latest", ">\n  <Latest"))).toEqual(stored);
  });

  test("refuses a block that is longer than the document allows", async () => {
    expect(await putBlock(await openUrl(), "a", "x".repeat(4_194_305))).toEqual([413, "block-too-large"]);
  });

  test("takes a block with wrong headers or credentials, and tells", async () => {
    const url = await openUrl();
    const headers = { "x-ms-version": "1999-01-01", authorization: "Bearer secret" };
    expect(await put(url, "&comp=block&blockid=a", "x", headers)).toEqual(stored);
    const line = "power-bi PUT /-/uploads/[redacted] (imports.create upload) -> 201";
    expect(violations(mocks.journal())).toEqual([
      `${line}: Request header authorization holds a credential, which an upload URL must not be sent`,
      `${line}: Request header x-ms-version must be 2015-04-05, not 1999-01-01`,
      `${line}: Request header x-ms-blob-type must be BlockBlob`,
    ]);
  });

  test("is closed when its time is over", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { url: address, expirationTime } = await open();
    const url = String(address);
    await putBlock(url, "a", "one");
    await putList(url, listOf("a"));
    vi.setSystemTime(Date.parse(String(expirationTime)));
    expect(await putBlock(url, "b", "two")).toEqual([403, "upload-url-expired"]);
    expect((await start(url)).status).toBe(400);
    expect(violations(mocks.journal()).at(-1)).toContain("fileUrl names an upload URL that expired at ");
  });

  test("is forgotten with a reset", async () => {
    const url = await openUrl();
    mocks.reset();
    expect(await putBlock(url, "a", "one")).toEqual([404, "unknown-upload-url"]);
  });
});

describe("an import from an upload URL", () => {
  const refusal = async (fileUrl: string, path?: string) => {
    const { body, headers, status } = await start(fileUrl, path);
    expect([status, headers.get("x-mock-error"), body["error"]]).toMatchObject([400, null, { code: "InvalidRequest" }]);
    expect((await call("power-bi", "GET", path ?? imports)).body.value).toEqual([]);
    return violations(mocks.journal())
      .at(-1)
      ?.replace(/^.*-> 400: /, "");
  };

  test("is refused as the provider refuses until the file has been put together", async () => {
    const url = await openUrl();
    await putBlock(url, "a", "one");
    expect(await refusal(url)).toBe("Request body fileUrl names an upload URL whose blocks have not been put together (1 stored)");
    await putList(url, listOf("a"));
    expect((await start(url)).status).toBeLessThan(300);
  });

  test("is refused from a URL that was not handed out, or was for something else", async () => {
    const never = "Request body fileUrl names an upload URL that this mock did not hand out for this";
    expect(await refusal(`${mocks.origin}/-/uploads/00?signature=00`)).toBe(never);
    const exa = { format: "csv", size: 8, count: 2, entity: { type: "person" }, title: "Speakers" };
    expect(await refusal(String((await call("exa", "POST", "/v0/imports", exa)).body["uploadUrl"]))).toBe(never);
    const url = await openUrl(group(ours));
    await putBlock(url, "a", "one");
    await putList(url, listOf("a"));
    const elsewhere = "Request body fileUrl names an upload URL that groups.imports.createUploadLocation handed out for another place";
    expect(await refusal(url)).toBe(elsewhere);
    expect(await refusal(url, group(theirs))).toBe(elsewhere);
    expect(await refusal(`${url}0`, group(ours))).toBe("Request body fileUrl names an upload URL that is not as the mock handed it out");
    expect((await start(url, group(ours))).status).toBeLessThan(300);
  });

  test("is nobody's business where the file lies elsewhere", async () => {
    expect((await start("https://examplestore.blob.core.windows.net/uploads/4e1f?sv=2022-11-02&sig=REDACTED")).status).toBeLessThan(300);
    expect(violations(mocks.journal())).toEqual([]);
  });
});

test("a file that belongs into blocks is not taken in a form", async () => {
  const { document } = await readSpec(specPath(specsFolder(), "power-bi"));
  const text = JSON.stringify(document).replaceAll('"above":1073741824', '"above":5');
  await using small = await startMocks({ providers: [{ name: "power-bi", spec: JSON.parse(text) as object }] });
  const send = async (content: string) => {
    const form = new FormData();
    form.set("file", new Blob([content]), "Depot.pbix");
    return (await createCaller(small)("power-bi", "POST", `${imports}?datasetDisplayName=Depot.pbix`, form)).status;
  };
  expect([await send("12345"), await send("123456")]).toEqual([expect.any(Number), 400]);
  expect(violations(small.journal())).toEqual([
    expect.stringContaining("Request body part file has 6 bytes; more than 5 are stored in blocks, and named by /fileUrl"),
  ]);
});

test("the upload URL of an import expires when its answer says", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const exa = { format: "csv", size: 8, count: 2, entity: { type: "person" }, title: "Speakers" };
  const { body } = await call("exa", "POST", "/v0/imports", exa);
  vi.setSystemTime(Date.parse(String(body["uploadValidUntil"])) - 1);
  expect(await put(String(body["uploadUrl"]), "&more=1", "url\na\nb\n", {})).toEqual([403, "wrong-upload-signature"]);
  expect(await put(String(body["uploadUrl"]), "", "url\na\nb\n", {})).toEqual([200, ""]);
  vi.setSystemTime(Date.parse(String(body["uploadValidUntil"])));
  expect(await put(String(body["uploadUrl"]), "", "url\na\nb\n", {})).toEqual([403, "upload-url-expired"]);
});
