import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";

/** Size of a program as it reaches its users, in bytes. */
export interface BundleSize {
  readonly minified: number;
  /** What loads before anything is imported dynamically; each file by itself, as servers send them. */
  readonly gzipped: number;
  /** What loads on top of that once everything has been used, gzipped. */
  readonly lazy: number;
}

/**
 * Bundles and minifies a program with everything it imports, with code splitting as bundlers of applications do it.
 * `folder` is where bare imports resolve from.
 */
export async function bundleSize(program: string, platform: "browser" | "node", folder: string): Promise<BundleSize> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: folder, loader: "ts", sourcefile: "program.ts" },
    bundle: true,
    minify: true,
    splitting: true,
    metafile: true,
    format: "esm",
    platform,
    target: "es2023",
    outdir: "out",
    write: false,
    logLevel: "silent",
  });
  const early = new Set([...loadedAtOnce(metafile)].map((path) => resolve(path)));
  const size = { minified: 0, gzipped: 0, lazy: 0 };
  for (const { path, contents } of outputFiles) {
    const gzipped = gzipSync(contents, { level: 9 }).byteLength;
    if (!early.has(path)) size.lazy += gzipped;
    else {
      size.gzipped += gzipped;
      size.minified += contents.byteLength;
    }
  }
  return size;
}

/** The file of the program and all that it imports statically, by whatever way. */
function loadedAtOnce({ outputs }: Metafile): Set<string> {
  const [entry] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith("program.ts")) ?? [];
  if (entry === undefined) throw new Error("esbuild wrote nothing");
  const files = new Set([entry]);
  // A Set that grows while it is iterated goes on with what was added.
  for (const file of files) {
    for (const { path, kind, external } of outputs[file]?.imports ?? []) if (kind === "import-statement" && !external) files.add(path);
  }
  return files;
}
