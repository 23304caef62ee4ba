import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { startMocks, violations } from "@quayside/mocks";
import { type Contract, fullRequest, runCase } from "@quayside/mocks/contract";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Problems } from "../codegen/read/spec-error.ts";
import { readSpec, renderPackage } from "../codegen/render.ts";
import { documents } from "../codegen/random/documents.ts";

const repository = join(import.meta.dirname, "../..");
/** Ignored by git, and inside the workspace, where generated modules find what they import. */
const root = join(repository, "scripts/.reports/random");
const numRuns = Number(process.env["QUAYSIDE_RANDOM_RUNS"] ?? 60);
rmSync(root, { recursive: true, force: true });
const seed = Number(process.env["QUAYSIDE_RANDOM_SEED"] ?? 20261122);

const timeout = numRuns * 1500 + 60_000;

test(
  "clients of random documents send what the document allows, and read every answer it declares",
  async () => {
    await forAll("kept", documents(false), keepsItsContract);
  },
  timeout,
);

test(
  "clients of random documents compile, and those that hold what no mock can check as well",
  async () => {
    await forAll("free", documents(true), async () => {});
    expect(await typeErrors()).toEqual([]);
  },
  timeout,
);

/** Generates the client of each document, then does with it what is asked for. */
async function forAll(name: string, all: fc.Arbitrary<object>, check: (id: string, document: object) => Promise<void>): Promise<void> {
  let count = 0;
  const property = fc.asyncProperty(all, async (document) => {
    const id = `${name}-${count++}`;
    await generate(id, document);
    await check(id, document);
  });
  await fc.assert(property, { numRuns, seed });
}

/** Writes the package of a document to the disk. */
async function generate(id: string, document: object): Promise<void> {
  const folder = join(root, id);
  const file = join(folder, "openapi.yaml");
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(document, null, 1));
  const problems = new Problems();
  const spec = readSpec(id, file, root, problems);
  problems.throwIfAny();
  if (!spec) throw new Error("The document cannot be read.");
  for (const [path, text] of await renderPackage(spec, "0.0.0")) {
    if (!path.endsWith(".ts")) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function keepsItsContract(id: string, document: object): Promise<void> {
  const path = join(root, id, "test/generated/cases.gen.ts");
  const { contract } = (await import(path)) as { readonly contract: Contract<unknown> };
  await using mocks = await startMocks({ providers: [{ name: id, spec: document }], state: false });
  const client = contract.create(mocks.url(id));
  const expectNoViolations = (): void => {
    expect(violations(mocks.journal())).toEqual([]);
    mocks.reset();
  };
  for (const operation of Object.values(contract.operations)) {
    for (const reply of operation.replies) {
      await runCase(client, fullRequest(operation), reply, operation.pagination);
      expectNoViolations();
    }
    for (const send of Object.values(operation.requests)) {
      expect((await send(client, { headers: {} }).result()).ok).toBe(true);
      expectNoViolations();
    }
  }
}

/** One run of TypeScript over all packages. */
async function typeErrors(): Promise<string[]> {
  const config = { extends: "../../../tsconfig.base.json", compilerOptions: { types: ["node"] }, include: ["*/src", "*/test"] };
  writeFileSync(join(root, "tsconfig.json"), JSON.stringify(config));
  const compiler = join(repository, "node_modules/.bin/tsc");
  try {
    await promisify(execFile)(compiler, ["--project", ".", "--pretty", "false"], { cwd: root, maxBuffer: 2 ** 26 });
    return [];
  } catch (error) {
    const { stdout = "" } = error as { readonly stdout?: string };
    return stdout.split("\n").filter((line) => /^(kept|free)-/.test(line));
  }
}
