import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { harbourSpec, MiniRepository } from "../testing/mini-repository.ts";

/** `pnpm generate --watch --mock` as a process; tests follow each other, as an afternoon's work does. */
const repository = new MiniRepository();
const { root } = repository;
const spec = "specs/harbour/openapi.yaml";
const operations = "packages/harbour/src/generated/operations.gen.ts";
let command: ChildProcess;
let output = "";

beforeAll(() => {
  repository.put(spec, harbourSpec("operationId: ships.list,"));
  command = spawn(process.execPath, ["scripts/generate.ts", "--watch", "--mock", "--port", "0"], { cwd: root });
  for (const stream of [command.stdout, command.stderr]) stream?.on("data", (chunk) => (output += String(chunk)));
});
afterAll(() => {
  command.kill("SIGKILL");
  repository[Symbol.dispose]();
});

/** Waits until the command says something, and returns what it has said up to there since the last time. */
async function said(pattern: RegExp): Promise<string> {
  let match = pattern.exec(output);
  for (; !match; match = pattern.exec(output)) {
    if (command.exitCode !== null) throw new Error(`It has ended:\n${output}`);
    await setTimeout(20);
  }
  const end = match.index + match[0].length;
  const text = output.slice(0, end);
  output = output.slice(end);
  return text;
}

/** As most editors save: a new file takes the place of the old one. */
function saveByRename(path: string, text: string): void {
  repository.put(`${path}~`, text);
  renameSync(join(root, `${path}~`), join(root, path));
}

describe("pnpm generate --watch", () => {
  let port = "";
  const status = async (path: string): Promise<number> => (await fetch(`http://127.0.0.1:${port}/${path}`)).status;

  test("generates when it starts, and serves mocks", async () => {
    const text = await said(/mocks: \S+/);
    expect(text).toMatch(/1 packages, 1 operations: 3 files changed, \d+ new, 0 removed\n {2}harbour: added ships\.list\n.*done in \d+ ms/);
    port = /127\.0\.0\.1:(\d+)\/harbour/.exec(text)?.[1] ?? "";
    expect(await status("harbour/ships")).toBe(204);
  });

  test("regenerates a spec that is saved, by writing or by renaming, and its mock follows on the same port", async () => {
    repository.put(spec, harbourSpec("operationId: ships.all,"));
    expect(await said(/reloaded harbour/)).toContain("harbour: added ships.all; removed ships.list");
    saveByRename(spec, harbourSpec("operationId: boats.all,").replace("/ships:", "/boats:"));
    await said(/reloaded harbour/);
    expect(repository.read(operations)).toContain('id: "boats.all"');
    expect([await status("harbour/boats"), await status("harbour/ships")]).toEqual([204, 404]);
  });

  test("ends with the last of several saves in a row", async () => {
    for (const name of ["one", "two", "three", "four"]) saveByRename(spec, harbourSpec(`operationId: ships.${name},`));
    await said(/added ships\.four/);
    await said(/reloaded harbour/);
    expect(repository.read(operations)).toContain('id: "ships.four"');
  });

  test("tells a mistake with its place, leaves the packages alone, and goes on when it is mended", async () => {
    const before = repository.files();
    repository.put(spec, harbourSpec(""));
    expect(await said(/Waiting for changes/)).toContain(`${spec}:5:13 paths./ships.get: operationId is missing.`);
    expect(repository.read(operations)).toBe(before.get(operations));
    saveByRename(spec, harbourSpec("operationId: ships.four,"));
    await said(/up to date[^]*done in/);
    expect(repository.files()).toEqual(before);
  });

  test("takes up a spec whose folder is new, and drops one whose folder is gone", async () => {
    const before = [...repository.files().keys()];
    repository.put("specs/lighthouse/parts/lamp.yaml", "a: 1\n");
    repository.put("specs/lighthouse/openapi.yaml", harbourSpec("operationId: lamps.list,"));
    expect(await said(/mocks: \S+lighthouse/)).toContain("lighthouse: added lamps.list");
    expect(await status("lighthouse/ships")).toBe(204);
    rmSync(join(root, "specs/lighthouse"), { recursive: true });
    expect(await said(/mocks: \S+harbour/)).toContain("lighthouse: removed lamps.list");
    expect([...repository.files().keys()]).toEqual(before);
  });

  test("regenerates everything when the generator changes, and survives one that cannot run", async () => {
    const path = "scripts/codegen/emit/schema.ts";
    const source = repository.read(path);
    repository.put(path, source.replace("return `// $", "return `// Another. $"));
    expect(await said(/done in/)).toContain("1 packages, 1 operations: 1 files changed");
    expect(repository.read("packages/harbour/src/generated/schema.gen.ts")).toMatch(/^\/\/ Another\./);
    saveByRename(path, `${source}this is no program\n`);
    await said(/The generator cannot run/);
    saveByRename(path, source);
    expect(await said(/done in/)).toContain("1 files changed");
    expect(repository.read("packages/harbour/src/generated/schema.gen.ts")).not.toContain("Another");
  });

  test("ends with Ctrl-C, and everything it started with it", async () => {
    const closed = once(command, "close");
    command.kill("SIGINT");
    // Closed once nobody holds its output any more.
    expect(await closed).toEqual([0, null]);
    await expect(status("harbour/ships")).rejects.toThrow();
  });
}, 60_000);
