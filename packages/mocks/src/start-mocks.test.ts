import { afterEach, describe, expect, test } from "vitest";
import { startHarbour } from "./__fixtures__/start-harbour.ts";
import { violations } from "./journal.ts";
import { listProviders, specsFolder } from "./specs.ts";
import type { Mocks, MocksOptions } from "./start-mocks.ts";
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
    expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([
      404,
      expect.stringContaining("outside-base-path"),
    ]);
  });

  test("refuses a provider, a scenario and a port that it cannot have, and says why", async () => {
    await expect(startMocks({ providers: ["exxa"] })).rejects.toThrow(
      'There is no provider "exxa", only exa, freckle',
    );
    const mocks = await start({ providers: ["pinecone"] });
    expect(() => mocks.url("exa")).toThrow('"exa" is not mocked here, only pinecone.');
    expect(() => mocks.scenario("pinecone", "sinks")).toThrow(
      'pinecone has no scenario "sinks", only succeeds, fails',
    );
    const port = Number(new URL(mocks.origin).port);
    await expect(startMocks({ providers: ["pinecone"], port })).rejects.toThrow("EADDRINUSE");
  });

  test("listens on the address it is given", async () => {
    const mocks = await start({ providers: ["pinecone"], host: "::1" }).catch(() => undefined);
    if (mocks !== undefined) expect(mocks.origin).toMatch(/^http:\/\/\[::1\]:\d+$/);
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

describe("the life of an import", () => {
  const poll = async (mocks: Mocks, id: string, headers: Record<string, string> = {}) => {
    const reply = await fetch(`${mocks.url("pinecone")}/bulk/imports/${id}`, {
      headers: { "api-key": "k", ...headers },
    });
    const body = (await reply.json()) as { id: string; status: string };
    return `${body.id} ${body.status}`;
  };

  test("goes on with each poll, under the id that was asked for", async () => {
    const mocks = await start({ providers: ["pinecone"] });
    const seen = [
      await poll(mocks, "7"),
      await poll(mocks, "7"),
      await poll(mocks, "8"),
      await poll(mocks, "7"),
      await poll(mocks, "7"),
    ];
    expect(seen).toEqual(["7 Pending", "7 InProgress", "8 Pending", "7 Completed", "7 Completed"]);
    mocks.scenario("pinecone", "fails");
    expect([await poll(mocks, "7"), await poll(mocks, "7"), await poll(mocks, "7")]).toEqual([
      "7 Pending",
      "7 InProgress",
      "7 Failed",
    ]);
    expect(mocks.journal("pinecone")).toHaveLength(8);
    expect(violations(mocks.journal())).toEqual([]);
    mocks.reset();
    expect(mocks.journal()).toEqual([]);
    expect([await poll(mocks, "7"), await poll(mocks, "7"), await poll(mocks, "7")].at(-1)).toBe(
      "7 Completed",
    );
  });

  test("stands still while a poll asks for something itself, or is refused", async () => {
    const mocks = await start({ providers: ["pinecone"] });
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
    expect([reply.status, reply.headers.get("x-mock-error")]).toEqual([
      500,
      expect.stringContaining("unknown-example"),
    ]);
  });
});
