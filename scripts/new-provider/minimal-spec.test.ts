import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { lintSpecs } from "../checks/lint-specs.ts";
import { Problems } from "../codegen/read/spec-error.ts";
import { readSpec, renderPackage } from "../codegen/render.ts";
import { minimalSpec } from "./minimal-spec.ts";
import { writeSpec } from "./write-spec.ts";

test.each(["Acme Data", 'Quote " and # and: \\'])("the document to begin with keeps every rule and makes a package (%s)", async (title) => {
  const root = mkdtempSync(join(tmpdir(), "quayside-minimal-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeSpec(root, "acme-data", { "openapi.yaml": minimalSpec("acme-data", title) });
  const [linted] = await lintSpecs(["acme-data"], root);
  expect(linted).toEqual({ id: "acme-data", problems: [], summary: "1 operation, 0 webhooks, 11 schemas, 3 examples" });
  const problems = new Problems();
  const spec = readSpec("acme-data", join(root, "specs/acme-data/openapi.yaml"), root, problems);
  problems.throwIfAny();
  expect(spec?.document.title).toBe(title);
  expect(spec && [...(await renderPackage(spec, "0.0.0")).keys()]).toContain("src/generated/client.gen.ts");
});
