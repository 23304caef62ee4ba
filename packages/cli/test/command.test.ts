import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { violations } from "@quayside/mocks";
import { useMocks } from "@quayside/mocks/vitest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accountsOf, type Folder, makeFolder, run, secrets, start } from "./run-command.ts";

const mocks = await useMocks();
let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
  folder.write("quayside.config.json", { accounts: accountsOf(mocks) });
  folder.write("ships.csv", "name,port\nEver,Kiel\nAda,Oslo\n");
});
afterAll(() => folder[Symbol.dispose]());

const slow = 60_000;
const secret = new RegExp(Object.values(secrets).join("|"));

/** A start for each provider. */
const starts: readonly (readonly string[])[] = [
  ["exa", "imports.create", "--title", "Ships", "--format", "csv", "--entity", '{"type":"company"}', "--file", "ships.csv"],
  ["freckle", "--file", "ships.csv", "--fallback-user", "null"],
  ["pinecone", "--uri", "s3://acme/ships"],
  ["power-bi", "--dataset-display-name", "Ships", "--file", "ships.csv"],
  ["rally", "people.import", "--people", '[{"email":"ada@example.com"}]'],
];

/** Starts an import, and gives its ref. */
async function begin(args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(folder, ["start", ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout.trim();
}

/** The values of lines of JSON. */
function values(text: string): { [name: string]: unknown }[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { [name: string]: unknown });
}

/** Width of the longest line. */
function longest(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length));
}

describe("imports of all providers", () => {
  test(
    "are started, and watched to their end: each change once, one of them failing, no key anywhere",
    async () => {
      mocks.scenario("pinecone", "fails");
      const refs = await Promise.all(starts.map(begin));
      expect(refs.map((ref) => ref.slice(0, ref.indexOf(":")))).toEqual(["exa", "freckle", "pinecone", "power-bi", "rally"]);
      const { code, stdout, stderr } = await run(folder, ["watch", ...refs, "--interval", "100ms", "--ndjson"]);
      const changes = values(stdout);
      const told = changes.filter(({ kind }) => kind === "state").map(({ ref, state }) => `${String(ref)} ${String(state)}`);
      expect(new Set(told).size).toBe(told.length);
      const states = Object.fromEntries(changes.map(({ account, state }) => [account, state]));
      expect(states).toEqual({ exa: "succeeded", freckle: "succeeded", pinecone: "failed", "power-bi": "succeeded", rally: "succeeded" });
      expect(changes.find(({ state }) => state === "failed")).toMatchObject({
        failure: { message: expect.any(String) as string },
        raw: { status: "Failed" },
      });
      expect({ code, stderr }).toEqual({ code: 1, stderr: "" });

      const list = await run(folder, ["list"]);
      expect(list.code).toBe(0);
      for (const ref of refs) expect(list.stdout).toContain(ref);
      expect(list.stdout).toMatch(/^REF +STATE +PROGRESS +TITLE +STARTED\n/);
      const remembered = await run(folder, ["list", "--remembered", "--json"]);
      expect((JSON.parse(remembered.stdout) as { ref: string }[]).map(({ ref }) => ref).sort()).toEqual(refs.toSorted());
      expect(stdout + list.stdout + remembered.stdout).not.toMatch(secret);
      expect(violations(mocks.journal())).toEqual([]);
    },
    slow,
  );

  test(
    "are waited for, and on a pipe each change is one line in words",
    async () => {
      const ref = await begin(["pinecone", "--uri", "s3://acme/ships"]);
      const { code, stdout } = await run(folder, ["wait", ref, "--interval", "50ms"]);
      expect(code).toBe(0);
      const lines = stdout.trim().split("\n");
      for (const line of lines)
        expect(line).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ {2}pinecone:\d+ {2}(pending|running|succeeded)( {2}|$)/);
      expect(lines.at(-1)).toMatch(/succeeded {2}[\d,]+ imported$/);
      const all = await run(folder, ["wait", ref, "--json"]);
      expect(JSON.parse(all.stdout)).toMatchObject([{ ref, state: "succeeded", counts: { failed: null }, raw: { status: "Completed" } }]);
    },
    slow,
  );

  test(
    "are started and waited for in one go, and a failed one is exit code 1",
    async () => {
      mocks.scenario("rally", "fails");
      const started = await run(folder, ["start", ...(starts[4] ?? []), "--wait", "--interval", "50ms"]);
      expect(started).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^Started rally:/) as string,
        stdout: expect.stringMatching(/ failed /) as string,
      });
    },
    slow,
  );

  test(
    "go on when somebody presses Ctrl-C, which is exit code 130 and said so",
    async () => {
      const ref = await begin(["pinecone", "--uri", "s3://acme/ships"]);
      mocks.scenario("pinecone", "slow");
      const { child, ended, says } = start(folder, ["watch", ref, "--interval", "50ms"]);
      await says(/pinecone:\d+ {2}pending/);
      child.kill("SIGINT");
      expect(await ended).toMatchObject({
        code: 130,
        stderr: `quayside: Interrupted. The import goes on at its provider; \`quayside wait ${ref}\` comes back to it.\n`,
      });
      const { stdout } = await run(folder, ["get", ref, "--json"]);
      expect(JSON.parse(stdout)).toMatchObject({ ref, state: "pending" });
    },
    slow,
  );

  test(
    "that take too long are left alone when the time is over",
    async () => {
      const ref = await begin(["pinecone", "--uri", "s3://acme/ships"]);
      mocks.scenario("pinecone", { steps: ["pending"] });
      const { code, stderr } = await run(folder, ["wait", ref, "--timeout", "300ms"]);
      expect({ code, stderr }).toEqual({
        code: 3,
        stderr: `quayside: Not all has ended in the time allowed. The import goes on at its provider; \`quayside wait ${ref}\` comes back to it.\n`,
      });
    },
    slow,
  );

  test(
    "that were missed are told by the next watch of the same name, once",
    async () => {
      const ref = await begin(["pinecone", "--uri", "s3://acme/ships"]);
      const args = ["watch", ref, "--name", "night", "--interval", "50ms", "--ndjson"];
      const { child, ended, says } = start(folder, args);
      await says(/pending/);
      child.kill("SIGINT");
      const first = values((await ended).stdout);
      const second = values((await run(folder, args)).stdout);
      const told = [...first, ...second].filter(({ kind }) => kind === "state").map(({ state }) => state);
      expect(told).toEqual(["pending", "running", "succeeded"]);
      expect(await run(folder, args)).toMatchObject({ code: 0, stdout: "" });
    },
    slow,
  );
});

describe("one import", () => {
  test(
    "is shown, cancelled and deleted where its provider can",
    async () => {
      const [pinecone, exa] = (await Promise.all([begin(["pinecone", "--uri", "s3://acme/ships"]), begin(starts[0] ?? [])])) as [
        string,
        string,
      ];
      mocks.scenario("pinecone", "slow");
      expect(await run(folder, ["cancel", pinecone])).toMatchObject({
        code: 0,
        stdout: `${pinecone}: asked to stop; \`quayside wait ${pinecone}\` tells when it has.\n`,
      });
      expect(await run(folder, ["get", exa])).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/ref +exa:\S+\nstate +· pending\n/) as string,
      });
      expect(await run(folder, ["delete", exa, "--json"])).toMatchObject({
        code: 0,
        stdout: expect.stringContaining(`"ref": "${exa}"`) as string,
      });
      const gone = await run(folder, ["get", exa]);
      expect(gone).toMatchObject({ code: 3, stdout: "" });
      expect(gone.stderr).toMatch(
        /^quayside: exa imports\.get failed: .* -> 404: .*\. Look for it with `quayside list --account exa`\.\n$/,
      );
    },
    slow,
  );
});

describe("a provider that fails", () => {
  test(
    "does not lose the imports of the others, and is exit code 3",
    async () => {
      const ref = await begin(["pinecone", "--uri", "s3://acme/ships"]);
      using _ = mocks.fault("exa", { status: 401 });
      const { code, stdout, stderr } = await run(folder, ["list"]);
      expect(code).toBe(3);
      expect(stdout).toContain(ref);
      expect(stderr).toMatch(
        /^quayside: exa imports\.list failed: .* -> 401: .* Check the key of exa, and what it allows: `quayside providers`\.\n$/,
      );
      const checked = await run(folder, ["providers", "--json"]);
      expect(checked.code).toBe(3);
      const keys = Object.fromEntries(
        (JSON.parse(checked.stdout) as { account: string; key: string }[]).map(({ account, key }) => [account, key]),
      );
      expect(keys).toEqual({ exa: "refused", freckle: "accepted", pinecone: "accepted", "power-bi": "accepted", rally: "accepted" });
    },
    slow,
  );

  test(
    "and says the key aloud is not repeated",
    async () => {
      const server = createServer((request, response) => {
        const key = String(request.headers["x-api-key"]);
        response
          .writeHead(401, { "content-type": "application/json" })
          .end(JSON.stringify({ statusCode: 401, message: `bad key ${key}`, key }));
      }).listen(0, "127.0.0.1");
      await once(server, "listening");
      using other = makeFolder();
      const { port } = server.address() as AddressInfo;
      other.write(
        "quayside.config.ts",
        `const key: string = "s3cret-exa-key"; export default { accounts: { exa: { apiKey: () => key, baseUrl: "http://127.0.0.1:${port}" } } };`,
      );
      const { code, stdout, stderr } = await run(other, ["list", "--verbose"]);
      server.close();
      expect(code).toBe(3);
      expect(stderr).toMatch(/status: 401/);
      expect(stdout + stderr).not.toMatch(secret);
    },
    slow,
  );
});

describe("the command", () => {
  test(
    "prints its help and its version",
    async () => {
      const [help, version, operation] = await Promise.all([
        run(folder, ["--help"]),
        run(folder, ["--version"]),
        run(folder, ["start", "exa", "imports.create", "--help"]),
      ]);
      expect(help).toMatchObject({
        code: 0,
        stderr: "",
        stdout: expect.stringContaining("Exit code: 0 done, 1 an import failed") as string,
      });
      expect(version).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string });
      expect(operation).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(
          /Create an import\. Needs either --file or --size and --count\.\n\nParameters:\n[^]*Options:\n/,
        ) as string,
      });
      for (const { stdout } of [help, operation]) expect(longest(stdout)).toBeLessThanOrEqual(80);
    },
    slow,
  );

  test(
    "says which Node it needs where that is too old",
    async () => {
      const old = "--import=data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'20.11.0'}})";
      const { code, stderr } = await run(folder, ["list"], { NODE_OPTIONS: old });
      expect({ code, stderr }).toEqual({ code: 2, stderr: "quayside: Node 20.11.0 is too old. Use Node 22.18 or newer.\n" });
    },
    slow,
  );

  test(
    "ends quietly when nobody reads on",
    async () => {
      const refs = await Promise.all(Array.from({ length: 3 }, () => begin(["pinecone", "--uri", "s3://acme/ships"])));
      const { child, ended } = start(folder, ["get", ...refs, "--ndjson"]);
      child.stdout?.destroy();
      expect(await ended).toMatchObject({ code: 0, stderr: "" });
    },
    slow,
  );

  test(
    "colours what it prints where that is forced, and not where NO_COLOR says so",
    async () => {
      await begin(["pinecone", "--uri", "s3://acme/ships"]);
      const [forced, none] = await Promise.all([run(folder, ["list"], { FORCE_COLOR: "1" }), run(folder, ["list"], { NO_COLOR: "1" })]);
      expect(forced.stdout).toContain("\u001b[");
      expect(none.stdout).not.toContain("\u001b");
    },
    slow,
  );

  test(
    "finds a configuration in TypeScript above the working folder, which may import defineConfig",
    async () => {
      using other = makeFolder();
      const accounts = { "pinecone/a": accountsOf(mocks)["pinecone"], "pinecone/b": accountsOf(mocks)["pinecone"] };
      other.write(
        "quayside.config.ts",
        `import { defineConfig } from "@quayside/cli";\nexport default defineConfig({ store: false, accounts: ${JSON.stringify(accounts)} });`,
      );
      const ref = await begin(["pinecone", "--uri", "s3://acme/ships"]);
      const { code, stdout, stderr } = await run(other, ["list", "--ndjson"]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      const id = ref.split(":")[1];
      expect(values(stdout).map((job) => job["ref"])).toEqual(expect.arrayContaining([`pinecone/a:${id}`, `pinecone/b:${id}`]));
    },
    slow,
  );

  test(
    "hands over to the mocks",
    async () => {
      const { child, ended, says } = start(folder, ["mock", "exa", "--port", "0", "--quiet"]);
      const [, url = ""] = await says(/exa +(http:\/\/127\.0\.0\.1:\d+\/exa\/websets)/);
      expect((await fetch(`${url}/v0/imports`, { headers: { "x-api-key": "test" } })).status).toBe(200);
      child.kill("SIGINT");
      expect((await ended).code).toBe(0);
      expect(await run(folder, ["mock", "exxa"])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("Did you mean exa?") as string,
      });
    },
    slow,
  );
});
