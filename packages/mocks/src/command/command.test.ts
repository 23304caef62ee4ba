import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { startUpstream } from "../__fixtures__/start-upstream.ts";

const main = join(import.meta.dirname, "main.ts");
const folder = await mkdtemp(join(tmpdir(), "quayside-command-"));
afterAll(() => rm(folder, { recursive: true }));

const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  children.clear();
});

/** The command in a process of its own. */
function start(args: readonly string[]) {
  const { FORCE_COLOR: _, ...environment } = process.env;
  const child = spawn(process.execPath, ["-C", "@quayside/source", main, ...args], { env: environment, cwd: folder });
  children.add(child);
  let output = "";
  const exited = once(child, "close").then(([code]) => code as number);
  const heard = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      for (const look of heard) look();
    });
  /** Resolves when the output matches. */
  const says = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(output);
        if (match === null) return;
        heard.delete(look);
        resolve(match);
      };
      heard.add(look);
      look();
      void exited.then((code) => reject(new Error(`ended with ${code} without saying ${pattern}:\n${output}`)));
    });
  return { child, exited, says, output: () => output };
}

const document = (title: string, status: string) => `
openapi: 3.1.0
info: { title: ${title}, version: "1" }
paths:
  /ships:
    get:
      operationId: ships.list
      responses:
        "200":
          description: Ships.
          content: { application/json: { schema: { type: string }, examples: { one: { value: ${status} } } } }
`;

describe("quayside-mock", () => {
  test("serves providers, prints a line for each request without colours, and ends with 0 on Ctrl-C", async () => {
    const { child, exited, output, says } = start(["exa", "pinecone", "--port", "0", "--scenario", "pinecone=fails"]);
    const [, url = ""] = await says(/exa +(http:\/\/127\.0\.0\.1:\d+\/exa\/websets) +\(SDKs that add \/websets themselves: /);
    const reply = await fetch(`${url}/v0/imports?limit=0&apiKey=s3cret`, { headers: { "x-api-key": "s3cret" } });
    expect(reply.status).toBe(400);
    await says(/\d\d:\d\d:\d\d GET {4}\/exa\/websets\/v0\/imports imports\.list 400 \S+ ms ✗ .*limit must be >= 1/);
    child.kill("SIGINT");
    expect(await exited).toBe(0);
    expect(output()).not.toMatch(/\u001b|s3cret/);
    await expect(fetch(url)).rejects.toThrow();
  });

  test("enforces rate limits if told to, and prints upload URLs where they are and without what opens them", async () => {
    const { child, exited, output, says } = start(["freckle", "--rate-limits", "--port", "0"]);
    const [, url = ""] = await says(/freckle +(http:\S+)/);
    const list = async () => (await fetch(`${url}/imports`, { headers: { "x-freckletoken": "k" } })).status;
    expect(await Promise.all(Array.from({ length: 8 }, list))).toContain(429);
    await says(/ GET {4}\/freckle\/api\/v2\/imports imports\.list 429 \S+ ms rate limit\n/);
    await fetch(`${new URL(url).origin}/-/uploads/0abc?signature=s3cret`, { method: "PUT", body: "x" });
    await says(/ PUT {4}\/-\/uploads\/\[redacted\] no operation 404 .*handed out that upload URL/);
    expect(output()).not.toMatch(/s3cret|0abc/);
    child.kill("SIGINT");
    expect(await exited).toBe(0);
  });

  test("reads a changed document without dropping the port, and keeps the last good one", async () => {
    const spec = join(folder, "openapi.yaml");
    await writeFile(spec, document("Old Harbour", "before"));
    const { child, exited, says } = start(["--spec", spec, "--watch", "--port", "0", "--quiet"]);
    const [, url = ""] = await says(/old-harbour +(http:\S+)/);
    const get = async () => (await (await fetch(`${url}/ships`)).json()) as unknown;
    expect(await get()).toBe("before");
    await writeFile(spec, document("Renamed Harbour", "after"));
    await says(/reloaded old-harbour from openapi\.yaml/);
    expect(await get()).toBe("after");
    await writeFile(spec, "a: [");
    await says(/not reloaded old-harbour: .*openapi\.yaml: [^]*served before is served still/);
    expect(await get()).toBe("after");
    child.kill("SIGTERM");
    expect(await exited).toBe(0);
  });

  test("explains a port in use, and exits with 1", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { exited, output } = start(["pinecone", "--port", String(port)]);
    expect(await exited).toBe(1);
    expect(output()).toBe(
      `quayside-mock: Port ${port} is in use. Choose another, such as port ${port + 1}, or any free one with port 0.\n`,
    );
    other.close();
  });

  test.each([
    [["exxa"], 2, 'There is no provider "exxa". Did you mean exa?'],
    [["harbour"], 2, "Providers: exa, freckle, pinecone, power-bi, rally. A document of your own goes with --spec <file>."],
    [["./openapi.yaml"], 2, "Write --spec ./openapi.yaml."],
    [["exa", "--scenario", "suceeds"], 2, 'There is no scenario "suceeds". Did you mean succeeds?'],
    [["exa", "--scenario", "rally=fails"], 2, "rally is not served here, only exa."],
    [["--spec", "missing.yaml"], 1, "missing.yaml: there is no such file"],
    [["--bogus"], 2, "There is no option --bogus.\nRun quayside-mock --help for all options."],
    [["proxy", "exa", "--upstream", "api.exa.ai"], 1, "The upstream is no URL."],
  ])("%j is an error with a remedy", async (args, code, message) => {
    const { exited, output } = start([...args, "--port", "0"]);
    expect(await exited).toBe(code);
    expect(output()).toContain(message);
    expect(output()).not.toContain("    at ");
  });
});

describe("quayside-mock proxy", () => {
  test("passes calls through and tells at its end what was found, without a credential", async () => {
    await using upstream = await startUpstream((_, response) =>
      response.writeHead(200, { "content-type": "application/json" }).end('{"id":"7","status":"Sunk","key":"s3cret"}'),
    );
    const report = join(folder, "report.json");
    const { child, exited, output, says } = start(["proxy", "pinecone", "--upstream", upstream.origin, "--report", report, "--port", "0"]);
    const [, url = ""] = await says(/base URL: (\S+)/);
    expect(await (await fetch(`${url}/bulk/imports/7`, { headers: { "api-key": "s3cret" } })).json()).toMatchObject({ status: "Sunk" });
    await says(/GET {4}\/bulk\/imports\/7 imports\.describe 200 \S+ ms ✗ /);
    child.kill("SIGINT");
    expect(await exited).toBe(0);
    expect(output()).toMatch(/1 call, \d kinds of violations\n\nimports\.describe {2}1 call \(200 ×1\)\n/);
    expect(output()).toMatch(/ {2}response \/body\/status {2}enum ×1 in 200: .*Pending, InProgress, Failed, Completed, Cancelled/);
    const written = await readFile(report, "utf8");
    expect(JSON.parse(written)).toMatchObject({
      provider: "pinecone",
      calls: 1,
      operations: { "imports.describe": { statuses: { 200: 1 } } },
    });
    expect(output() + written).not.toContain("s3cret");
  });
});
