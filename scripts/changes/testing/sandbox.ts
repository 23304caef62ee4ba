import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { emitImportsPackage, importsDependencies } from "../../codegen/emit/imports-package.ts";
import { providerIds } from "../../codegen/read/load.ts";
import { Problems } from "../../codegen/read/spec-error.ts";
import { readSpecs, renderPackage } from "../../codegen/render.ts";
import { beacon, harbour } from "./harbour.ts";

const scripts = join(import.meta.dirname, "../..");
const repository = join(scripts, "..");

/** What a run of a command came to. */
export interface Result {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/**
 * A git repository of its own, with what the commands read and nothing else: two providers, of which one has an import
 * job. Every test begins with the same commit; nothing is tagged then.
 */
export class Sandbox {
  root = "";

  /** Makes one for the tests of a file. */
  static forTests(): Sandbox {
    const sandbox = new Sandbox();
    beforeAll(() => sandbox.#create(), 60_000);
    beforeEach(() => sandbox.#reset());
    afterAll(() => rmSync(sandbox.root, { recursive: true }));
    return sandbox;
  }

  async #create(): Promise<void> {
    this.root = mkdtempSync(join(tmpdir(), "quayside-changes-"));
    this.copyScripts(this.root);
    cpSync(join(repository, "packages/core/src"), join(this.root, "packages/core/src"), { recursive: true });
    this.put("packages/core/package.json", '{ "name": "@quayside/core", "version": "0.0.0" }');
    this.put("packages/imports/package.json", '{ "name": "@quayside/imports", "version": "0.0.0", "dependencies": {} }');
    this.put("packages/imports/src/index.ts", "export {};\n");
    this.put(".gitignore", "node_modules\ncache\n");
    this.put(".changeset/README.md", "# Changesets\n");
    this.put("specs/harbour/openapi.yaml", harbour);
    this.put("specs/beacon/openapi.yaml", beacon);
    await this.generate();
    this.git("init", "--quiet", "--initial-branch", "main");
    this.commit("Begin");
  }

  #reset(): void {
    this.git("checkout", "--quiet", "--force", "main");
    this.git("clean", "--quiet", "--force", "-d");
    for (const tag of this.git("tag").split("\n").filter(Boolean)) this.git("tag", "--delete", tag);
    this.git("reset", "--quiet", "--hard", this.git("rev-list", "--max-parents=0", "HEAD").trim());
  }

  /** The commands, and what they need. */
  copyScripts(folder: string): void {
    const isTest = (path: string): boolean => /__fixtures__|spec-errors|\/testing|\.test\.ts$/.test(path);
    for (const name of ["codegen", "generate", "changes"])
      cpSync(join(scripts, name), join(folder, "scripts", name), {
        recursive: true,
        filter: (path) => !isTest(path.slice(scripts.length)),
      });
    for (const name of ["changes.ts", "table.ts", "usage-error.ts", "package.json"])
      cpSync(join(scripts, name), join(folder, "scripts", name));
    this.linkModules(folder);
  }

  linkModules(folder: string): void {
    symlinkSync(join(scripts, "node_modules"), join(folder, "scripts/node_modules"));
  }

  put(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  /** Replaces a text in a file that holds it. */
  replace(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (!text.includes(from)) throw new Error(`${from} is not in ${path}`);
    this.put(path, text.replace(from, to));
  }

  git(...args: readonly string[]): string {
    const settings = ["user.name=Test", "user.email=test@example.com", "commit.gpgsign=false", "tag.gpgsign=false"];
    const options = settings.flatMap((setting) => ["-c", setting]);
    return execFileSync("git", [...options, ...args], { cwd: this.root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  }

  commit(message: string): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", message);
  }

  /** Gives all packages a version, as a release does, and tags them. */
  release(version: string, isTagged = true): void {
    const ids = ["beacon", "core", "harbour", "imports"];
    for (const id of ids)
      this.put(
        `packages/${id}/package.json`,
        this.read(`packages/${id}/package.json`).replace(/"version": "[^"]*"/, `"version": "${version}"`),
      );
    this.commit(`Release ${version}`);
    if (isTagged) for (const id of ids) this.git("tag", `@quayside/${id}@${version}`);
  }

  /** Edits the spec with the job and generates. */
  async edit(...replacements: readonly (readonly [string, string])[]): Promise<void> {
    for (const [from, to] of replacements) this.replace("specs/harbour/openapi.yaml", from, to);
    await this.generate();
  }

  /** What `pnpm generate` writes of the packages, without the time a process takes. */
  async generate(): Promise<void> {
    const ids = providerIds(join(this.root, "specs"));
    const problems = new Problems();
    const specs = readSpecs(ids, this.root, problems);
    problems.throwIfAny();
    for (const id of readdirSync(join(this.root, "packages")))
      if (id !== "core" && id !== "imports" && !ids.includes(id)) rmSync(join(this.root, "packages", id), { recursive: true });
    for (const spec of specs) {
      const folder = `packages/${spec.document.id}`;
      const manifest = join(this.root, folder, "package.json");
      const version = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version : "0.0.0";
      for (const [path, text] of await renderPackage(spec, version)) this.put(`${folder}/${path}`, text);
    }
    const documents = specs.map(({ document }) => document);
    for (const [path, text] of emitImportsPackage(documents)) this.put(`packages/imports/${path}`, text);
    this.put("packages/imports/package.json", importsDependencies(this.read("packages/imports/package.json"), documents));
  }

  /** Runs `pnpm changes`, here or in another folder. */
  changes(args: readonly string[] = [], folder: string = this.root): Promise<Result> {
    return new Promise((resolve) => {
      // The compiler is large; every run but the first finds it compiled.
      const env = { ...process.env, NODE_COMPILE_CACHE: join(this.root, "cache") };
      execFile(process.execPath, ["scripts/changes.ts", ...args], { cwd: folder, env }, (error, output, errors) =>
        resolve({ code: typeof error?.code === "number" ? error.code : 0, output, errors }),
      );
    });
  }

  /** Names of the pending changesets. */
  changesets(): string[] {
    return readdirSync(join(this.root, ".changeset")).filter((name) => name !== "README.md");
  }
}
