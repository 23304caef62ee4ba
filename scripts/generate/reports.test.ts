import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { operationChanges } from "./operation-changes.ts";
import { createProgress } from "./progress.ts";
import { summary } from "./summary.ts";

const none = { changed: [], missing: [], extra: [] };

test("a summary names few operations and counts many", () => {
  const many = Array.from({ length: 11 }, (_, index) => `ships.n${index}`);
  const difference = { changed: ["a"], missing: ["b", "c"], extra: [] };
  expect(summary(2, 20, none, [])).toBe("2 packages, 20 operations: up to date");
  expect(summary(2, 20, difference, [{ id: "harbour", added: many, removed: ["ships.old"] }])).toBe(
    "2 packages, 20 operations: 1 files changed, 2 new, 0 removed\n" +
      `  harbour: added ${many.slice(0, 8).join(", ")} and 3 more; removed ships.old`,
  );
});

test("operations are compared however their data is laid out, and only in packages that change", () => {
  const root = mkdtempSync(join(tmpdir(), "quayside-operations-"));
  const path = "packages/harbour/src/generated/operations.gen.ts";
  const text =
    'export const a: Operation = { id: "a.b", method: "GET" };\nexport const c: Operation = {\n  id: "c",\n  parameters: [{ id: "not" }],\n};\n';
  expect(operationChanges(new Map([[path, text]]), { ...none, missing: [path] }, root)).toEqual([
    { id: "harbour", added: ["a.b", "c"], removed: [] },
  ]);
  expect(operationChanges(new Map([[path, text]]), none, root)).toEqual([]);
  rmSync(root, { recursive: true });
});

test("progress is shown on a terminal, once a run takes long, and leaves nothing there", async () => {
  const written: string[] = [];
  const stream = (isTTY: boolean) => ({ isTTY, write: (text: unknown) => written.push(String(text)) > 0 });
  const quick = createProgress(stream(true));
  quick.show("soon done");
  quick.end();
  expect(written).toEqual([]);
  const [terminal, file] = [createProgress(stream(true)), createProgress(stream(false))];
  await setTimeout(450);
  file.show("1 of 2");
  terminal.show("1 of 2");
  terminal.end();
  file.end();
  expect(written).toEqual(["\r\u001b[K1 of 2", "\r\u001b[K"]);
});

test("Ctrl-C does not end what must not be left half done, and ends the process afterwards", () => {
  const module = join(import.meta.dirname, "uninterrupted.ts");
  const program = `import { uninterrupted } from ${JSON.stringify(module)};
    await uninterrupted(() => { process.kill(process.pid, "SIGINT"); console.log("done"); });
    await new Promise((resolve) => setTimeout(resolve, 5000));
    console.log("went on");`;
  const { stdout, signal } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
  expect([stdout, signal]).toEqual(["done\n", "SIGINT"]);
});
