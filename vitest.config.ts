import { readdirSync } from "node:fs";
import { defineConfig } from "vitest/config";

/**
 * One project per package, so that turbo can test a package by itself: `vitest run --root ../.. --project <folder>`.
 * The condition makes packages resolve to each other's sources, so no test needs a build.
 */
const packages = readdirSync(`${import.meta.dirname}/packages`).map((name) => ({ name, root: `packages/${name}` }));

const selected = process.argv[process.argv.indexOf("--project") + 1];
const report = selected === "scripts" ? "scripts" : `packages/${selected}`;

export default defineConfig({
  ssr: { resolve: { conditions: ["@quayside/source", "module", "node", "development|production"] } },
  test: {
    update: "none",
    reporters: process.argv.includes("--project") ? ["dot", ["json", { outputFile: `${report}/.reports/vitest.json` }]] : ["dot"],
    projects: [...packages, { name: "scripts", root: "scripts" }].map(({ name, root }) => ({
      extends: true,
      root,
      test: {
        name,
        include: ["**/*.test.ts", "test/generated/*.test.gen.ts"],
        exclude: ["**/node_modules/**", "**/dist/**"],
        testTimeout: 20_000,
      },
    })),
  },
});
