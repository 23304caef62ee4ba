import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

const folder = resolve(import.meta.dirname, "..");

/** What the declarations of an entry import from elsewhere, by way of whatever they import from here. */
function foreignImports(entry: string, seen = new Set<string>()): string[] {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const specifiers = [...readFileSync(entry, "utf8").matchAll(/(?:from |import\()"([^"]+)"/g)].map((match) => match[1] ?? "");
  return specifiers.flatMap((specifier) =>
    specifier.startsWith(".") ? foreignImports(join(dirname(entry), specifier.replace(/\.(ts|js)$/, ".d.ts")), seen) : [specifier],
  );
}

test("the types of the package lead to no other package: Prism's own do not compile without skipLibCheck", () => {
  const out = mkdtempSync(join(tmpdir(), "mocks-types-"));
  const tsc = resolve(folder, "../../node_modules/.bin/tsc");
  execFileSync(tsc, ["-p", "tsconfig.build.json", "--emitDeclarationOnly", "--outDir", out], { cwd: folder });
  const imported = ["index.d.ts", "vitest.d.ts"].flatMap((entry) => foreignImports(join(out, entry)));
  rmSync(out, { recursive: true });
  expect([...new Set(imported)].filter((specifier) => !specifier.startsWith("node:"))).toEqual([]);
});
