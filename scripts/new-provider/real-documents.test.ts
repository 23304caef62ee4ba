import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lintSpecs } from "../checks/lint-specs.ts";
import { Problems } from "../codegen/read/spec-error.ts";
import { readSpec, renderPackage } from "../codegen/render.ts";
import { type Draft, draftSpec } from "./draft-spec.ts";
import { loadSource } from "./load-source.ts";

/** Documents that npm packages carry, and what is taken of them. */
const documents: readonly { id: string; file: string; include: readonly string[]; operations: number }[] = [
  {
    id: "github",
    file: "@octokit/openapi/generated/api.github.com.json",
    include: ["migrations", "/repos/{owner}/{repo}/deployments*"],
    operations: 29,
  },
  {
    id: "figma",
    file: "@figma/rest-api-spec/openapi/openapi.yaml",
    include: ["Files", "Comments", "Webhooks", "Library Analytics"],
    operations: 22,
  },
  { id: "shipengine", file: "shipengine-openapi/openapi.yaml", include: ["batches", "manifests", "warehouses", "tags"], operations: 22 },
  {
    id: "readme",
    file: "@readme/oas-examples/3.1/json/readme.json",
    include: ["Branches", "Categories", "Guides", "Images"],
    operations: 18,
  },
  { id: "dialogporten", file: "@digdir/dialogporten-schema/swagger.verified.json", include: ["*"], operations: 44 },
];

/** What people must write: the lint wants words, and these documents do not have them all. */
const wording = / has no description\. | (summary|description) is missing\. |\/rules\/oas\/tag-description$/;
/** What is so: a curator must choose. The draft says it in its decisions. */
const ambiguous = /\/rules\/oas\/no-ambiguous-paths$/;

const require = createRequire(import.meta.url);
const root = mkdtempSync(join(tmpdir(), "quayside-real-"));
const drafts = new Map<string, Draft>();

beforeAll(async () => {
  for (const { id, file, include } of documents) {
    const [, name = ""] = /^((?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
    const path = join(dirname(require.resolve(`${name}/package.json`)), file.slice(name.length + 1));
    const draft = await draftSpec(await loadSource(path), { id, include });
    drafts.set(id, draft);
    mkdirSync(join(root, "specs", id), { recursive: true });
    writeFileSync(join(root, "specs", id, "openapi.yaml"), draft.text);
  }
}, 60_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.each(documents)("$id", ({ id, operations }) => {
  test("is drafted, and the generator takes it", () => {
    const draft = drafts.get(id);
    expect(draft?.operations).toBe(operations);
    expect(draft?.problems).toEqual([]);
  });

  test("keeps the rules of curation but for words, and for what the draft leaves to the curator", async () => {
    const [linted] = await lintSpecs([id], root);
    const problems = linted?.problems.filter((problem) => !wording.test(problem)) ?? [];
    const decisions = drafts.get(id)?.decisions;
    if (problems.some((problem) => ambiguous.test(problem))) expect(decisions?.of("paths")).not.toEqual([]);
    expect(problems.filter((problem) => !ambiguous.test(problem))).toEqual([]);
    expect(decisions?.of("examples")).toEqual([]);
  }, 30_000);
});

test("jobs and pages are recognised where they are", () => {
  const jobs = (id: string): unknown => (drafts.get(id)?.document["x-jobs"] as { get: string }[] | undefined)?.map(({ get }) => get);
  expect(jobs("shipengine")).toEqual(["batches.get"]);
  expect(jobs("readme")).toBeUndefined();
  const pages = (id: string): number => drafts.get(id)?.text.match(/x-pagination:/g)?.length ?? 0;
  expect([pages("github"), pages("dialogporten")]).toEqual([6, 3]);
});

test("the packages of all of them type-check", async () => {
  for (const { id } of documents) {
    const problems = new Problems();
    const spec = readSpec(id, join(root, "specs", id, "openapi.yaml"), root, problems);
    problems.throwIfAny();
    if (!spec) throw new Error(`${id} cannot be read`);
    for (const [path, text] of await renderPackage(spec, "0.0.0")) {
      if (!/^src\/generated\/.*\.ts$|types\.test-d\.gen\.ts$/.test(path)) continue;
      mkdirSync(dirname(join(root, "packages", id, path)), { recursive: true });
      writeFileSync(join(root, "packages", id, path), text);
    }
  }
  const core = resolve(import.meta.dirname, "../../packages/core/src/index.ts");
  const compilerOptions = {
    noEmit: true,
    types: [],
    customConditions: ["@quayside/source"],
    paths: { "@quayside/core": [core] },
    rootDir: "/",
    skipLibCheck: true,
  };
  const config = { extends: resolve(import.meta.dirname, "../../tsconfig.base.json"), compilerOptions, include: ["packages"] };
  writeFileSync(join(root, "tsconfig.json"), JSON.stringify(config));
  writeFileSync(join(root, "package.json"), JSON.stringify({ type: "module" }));
  const compiler = resolve(import.meta.dirname, "../../node_modules/.bin/tsc");
  expect(outputOf(compiler, ["--project", root, "--pretty", "false"])).toBe("");
}, 60_000);

/** What a program prints; it fails where there is something to print. */
function outputOf(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: "utf8" });
  } catch (error) {
    return String((error as { readonly stdout?: unknown }).stdout);
  }
}
