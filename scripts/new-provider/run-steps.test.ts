import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { runSteps, type Step } from "./run-steps.ts";
import { changesetText, stepsFor } from "./steps.ts";
import { writeSpec } from "./write-spec.ts";

function step(name: string, run: () => boolean): Step {
  return { doing: `doing ${name}`, command: `pnpm ${name}`, written: `what ${name} writes`, run };
}

function root(): string {
  const folder = mkdtempSync(join(tmpdir(), "quayside-steps-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("steps run in order", () => {
  const lines: string[] = [];
  expect(runSteps([step("a", () => true), step("b", () => true)], ["specs/x"], (line) => lines.push(line))).toBe(true);
  expect(lines).toEqual(["▸ doing a", "▸ doing b"]);
});

test("after a failure it is said what was written and how to go on, and nothing else runs", () => {
  const lines: string[] = [];
  const throwing = step("b", () => {
    throw new Error("b could not be started.");
  });
  expect(runSteps([step("a", () => true), throwing, step("c", () => true)], ["specs/x"], (line) => lines.push(line))).toBe(false);
  expect(lines).toEqual([
    "▸ doing a",
    "▸ doing b",
    "b could not be started.",
    "\npnpm b failed. Written so far: specs/x, what a writes. Mend what is said above, then go on with:",
    "  pnpm b",
    "  pnpm c",
  ]);
});

test("the folder of a spec appears whole", () => {
  const folder = root();
  writeSpec(folder, "acme", { "openapi.yaml": "a\n", "NOTES.md": "b\n" });
  expect(readdirSync(join(folder, "specs"))).toEqual(["acme"]);
  expect(readFileSync(join(folder, "specs/acme/NOTES.md"), "utf8")).toBe("b\n");
});

test("or not at all", () => {
  const folder = root();
  expect(() => writeSpec(folder, "acme", { "openapi.yaml": "a", "no/such/folder": "b" })).toThrow();
  expect(readdirSync(join(folder, "specs"))).toEqual([]);
});

test("a changeset names the package, what ships its spec, and the aggregate if there is a job in it", () => {
  expect(changesetText("acme", "Acme `Data`\n", false)).toBe(
    '---\n"@quayside/acme": minor\n"@quayside/mocks": minor\n---\n\nFirst release of the typed client of Acme Data.\n',
  );
  expect(changesetText("zeta", "Zeta", true)).toContain('"@quayside/imports": minor\n"@quayside/mocks": minor\n"@quayside/zeta": minor\n');
});

test("the last step writes it, and overwrites none", () => {
  const folder = root();
  mkdirSync(join(folder, ".changeset"));
  const last = stepsFor(folder, "acme", "Acme", false).at(-1);
  expect(last?.run()).toBe(true);
  expect(existsSync(join(folder, ".changeset/acme-first.md"))).toBe(true);
  expect(() => last?.run()).toThrow("EEXIST");
});
