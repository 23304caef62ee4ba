import { existsSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { isObject } from "../../codegen/read/cursor.ts";
import { Problems } from "../../codegen/read/spec-error.ts";
import { pascalCase } from "../../codegen/text/identifier.ts";
import { classifyDeclared, type Spec } from "../classify.ts";
import type { Bump } from "../bump.ts";
import { highest } from "../bump.ts";
import type { Change } from "../change.ts";
import { change } from "../judge.ts";
import { defaultPolicy } from "../policy.ts";
import { Declarations, type Packages } from "../types/program.ts";
import type { Base } from "./base.ts";
import { findBase } from "./base.ts";
import type { Git } from "./git.ts";
import { readOverrides } from "./overrides.ts";
import { comparedPaths, type Manifest, type Package, readFiles } from "./packages.ts";

/** A package with what was found about it, before its version is taken into account. */
export interface Compared {
  readonly package: Package;
  readonly base: Base;
  /** Its version there; that of now if there is no base. */
  readonly released: string;
  /** On the scale of the policy, which is for 1.0 and above. */
  readonly bump: Bump;
  readonly changes: readonly Change[];
  /** What people call the provider. */
  readonly title: string;
  readonly old: Spec["document"] | undefined;
  readonly new: Spec["document"];
}

interface Sides {
  readonly package: Package;
  readonly base: Base;
  readonly released: string;
  readonly old: ReadonlyMap<string, string> | undefined;
  readonly new: ReadonlyMap<string, string>;
}

/** Compares client packages with what was released of them. Throws a SpecError if an override is wrong. */
export function comparePackages(packages: readonly Package[], root: string, git: Git, since: string | undefined): Compared[] {
  const sides = packages.map((one) => readSides(one, root, git, since));
  const declared: Packages = new Map(
    sides.flatMap(({ package: { name, folder }, old, new: now }) =>
      old && differ(old, now, folder) ? [[name, { old: modulesOf(old, folder), new: modulesOf(now, folder) }] as const] : [],
    ),
  );
  const runtime = (name: string): string | undefined => {
    const path = join(root, "packages", name.replace(/^@[^/]*\//, ""), "src/index.ts");
    return existsSync(path) ? path : undefined;
  };
  const declarations = new Declarations(declared, runtime);
  const problems = new Problems();
  const compared = sides.map((side) => compareSides(side, declared.has(side.package.name) ? declarations : undefined, root, problems));
  problems.throwIfAny();
  return compared;
}

function readSides(one: Package, root: string, git: Git, since: string | undefined): Sides {
  const base = findBase(one, git, since);
  const paths = comparedPaths(one);
  const now = readFiles(root, paths);
  if (base.kind !== "commit")
    return { package: one, base, released: one.version, old: base.kind === "unreleased" ? undefined : now, new: now };
  const old = git.files(base.commit, paths);
  const manifest = old.get(`${one.folder}/package.json`);
  // It came after that commit.
  if (manifest === undefined) return { package: one, base: { kind: "unreleased" }, released: one.version, old: undefined, new: now };
  return { package: one, base, released: (JSON.parse(manifest) as Manifest).version ?? "0.0.0", old, new: now };
}

function compareSides(side: Sides, declarations: Declarations | undefined, root: string, problems: Problems): Compared {
  const { package: one, base, released, old, new: now } = side;
  const document = documentOf(now, one);
  const info = document["info"];
  const title = isObject(info) && typeof info["title"] === "string" ? info["title"] : one.id;
  const overrides = readOverrides(one.id, root, problems);
  const result = { package: one, base, released, title, new: document };
  if (!old) {
    const first = change({ rule: "first-release", place: { owner: { kind: "document" }, path: [] }, to: title }, defaultPolicy);
    overrides.reportUnmatched(overrides.list);
    return { ...result, bump: first.bump, changes: [first], old: undefined };
  }
  const oldDocument = documentOf(old, one);
  if (!declarations) {
    overrides.reportUnmatched(overrides.list);
    return { ...result, bump: "none", changes: [], old: oldDocument };
  }
  const specs = [
    { document: oldDocument, modules: modulesOf(old, one.folder) },
    { document, modules: modulesOf(now, one.folder) },
  ] as const;
  const verdict = classifyDeclared(
    ...specs,
    { declarations, name: one.name, client: pascalCase(one.id) },
    { ...defaultPolicy, overrides: overrides.list },
  );
  overrides.reportUnmatched(verdict.unmatched);
  const changes = isSameCode(old, now, one.folder) ? [] : verdict.changes;
  const renewed = change({ rule: "generated-code-changed", place: { owner: { kind: "document" }, path: ["code"] } }, defaultPolicy);
  // What is shipped is the code. A patch that it does not show is nothing to publish; code that no rule explains is.
  if (verdict.bump === "patch" || verdict.bump === "none") {
    const told = changes.length > 0 || isSameCode(old, now, one.folder) ? changes : [renewed];
    return { ...result, bump: highest(told.map(({ bump }) => bump)), changes: told, old: oldDocument };
  }
  return { ...result, bump: verdict.bump, changes: verdict.changes, old: oldDocument };
}

function documentOf(files: ReadonlyMap<string, string>, { folder }: Package): Spec["document"] {
  const data: unknown = parse(files.get(`${folder}/openapi.yaml`) ?? "{}", { maxAliasCount: 1000 });
  return isObject(data) ? data : {};
}

/** The sources that are compiled and shipped. */
function modulesOf(files: ReadonlyMap<string, string>, folder: string): Spec["modules"] {
  const own = [...files].flatMap(([path, text]) => (isSource(path, folder) ? [[path.slice(folder.length + 1), text] as const] : []));
  const manifest = JSON.parse(files.get(`${folder}/package.json`) ?? "{}") as Manifest;
  const main = manifest.exports?.["."];
  const source = typeof main === "object" ? main["@quayside/source"] : undefined;
  return { files: new Map(own), entry: (source ?? "./src/generated/index.gen.ts").replace(/^\.\//, "") };
}

function isSource(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/src/`) && path.endsWith(".ts") && !/\.test(-d)?\./.test(path);
}

function isSameCode(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>, folder: string): boolean {
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  return paths.every((path) => !isSource(path, folder) || old.get(path) === now.get(path));
}

function differ(old: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>, folder: string): boolean {
  return !isSameCode(old, now, folder) || old.get(`${folder}/openapi.yaml`) !== now.get(`${folder}/openapi.yaml`);
}
