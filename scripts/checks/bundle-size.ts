import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Size of a program as it reaches its users, in bytes. */
export interface BundleSize {
  readonly minified: number;
  readonly gzipped: number;
}

/**
 * Bundles and minifies a program with everything it imports. `folder` is where bare imports resolve from; `condition` an
 * extra export condition, such as the one that points at our sources.
 */
export async function bundleSize(program: string, platform: "browser" | "node", folder: string, condition?: string): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform,
    target: "es2023",
    write: false,
    logLevel: "silent",
    ...(condition === undefined ? {} : { conditions: [condition] }),
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild wrote nothing");
  return { minified: file.contents.byteLength, gzipped: gzipSync(file.contents, { level: 9 }).byteLength };
}
