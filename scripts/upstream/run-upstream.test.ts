import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { serve } from "./__fixtures__/serve.ts";
import { upstreamAddress } from "./front-matter.ts";
import { runUpstream } from "./run-upstream.ts";

const theirs = `openapi: 3.0.3
info: {}
paths:
  /imports:
    get:
      parameters: [{ name: limit, in: query, schema: { type: integer, default: 20 } }]
      responses: { "200": { description: a, content: { application/json: { schema: { type: object, properties: { status: { type: string, enum: [done, paused] } } } } } } }
`;
const ours = `openapi: 3.1.0
info: { title: Harbour, version: "1" }
servers: [{ url: https://api.harbour.example }]
paths:
  /imports:
    get:
      operationId: imports.get
      parameters: [{ name: limit, in: query, schema: { type: integer, default: 10 } }]
      responses: { "200": { description: a, content: { application/json: { schema: { $ref: "#/components/schemas/Import" } } } }, "401": { description: b } }
components: { schemas: { Import: { type: object, properties: { status: { type: string, enum: [done] } } } } }
`;

/** A repository with specs; each has the upstream address, if one is given, and an upstream.yaml, if there is one. */
function repository(
  specs: Readonly<Record<string, { readonly upstream?: string; readonly yaml?: string; readonly spec?: string }>>,
): string {
  const root = mkdtempSync(join(tmpdir(), "quayside-repository-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [id, { upstream, yaml, spec = ours }] of Object.entries(specs)) {
    const folder = join(root, "specs", id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "openapi.yaml"), spec);
    writeFileSync(join(folder, "NOTES.md"), `${upstream === undefined ? "" : `---\nupstream: ${upstream}\n---\n\n`}# Notes\n`);
    if (yaml !== undefined) writeFileSync(join(folder, "upstream.yaml"), yaml);
  }
  return root;
}

async function run(root: string, ...args: string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await runUpstream(args, {
    root,
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
    limits: { timeoutMs: 500, maxBytes: 200_000 },
  });
  return { code, text: printed.join("\n"), complaints: complaints.join("\n") };
}

const acknowledged = `acknowledged:
  - { at: GET /imports query limit, difference: "default is 20 there, 10 here", reason: measured }
  - { at: "* 401", difference: "here, not there", reason: documented }
`;
const all = `${acknowledged}  - { at: Import/status, difference: 'the value "paused" there, not here', reason: never seen }\n`;

describe("drift", () => {
  test("is told by operation, with both sides, and how to acknowledge it", async () => {
    const base = await serve((_, response) => response.end(theirs));
    expect(await run(repository({ harbour: { upstream: base } }))).toEqual({
      code: 1,
      complaints: "",
      text: `harbour: 3 differences; 1 of our 1 operations are in ${base}
  GET /imports
    query limit: default is 20 there, 10 here
    401: here, not there
  Import (GET /imports)
    /status: the value "paused" there, not here
  Change the spec, or write what is meant so into specs/harbour/upstream.yaml, each with a reason:
    acknowledged:
      - at: "GET /imports query limit"
        difference: "default is 20 there, 10 here"
        reason: …`,
    });
  });

  test("is none where all of it is acknowledged", async () => {
    const base = await serve((_, response) => response.end(theirs));
    const { code, text } = await run(repository({ harbour: { upstream: base, yaml: all } }));
    expect({ code, text }).toEqual({ code: 0, text: `harbour: no drift, 3 acknowledged; 1 of our 1 operations are in ${base}` });
  });

  test("is what was acknowledged and is no longer so", async () => {
    const base = await serve((_, response) => response.end(theirs.replace(", paused", "")));
    const { code, text } = await run(repository({ harbour: { upstream: base, yaml: all } }));
    expect(code).toBe(1);
    expect(text).toContain(
      'acknowledged, but no longer so: remove them\n    Import/status: the value "paused" there, not here (never seen)',
    );
  });

  test("is told to machines", async () => {
    const base = await serve((_, response) => response.end(theirs));
    const { code, text } = await run(repository({ harbour: { upstream: base, yaml: acknowledged }, silent: {} }), "--json");
    expect(code).toBe(1);
    expect(JSON.parse(text)).toEqual({
      providers: [
        {
          provider: "harbour",
          status: "drift",
          upstream: base,
          operations: 1,
          matched: 1,
          differences: [
            { at: "Import/status", difference: 'the value "paused" there, not here', kind: "theirs", operations: ["GET /imports"] },
          ],
          acknowledged: [expect.objectContaining({ reason: "measured" }), expect.objectContaining({ reason: "documented" })],
          stale: [],
        },
        { provider: "silent", status: "none" },
      ],
    });
  });

  test("is told in Markdown that nothing of theirs gets out of", async () => {
    const hostile = theirs.replace("paused", '"`<img src=x> @everyone [a](https://a.example)"');
    const base = await serve((_, response) => response.end(hostile));
    const { text } = await run(repository({ harbour: { upstream: base, yaml: acknowledged } }), "--markdown");
    expect(text).toBe(`## harbour

Compared with \`${base}\`; what is meant so goes into \`specs/harbour/upstream.yaml\`.

### \`Import (GET /imports)\`

- \`\`/status: the value "\`<img src=x> @everyone [a](https://a.example)" there, not here\`\`
`);
  });

  test("fits into an issue", async () => {
    const values = Array.from({ length: 3000 }, (_, index) => `value-number-${index}`);
    const root = repository({ harbour: {} });
    writeFileSync(join(root, "theirs.yaml"), theirs.replace("paused", values.join(", ")));
    const { text } = await run(root, "harbour", "--from", join(root, "theirs.yaml"), "--markdown");
    expect(text.length).toBeLessThan(61_000);
    expect(text).toMatch(/\n- `[^`]*`\n\nThere is more: run `pnpm upstream`\.\n$/);
  });
});

describe("a document that cannot be read", () => {
  test.each<[string, (response: ServerResponse) => unknown, string]>([
    ["is not there", (response) => response.writeHead(404).end(), "the server answered 404, not 200"],
    ["is a page", (response) => response.end("<!doctype html><p>Sign in</p>"), "this is a page (HTML or XML), not an OpenAPI document"],
    ["is malformed", (response) => response.end("openapi: 3.1.0\npaths: [\n"), ":3:1: the YAML is malformed here"],
    ["is something else", (response) => response.end("{}"), "this is no OpenAPI document"],
    ["is of another age", (response) => response.end("swagger: '1.2'"), 'its version is "1.2"; Swagger 2.0 or OpenAPI 3 is wanted'],
    ["is another API's", (response) => response.end("openapi: 3.1.0\npaths: { /other: { get: {} } }"), "it has none of our operations"],
    ["is huge", (response) => response.end("#".repeat(300_000)), "the document is larger than 200000 bytes"],
    ["is slow", (response) => response.write("openapi: 3.1.0\n"), "there was no complete reply within 500 ms"],
    [
      "is elsewhere, unprotected",
      (response) => response.writeHead(302, { location: "http://upstream.invalid/" }).end(),
      "the redirect to http://upstream.invalid/ is not https:",
    ],
    [
      "is nested without end",
      (response) => response.end(`openapi: 3.1.0\npaths: ${"[".repeat(50_000)}`),
      "it is nested too deeply to be read",
    ],
  ])("because it %s ends with 3", async (_, answer, message) => {
    const base = await serve((_request, response) => answer(response));
    const { code, text } = await run(repository({ harbour: { upstream: base } }));
    expect(code).toBe(3);
    expect(text).toContain(message);
    expect(text).toMatch(/^harbour: /);
  });

  test("but one whose schemas have no end is compared as deep as people write", async () => {
    const root = repository({ harbour: {} });
    const deep = `${'{"type":"array","items":'.repeat(15_000)}{}${"}".repeat(15_000)}`;
    const reply = `{"content":{"application/json":{"schema":${deep}}}}`;
    writeFileSync(join(root, "theirs.json"), `{"openapi":"3.1.0","paths":{"/imports":{"get":{"responses":{"200":${reply}}}}}}`);
    const { code, text } = await run(root, "harbour", "--from", join(root, "theirs.json"));
    expect(code).toBe(1);
    expect(text).toContain("type is array there, object here");
  });

  test("keeps nobody from seeing the drift of others", async () => {
    const base = await serve((request, response) => (request.url === "/good" ? response.end(theirs) : response.writeHead(404).end()));
    const { code, text } = await run(repository({ bad: { upstream: `${base}/bad` }, good: { upstream: `${base}/good` } }));
    expect(code).toBe(3);
    expect(text).toContain("bad: ");
    expect(text).toContain("good: 3 differences");
  });
});

describe("usage", () => {
  test("--from takes a file instead", async () => {
    const root = repository({ harbour: { yaml: all } });
    writeFileSync(join(root, "theirs.yaml"), theirs);
    expect(await run(root, "harbour", "--from", join(root, "theirs.yaml"))).toMatchObject({ code: 0 });
    expect(await run(root, "harbour", "--from", "nothing.yaml")).toMatchObject({
      code: 3,
      text: expect.stringContaining("nothing.yaml: there is no such file"),
    });
  });

  test.each<[string, readonly string[], string]>([
    ["a stranger", ["harber"], "There is no specs/harber/openapi.yaml. Providers: harbour."],
    ["a file for all", ["--from", "a.yaml"], "--from is the document of one provider. Name that."],
    ["two ways to print", ["--json", "--markdown"], "--json and --markdown exclude each other."],
    ["an unknown flag", ["--jsn"], "Unknown option '--jsn'"],
    ["a provider without upstream", ["harbour"], "specs/harbour/NOTES.md names no `upstream`. Add it, or give --from."],
  ])("%s is refused with 2", async (_, args, message) => {
    const { code, complaints } = await run(repository({ harbour: {} }), ...args);
    expect(code).toBe(2);
    expect(complaints).toContain(message);
  });

  test("a mistake of ours ends with 2", async () => {
    const base = await serve((_, response) => response.end(theirs));
    expect(await run(repository({ harbour: { upstream: base, yaml: "acknowledged: x" } }))).toMatchObject({
      code: 2,
      complaints: expect.stringContaining("specs/harbour/upstream.yaml: `acknowledged` is a list"),
    });
    expect(await run(repository({ harbour: { upstream: base, spec: "openapi: 3.1.0" } }))).toMatchObject({ code: 2 });
  });

  test("help is no mistake", async () => {
    expect(await run(repository({ harbour: {} }), "--help")).toMatchObject({
      code: 0,
      text: expect.stringContaining("Usage: pnpm upstream"),
    });
  });
});

test("the addresses in our own notes are https", () => {
  const root = resolve(import.meta.dirname, "../..");
  const addresses = ["exa", "freckle", "pinecone", "power-bi", "rally"].map((id) => upstreamAddress(join(root, "specs", id, "NOTES.md")));
  expect(addresses.filter((address) => address !== undefined)).toEqual(
    [0, 1, 2].map(() => expect.stringMatching(/^https:\/\/raw\.githubusercontent\.com\//)),
  );
});
