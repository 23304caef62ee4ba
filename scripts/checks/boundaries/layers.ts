import type { Repository } from "./repository.ts";

/** The floors of the house (DESIGN.md section 2). `codegen` is a part of scripts with a rule of its own. */
export type Layer = "core" | "provider" | "imports" | "mocks" | "cli" | "scripts" | "codegen" | "root";

/** What a layer may stand on. */
export interface Rule {
  /** Layers that what ships of it may use. */
  readonly runtime: readonly Layer[];
  /** Layers that only its tests may use beyond those. */
  readonly tests: readonly Layer[];
  /** npm packages that what ships of it may use; "any" for what never ships. A new one is decided here, in a review. */
  readonly foreign: readonly string[] | "any";
  /** It runs in browsers, where there are no Node built-ins. */
  readonly browser: boolean;
}

export const rules: { readonly [layer in Layer]: Rule } = {
  core: { runtime: [], tests: [], foreign: ["openapi-fetch"], browser: true },
  provider: { runtime: ["core"], tests: ["mocks"], foreign: [], browser: true },
  imports: { runtime: ["core", "provider"], tests: ["mocks"], foreign: [], browser: true },
  mocks: {
    runtime: [],
    tests: [],
    foreign: ["@stoplight/prism-core", "@stoplight/prism-http", "@stoplight/prism-http-server", "busboy", "vitest", "yaml"],
    browser: false,
  },
  cli: {
    runtime: ["imports", "mocks"],
    tests: [],
    foreign: [
      "@bomb.sh/tab",
      "cli-table3",
      "commander",
      "fast-string-width",
      "fastest-levenshtein",
      "log-update",
      "pretty-bytes",
      "pretty-ms",
    ],
    browser: false,
  },
  scripts: { runtime: ["core", "provider", "imports", "mocks", "cli"], tests: [], foreign: "any", browser: false },
  codegen: { runtime: [], tests: [], foreign: "any", browser: false },
  root: { runtime: [], tests: [], foreign: "any", browser: false },
};

export interface WorkspacePackage {
  /** Relative to the repository; empty for the root. */
  readonly folder: string;
  /** Undefined for a folder that the house does not know. */
  readonly layer: Layer | undefined;
  readonly manifestPath: string;
  readonly manifestText: string;
  readonly manifest: Manifest;
}

/** The fields of package.json that the rules read. */
export interface Manifest {
  readonly name?: string;
  readonly dependencies?: Dependencies;
  readonly optionalDependencies?: Dependencies;
  readonly peerDependencies?: Dependencies;
  readonly devDependencies?: Dependencies;
}

export interface Dependencies {
  readonly [name: string]: string;
}

/** The packages of the workspace, the root among them. */
export function workspacePackages({ files, providers }: Repository): WorkspacePackage[] {
  return [...files].flatMap(([path, text]) => {
    const match = /^(?:(packages\/[^/]+|scripts)\/)?package\.json$/.exec(path);
    if (!match) return [];
    const folder = match[1] ?? "";
    const manifest = JSON.parse(text) as Manifest;
    return { folder, layer: layerOf(folder, providers), manifestPath: path, manifestText: text, manifest };
  });
}

/** Layer of a package by its folder. */
export function layerOf(folder: string, providers: readonly string[]): Layer | undefined {
  if (folder === "") return "root";
  const name = folder.slice(folder.indexOf("/") + 1);
  if (providers.includes(name)) return "provider";
  return (["core", "imports", "mocks", "cli", "scripts"] as const).find((layer) => layer === name);
}

/** Whether a layer may use another, and what it may use instead. */
export function judge(layer: Layer, target: Layer | undefined, inTests: boolean): string | undefined {
  const { runtime, tests } = rules[layer];
  const allowed = inTests ? [...runtime, ...tests] : runtime;
  if (target && allowed.includes(target)) return undefined;
  const where = !inTests && target && tests.includes(target) ? "; its tests may use it, as a devDependency" : "";
  return `${layer} may use ${allowed.join(", ") || "nothing of ours"}${where} (DESIGN.md section 2)`;
}
