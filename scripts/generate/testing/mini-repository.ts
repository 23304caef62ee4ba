import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** A repository of its own for `pnpm generate`: what that reads, and nothing else. Disposing of it removes it. */
export class MiniRepository implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), "quayside-generate-"));

  constructor() {
    const scripts = resolve(import.meta.dirname, "../..");
    const isNeeded = (path: string): boolean => !/__fixtures__|hostile|spec-errors|testing|\.test\.ts$/.test(path.slice(scripts.length));
    for (const name of ["codegen", "generate"])
      cpSync(join(scripts, name), join(this.root, "scripts", name), { recursive: true, filter: isNeeded });
    for (const name of ["generate.ts", "usage-error.ts", "package.json"]) cpSync(join(scripts, name), join(this.root, "scripts", name));
    symlinkSync(join(scripts, "node_modules"), join(this.root, "scripts/node_modules"));
    this.put(
      "packages/imports/package.json",
      '{ "name": "@quayside/imports", "dependencies": { "@quayside/gone": "workspace:^", "x": "1" } }',
    );
    for (const name of ["README.md", "CONTRIBUTING.md"])
      this.put(name, "# Mine\n\n<!-- generated:packages -->\nold\n<!-- /generated -->\n");
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  put(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  /** What people and the generator wrote, by path. */
  files(): Map<string, string> {
    const folders = ["packages", "specs"].filter((name) => existsSync(join(this.root, name)));
    const below = folders.flatMap((name) =>
      readdirSync(join(this.root, name), { recursive: true, encoding: "utf8" }).map((path) => join(name, path)),
    );
    const paths = [...below, ...readdirSync(this.root)].filter((path) => /\.\w+$/.test(path) && path !== "cache").sort();
    return new Map(paths.map((path) => [path, this.read(path)]));
  }

  /** Runs the command to its end. */
  generate(...args: readonly string[]): Promise<{ code: number; output: string; errors: string }> {
    return new Promise((done) => {
      execFile(process.execPath, ["scripts/generate.ts", ...args], { cwd: this.root }, (error, output, errors) => {
        done({ code: typeof error?.code === "number" ? error.code : 0, output, errors });
      });
    });
  }
}

/** A document with one operation; a field is a line of YAML below the path. */
export function harbourSpec(operationId: string): string {
  return `openapi: 3.1.0
info: { title: Harbour, version: "1" }
servers: [{ url: "https://harbour.example.com" }]
paths:
  /ships: { get: { ${operationId} responses: { "204": { description: Done. } } } }
`;
}
