import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import type { Job } from "./definition.ts";
import type { StartCall } from "./call.ts";
import { outdated } from "./outdated.ts";
import { createHarbour, createShip, voyage } from "./testing/harbour.ts";
import { type Answer, serve, type TestServer } from "./testing/serve.ts";

const job: Job = {
  ...voyage,
  get: {
    ...voyage.get,
    path: "/ports/{port}/voyages/{id}",
    parameters: [...voyage.get.parameters!, { in: "path", name: "port" }],
  },
  scope: ["port"],
};

/** Starts a job; the body of its request holds `port` too, which is only the test's way to have a field of that name. */
function start(server: TestServer, started: Job = job): StartCall<{ id: string }, never, { status: string }> {
  return createHarbour({ baseUrl: server.url }).start(createShip, started, { port: "kiel", name: "Anna" });
}

describe("a call that starts a job", () => {
  test("is an ordinary call, and can be waited for: the id comes from the reply, the place from the parameters", async () => {
    await using server = await serve({ status: 201, body: { id: "v7" } }, { body: { status: "sailing" } }, { body: { status: "arrived" } });
    const call = start(server);
    expect(await call).toEqual({ id: "v7" });
    expect(await call.wait({ intervalMs: 1 })).toEqual({ status: "arrived" });
    expect(server.requests.map(({ url }) => url)).toEqual(["/ships", "/ports/kiel/voyages/v7", "/ports/kiel/voyages/v7"]);
  });

  test("throws from wait what the call throws, and how the job failed", async () => {
    await using refusing = await serve({ status: 402, body: { message: "no credit" } });
    await expect(start(refusing).wait()).rejects.toMatchObject({ name: "HttpError", status: 402 });
    await using failing = await serve({ status: 201, body: { id: "v7" } }, { body: { id: "v7", status: "sunk", message: "storm" } });
    await expect(start(failing).wait()).rejects.toMatchObject({ name: "JobFailedError", reason: "storm" });
  });

  test("without an id in the reply is refused, and asks for nothing", async () => {
    await using server = await serve({ status: 201, body: {} });
    await expect(start(server).wait()).rejects.toThrow("harbour voyages.get: path parameter id is missing.");
    expect(server.requests.length).toBe(1);
  });
});

describe("the end of a job before this one", () => {
  const fresh: Job = { ...job, state: { ...job.state, asOf: "/at", outdated } };
  const at = (ms: number): string => new Date(Date.now() + ms).toISOString();
  const poll = (status: string, when: string, headers: Record<string, string> = {}): Answer => ({
    headers,
    body: { id: "v7", status, at: when },
  });
  const started: Answer = { status: 201, body: { id: "v7" } };

  test("is waited past, whether it was a success or a failure", async () => {
    for (const end of ["arrived", "sunk"]) {
      await using server = await serve(started, poll(end, at(-60_000)), poll("sailing", at(0)), poll("arrived", at(5000)));
      expect(await start(server, fresh).wait({ intervalMs: 1 })).toMatchObject({ status: "arrived" });
      expect(server.requests.length).toBe(4);
    }
  });

  test("is waited past by a client that started the job, also when wait is called by itself", async () => {
    await using server = await serve(started, poll("arrived", at(-60_000)), poll("arrived", at(5000)));
    const client = createHarbour({ baseUrl: server.url });
    await client.start(createShip, fresh, { port: "kiel" });
    await client.wait(fresh, { port: "kiel", id: "v7" }, { intervalMs: 1 });
    expect(server.requests.length).toBe(3);
  });

  test("is an end for a client that did not start the job, unless it says since when", async () => {
    const answers = [poll("arrived", at(-60_000)), poll("arrived", at(5000))];
    await using server = await serve(...answers);
    await createHarbour({ baseUrl: server.url }).wait(fresh, { port: "kiel", id: "v7" }, { intervalMs: 1 });
    expect(server.requests.length).toBe(1);
    await using other = await serve(...answers);
    await createHarbour({ baseUrl: other.url }).wait(fresh, { port: "kiel", id: "v7" }, { intervalMs: 1, since: new Date() });
    expect(other.requests.length).toBe(2);
  });

  test("is told by the provider's clock, not by that of this machine", async () => {
    const behind = { date: new Date(Date.now() - 3_600_000).toUTCString() };
    const ends = [poll("arrived", at(-3_660_000), behind), poll("arrived", at(-3_595_000), behind)];
    await using server = await serve(started, ...ends);
    await start(server, fresh).wait({ intervalMs: 1 });
    expect(server.requests.length).toBe(3);
  });

  test("is no longer told apart, and no longer remembered, ten minutes after the start", async () => {
    setFlagsFromString("--expose-gc");
    const collectGarbage = runInNewContext("gc") as () => void;
    const client = {};
    const remember = (age: number): WeakRef<object> => {
      const id = {};
      outdated.began(client, id, new Date(Date.now() - age));
      return new WeakRef(id);
    };
    const [old, recent] = [remember(700_000), remember(500_000)];
    remember(0);
    // A WeakRef holds on to what it was made with until the task has ended.
    await new Promise((resolve) => setTimeout(resolve));
    collectGarbage();
    expect([old.deref(), recent.deref()]).toEqual([undefined, {}]);
  });

  test("is believed without a time, and of a job that was started long ago", async () => {
    await using server = await serve(started, { body: { id: "v7", status: "arrived" } });
    await start(server, fresh).wait();
    await using old = await serve(poll("arrived", at(-3_600_000)));
    const since = new Date(Date.now() - 700_000);
    await createHarbour({ baseUrl: old.url }).wait(fresh, { port: "kiel", id: "v7" }, { since });
    expect([server.requests.length, old.requests.length]).toEqual([2, 1]);
  });
});

describe("the reason of a failure", () => {
  test("is the first of several places that holds anything", async () => {
    const several: Job = { ...voyage, failure: { message: ["/message", "/details/0/text", "/details"] } };
    const reasons: unknown[] = [];
    for (const more of [{ message: "a", details: [{ text: "b" }] }, { message: "", details: [{ text: "b" }] }, { details: "c" }, {}]) {
      await using server = await serve({ body: { id: "v7", status: "sunk", ...more } });
      const error: unknown = await createHarbour({ baseUrl: server.url })
        .wait(several, { id: "v7" })
        .catch((reason: unknown) => reason);
      reasons.push((error as { reason?: string }).reason);
    }
    expect(reasons).toEqual(["a", "b", "c", undefined]);
  });
});
