import type { Document } from "../ir/document.ts";
import { oneLine } from "../text/printable.ts";

/** `package.json` of a client. `version` belongs to changesets and is handed in as it stands on the disk. */
export function emitManifest(document: Document, version: string): string {
  const manifest = {
    name: packageName(document),
    version,
    description: oneLine(
      `Typed client of ${document.title}: ${document.summary ?? "generated from a hand-curated OpenAPI document."} Not affiliated with the provider.`,
    ),
    keywords: [document.id, "api", "client", "import", "openapi", "typescript"],
    license: "MIT",
    repository: { type: "git", url: "git+https://github.com/quayside/quayside.git", directory: `packages/${document.id}` },
    files: ["dist", "openapi.yaml"],
    type: "module",
    sideEffects: false,
    exports: {
      ".": { "@quayside/source": "./src/generated/index.gen.ts", default: "./dist/index.gen.js" },
      "./openapi.yaml": "./openapi.yaml",
      "./package.json": "./package.json",
    },
    publishConfig: {
      access: "public",
      exports: { ".": "./dist/index.gen.js", "./openapi.yaml": "./openapi.yaml", "./package.json": "./package.json" },
      provenance: true,
    },
    scripts: {
      build: `node -e "fs.rmSync('dist', { recursive: true, force: true })" && tsc -p tsconfig.build.json`,
      typecheck: "tsc",
      test: `vitest run --root ../.. --project ${document.id}`,
    },
    dependencies: { "@quayside/core": "workspace:^" },
    devDependencies: { "@quayside/mocks": "workspace:^" },
    engines: { node: ">=22.12" },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

export function packageName(document: Pick<Document, "id">): string {
  return `@quayside/${document.id}`;
}

/** `tsconfig.json`: checks sources and tests, emits nothing. */
export function emitTsconfig(): string {
  return `${JSON.stringify({ extends: "../../tsconfig.base.json", compilerOptions: { types: ["node"] }, include: ["src", "test"] }, null, 2)}\n`;
}

/** `tsconfig.build.json`: emits `dist`. */
export function emitBuildTsconfig(): string {
  const config = {
    extends: "../../tsconfig.base.json",
    // Without the source condition other packages are what their users see: built.
    compilerOptions: { noEmit: false, customConditions: [], rootDir: "src/generated", outDir: "dist" },
    include: ["src"],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/**
 * `turbo.json`: the tests of a client also depend on its spec, which the mocks serve; its build needs the runtime only, not
 * the mocks, which hold every spec.
 */
export function emitTurbo(document: Document): string {
  const inputs = ["$TURBO_DEFAULT$", "!**/*.md", `$TURBO_ROOT$/specs/${document.id}/**`];
  return `${JSON.stringify({ extends: ["//"], tasks: { build: { dependsOn: ["@quayside/core#build"] }, test: { inputs } } }, null, 2)}\n`;
}
