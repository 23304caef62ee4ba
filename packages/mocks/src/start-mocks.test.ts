import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { RequestOptions } from "node:https";
import { get } from "node:https";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { harbour } from "./__fixtures__/harbour.ts";
import { startHarbour } from "./__fixtures__/start-harbour.ts";
import { violations } from "./journal.ts";
import type { Mocks, MocksOptions } from "./mocks.ts";
import { listProviders, specsFolder } from "./specs.ts";
import { startMocks } from "./start-mocks.ts";

const running: Mocks[] = [];
const start = async (options?: MocksOptions) => {
  const mocks = await startMocks(options);
  running.push(mocks);
  return mocks;
};
afterEach(async () => {
  for (const mocks of running.splice(0)) await mocks.close();
});

describe("startMocks", () => {
  test("serves every provider that has a document, under its real base path", async () => {
    const mocks = await start();
    expect(mocks.providers).toEqual(await listProviders(specsFolder()));
    expect(mocks.url("exa")).toBe(`${mocks.origin}/exa/websets`);
    expect(mocks.url("rally")).toBe(`${mocks.origin}/rally/api/public/v1`);
    expect(mocks.url("pinecone")).toBe(`${mocks.origin}/pinecone`);
    expect(mocks.prefix("rally")).toBe(`${mocks.origin}/rally`);
    const reply = await fetch(`${mocks.prefix("rally")}/imports/1`);
    expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([404, expect.stringContaining("outside-base-path")]);
  });

  test("refuses a provider, a scenario and a port that it cannot have, and says why", async () => {
    await expect(startMocks({ providers: ["exxa"] })).rejects.toThrow('There is no provider "exxa". Did you mean exa?');
    const mocks = await start({ providers: ["pinecone"] });
    expect(() => mocks.url("exa")).toThrow('"exa" is not mocked here, only pinecone.');
    expect(() => mocks.scenario("pinecone", "sinks")).toThrow('pinecone: There is no scenario "sinks", only succeeds, ');
    const port = Number(new URL(mocks.origin).port);
    await expect(startMocks({ providers: ["pinecone"], port })).rejects.toThrow(`Port ${port} is in use. Choose another, such as port `);
  });

  test("listens on the address it is given", async () => {
    // A machine without IPv6 cannot.
    const origin = await start({ providers: ["pinecone"], host: "::1" }).then(
      (mocks) => mocks.origin,
      (error: NodeJS.ErrnoException) => error.code,
    );
    expect(origin).toMatch(/^http:\/\/\[::1\]:\d+$|^EADDRNOTAVAIL$|^EAFNOSUPPORT$/);
  });

  test("ends with the block that owns it, and may be closed twice", async () => {
    let origin: string;
    {
      await using mocks = await startMocks({ providers: ["pinecone"] });
      origin = mocks.origin;
      await mocks.close();
    }
    await expect(fetch(origin)).rejects.toThrow();
  });
});

describe("startMocks with documents of one's own", () => {
  const list = async (mocks: Mocks, name: string, path = "/ships") =>
    (await fetch(mocks.url(name) + path, { headers: { "x-harbour-key": "k" } })).status;

  test("serves an object, and a path, under the title of the document or under a name", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mocks-"));
    const path = join(folder, "yard.json");
    await writeFile(path, JSON.stringify({ ...harbour(), info: { title: "Dry Dock №2", version: "1" } }));
    const mocks = await start({ providers: ["exa", harbour(), path, { name: "third", spec: path }] });
    expect(mocks.providers).toEqual(["exa", "harbour", "dry-dock-2", "third"]);
    for (const name of ["harbour", "dry-dock-2", "third"]) expect(await list(mocks, name)).toBe(200);
    await rm(folder, { recursive: true });
  });

  test("refuses what is no document, and two of one name", async () => {
    await expect(startMocks({ providers: ["./nowhere.yaml"] })).rejects.toThrow("./nowhere.yaml: there is no such file");
    await expect(startMocks({ providers: [{ openapi: "3.1.0", info: { title: "", version: "1" }, paths: {} }] })).rejects.toThrow(
      "has no title",
    );
    await expect(startMocks({ providers: [harbour(), harbour()] })).rejects.toThrow("Two providers have the same name");
  });

  test("reads a document anew, and keeps the old one where that fails", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mocks-"));
    const path = join(folder, "yard.json");
    await writeFile(path, JSON.stringify({ ...harbour(), paths: {} }));
    const mocks = await start({ providers: [{ name: "yard", spec: path }] });
    expect(await list(mocks, "yard")).toBe(404);
    await writeFile(path, JSON.stringify(harbour()));
    await mocks.reload("yard");
    expect(await list(mocks, "yard")).toBe(200);
    await writeFile(path, "{");
    await expect(mocks.reload("yard")).rejects.toThrow("yard.json: ");
    expect(await list(mocks, "yard")).toBe(200);
    await rm(folder, { recursive: true });
  });
});

describe("startMocks with options", () => {
  const headers = { authorization: "Bearer k" };

  test("serves https with a certificate that clients can trust", async () => {
    const mocks = await start({ providers: ["pinecone"], https: true });
    expect(mocks.url("pinecone")).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/pinecone$/);
    const ask = (options: RequestOptions) =>
      new Promise((resolve, reject) => {
        get(`${mocks.url("pinecone")}/bulk/imports`, { headers: { "api-key": "k" }, ...options }, ({ statusCode }) =>
          resolve(statusCode),
        ).on("error", reject);
      });
    expect(await ask({ ca: mocks.certificate ?? "" })).toBe(200);
    await expect(ask({})).rejects.toThrow("self-signed certificate");
    mocks.fault("pinecone", { kind: "reset", times: 1 });
    await expect(ask({ ca: mocks.certificate ?? "" })).rejects.toThrow("ECONNRESET");
    expect(await ask({ ca: mocks.certificate ?? "" })).toBe(200);
  });

  test.each([false, true])("is closed at once, with callers who connected and never said a word (https: %j)", async (https) => {
    const mocks = await start({ providers: ["pinecone"], https });
    const { hostname, port } = new URL(mocks.origin);
    const silent = connect(Number(port), hostname);
    await once(silent, "connect");
    // Whether it is told by an end or by a reset is no matter.
    const cut = new Promise((resolve) =>
      silent
        .resume()
        .on("error", () => undefined)
        .on("close", resolve),
    );
    await mocks.close();
    await cut;
    expect(silent.destroyed).toBe(true);
  });

  test("tells every request, and does not mind a logger that throws", async () => {
    const lines: string[] = [];
    const mocks = await start({
      providers: ["rally"],
      log: ({ durationMs, method, operationId, path, status }) => {
        lines.push(`${method} ${path} ${operationId} ${status} ${durationMs >= 0}`);
        throw new Error("a mistake of the logger");
      },
    });
    const warned = once(process, "warning");
    expect((await fetch(`${mocks.url("rally")}/imports/1`, { headers })).status).toBe(404);
    expect(lines).toEqual(["GET /api/public/v1/imports/1 imports.get 404 true"]);
    expect(await warned).toMatchObject([{ message: "a mistake of the logger" }]);
  });

  test("plays scenarios of the test's own", async () => {
    const mocks = await start({
      providers: ["rally"],
      state: false,
      scenarios: { rally: { "gives-up": { steps: ["uploading", "error"] } } },
    });
    expect(mocks.scenarios("rally")).toContain("gives-up");
    mocks.scenario("rally", "gives-up");
    const poll = async () => ((await (await fetch(`${mocks.url("rally")}/imports/1`, { headers })).json()) as { status: string }).status;
    expect([await poll(), await poll()]).toEqual(["UPLOADING", "ERROR"]);
    await expect(startMocks({ providers: ["rally"], scenarios: { rally: { odd: { steps: ["sunk"] } } } })).rejects.toThrow(
      "No import can live through sunk",
    );
  });

  test("works as the design writes it", async () => {
    await using mocks = await startMocks({ providers: ["exa", "rally"] });
    mocks.scenario("exa", "import-fails");
    mocks.fault("rally", { status: 429, retryAfter: 1, times: 2 });
    const poll = async () => (await fetch(`${mocks.url("rally")}/imports/1`, { headers })).status;
    expect([await poll(), await poll(), await poll()]).toEqual([429, 429, 404]);
    expect(mocks.journal("rally").map(({ fault }) => fault)).toEqual(["429", "429", undefined]);
    expect(mocks.prefix("exa")).toBe(`${mocks.origin}/exa`);
  });
});

describe("the life of an import without state", () => {
  const poll = async (mocks: Mocks, id: string, headers: Record<string, string> = {}) => {
    const reply = await fetch(`${mocks.url("pinecone")}/bulk/imports/${id}`, {
      headers: { "api-key": "k", ...headers },
    });
    const body = (await reply.json()) as { id: string; status: string };
    return `${body.id} ${body.status}`;
  };

  test("goes on with each poll, under the id that was asked for", async () => {
    const mocks = await start({ providers: ["pinecone"], state: false });
    const seen = [await poll(mocks, "7"), await poll(mocks, "7"), await poll(mocks, "8"), await poll(mocks, "7"), await poll(mocks, "7")];
    expect(seen).toEqual(["7 Pending", "7 InProgress", "8 Pending", "7 Completed", "7 Completed"]);
    mocks.scenario("pinecone", "fails");
    expect([await poll(mocks, "7"), await poll(mocks, "7"), await poll(mocks, "7")]).toEqual(["7 Pending", "7 InProgress", "7 Failed"]);
    expect(mocks.journal("pinecone")).toHaveLength(8);
    expect(violations(mocks.journal())).toEqual([]);
    mocks.reset();
    expect(mocks.journal()).toEqual([]);
    expect([await poll(mocks, "7"), await poll(mocks, "7"), await poll(mocks, "7")].at(-1)).toBe("7 Completed");
  });

  test("stands still while a poll asks for something itself, or is refused", async () => {
    const mocks = await start({ providers: ["pinecone"], state: false });
    await poll(mocks, "7", { prefer: "example=failed" });
    await fetch(`${mocks.url("pinecone")}/bulk/imports/7`);
    expect(await poll(mocks, "7")).toBe("7 Pending");
  });

  test("keeps the type of the id, and is checked like every answer", async () => {
    const { call, mocks } = await startHarbour();
    running.push(mocks);
    expect(await (await call("/docks/a/imports/42")).json()).toEqual({
      import: { id: 42, state: "waiting" },
    });
    mocks.scenario("harbour", "misspelt");
    const reply = await call("/docks/a/imports/42");
    expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([500, expect.stringContaining("unknown-example")]);
  });
});
