import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { type Mocks, startMocks, violations } from "@quayside/mocks";
import { EdgeRuntime } from "edge-runtime";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bundleSmoke } from "./bundle-smoke.ts";
import { smoke, type Targets } from "./smoke.ts";

const run = promisify(execFile);
const everything = [
  "sends a file to its URL and waits",
  "lists",
  "starts and waits",
  "sends a form",
  "turns 404 into an HttpError",
  "gives up when told to",
];

describe("the clients", () => {
  let mocks: Mocks;
  let targets: Targets;
  let bundle: string;
  let folder: string;
  beforeAll(async () => {
    mocks = await startMocks({ providers: ["exa", "freckle", "pinecone"] });
    targets = { exa: mocks.url("exa"), freckle: mocks.url("freckle"), pinecone: mocks.url("pinecone") };
    bundle = await bundleSmoke();
    folder = mkdtempSync(join(tmpdir(), "quayside-runtimes-"));
    writeFileSync(
      join(folder, "smoke.mjs"),
      `${bundle}\nconsole.log(JSON.stringify(await globalThis.smoke(${JSON.stringify(targets)})));\n`,
    );
  });
  beforeEach(() => mocks.reset());
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await mocks.close();
  });

  const runIn = async (binary: string): Promise<unknown> => {
    const { stdout } = await run(resolve(import.meta.dirname, "..", binary), [join(folder, "smoke.mjs")]);
    expect(violations(mocks.journal())).toEqual([]);
    return JSON.parse(stdout);
  };

  test("work on the Node that runs the tests", async () => {
    expect(await smoke(targets)).toEqual(everything);
    expect(violations(mocks.journal())).toEqual([]);
  });

  test("work on Node 22", async () => {
    expect(await runIn("node_modules/node-22/bin/node")).toEqual(everything);
  });

  test("work on Bun", async () => {
    expect(await runIn("node_modules/.bin/bun")).toEqual(everything);
  });

  test("work on an edge runtime, which has nothing of Node", async () => {
    const runtime = new EdgeRuntime({ initialCode: bundle });
    expect(await runtime.evaluate(`globalThis.smoke(${JSON.stringify(targets)})`)).toEqual(everything);
    expect(runtime.evaluate("typeof process + typeof require")).toBe("undefinedundefined");
    expect(violations(mocks.journal())).toEqual([]);
  });
});
