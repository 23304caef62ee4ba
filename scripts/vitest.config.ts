import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Packages of the workspace are tested as source: their private export condition points at src (DESIGN.md section 10).
  ssr: { resolve: { conditions: ["@quayside/source", ...defaultServerConditions] } },
  test: {
    name: "scripts",
    include: ["checks/**/*.test.ts", "codegen/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: ".reports/vitest.json" }]],
  },
});
