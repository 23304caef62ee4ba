import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { MiniRepository } from "../../generate/testing/mini-repository.ts";
import { githubDocument } from "./documents.ts";
import { measure } from "./measure.ts";

/** Type-checks what was generated from GitHub's document, tests of types included. Prints how long it took; returns whether it is right. */
export function typeCheck(): boolean {
  using repository = new MiniRepository();
  repository.put("specs/github/openapi.yaml", JSON.stringify(githubDocument()));
  measure(["scripts/generate.ts"], repository.root);
  const workspace = resolve(import.meta.dirname, "../../..");
  const config = {
    extends: join(workspace, "tsconfig.base.json"),
    compilerOptions: {
      noEmit: true,
      types: [],
      customConditions: ["@quayside/source"],
      paths: { "@quayside/core": [join(workspace, "packages/core/src/index.ts")] },
    },
    include: ["packages/github/src/**/*.ts", "packages/github/test/generated/types.test-d.gen.ts"],
  };
  repository.put("tsconfig.json", JSON.stringify(config));
  const start = performance.now();
  try {
    execFileSync(join(workspace, "node_modules/.bin/tsc"), ["--project", repository.root, "--pretty", "false"], { encoding: "utf8" });
  } catch (error) {
    console.log(
      `\nWhat was made of GitHub's document does not type-check:\n${String((error as { stdout?: unknown }).stdout).slice(0, 3000)}`,
    );
    return false;
  }
  console.log(`\nWhat was made of GitHub's document type-checks, in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return true;
}
