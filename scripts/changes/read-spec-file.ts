import { existsSync, statSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { emitSchema } from "../codegen/emit/schema.ts";
import { bundle, bundleForTypes } from "../codegen/read/bundle.ts";
import { Cursor, isObject } from "../codegen/read/cursor.ts";
import { SourceFiles } from "../codegen/read/source.ts";
import { Problems, SpecError } from "../codegen/read/spec-error.ts";
import { walk } from "../codegen/read/walk.ts";
import type { Spec } from "./classify.ts";

/**
 * Reads any OpenAPI 3.0 or 3.1 document, of one file or several in its folder, and has openapi-typescript declare its
 * types. What only our own specs must hold is not asked for. Throws a SpecError if it cannot be read.
 */
export async function readSpecFile(file: string): Promise<Spec> {
  const path = resolve(file);
  const shown = relative(process.cwd(), path);
  const fail = (message: string): SpecError => new SpecError([`${shown}:1:1 document: ${message}`]);
  if (!existsSync(path) || !statSync(path).isFile()) throw fail("there is no such file. Correct the path.");
  try {
    const source = new SourceFiles(dirname(path), process.cwd()).open(path);
    const version = isObject(source.data) ? source.data["openapi"] : undefined;
    if (!/^3\.[01](\.|$)/.test(String(version))) throw fail("this is no OpenAPI 3.0 or 3.1 document. Convert it, or correct the version.");
    const problems = new Problems();
    const root = new Cursor(source, problems, [], source.data);
    // Notes references that lead nowhere: the next tool would tell of one of them, and not where it stands.
    walk(root, () => {});
    const [document, forTypes] = [bundle(root), withUniqueIds(bundleForTypes(root))];
    problems.throwIfAny();
    return { document, modules: { files: new Map([["schema.ts", await emitSchema(basename(path), forTypes)]]), entry: "schema.ts" } };
  } catch (error) {
    if (error instanceof SpecError) throw error;
    if (error instanceof RangeError) throw fail("it is nested too deeply. Flatten it.");
    // Not the document's fault: something is not installed.
    if (error instanceof Error && "code" in error) throw error;
    throw fail(`openapi-typescript cannot read it: ${(error as Error).message.split("\n")[0] ?? ""}`);
  }
}

/** An operationId that stands twice is dropped where it stands again: openapi-typescript refuses it. */
function withUniqueIds(document: Record<string, unknown>): Record<string, unknown> {
  const seen = new Set<unknown>();
  const paths = isObject(document["paths"]) ? document["paths"] : {};
  for (const item of Object.values(paths)) {
    for (const operation of isObject(item) ? Object.values(item) : []) {
      if (!isObject(operation) || operation["operationId"] === undefined) continue;
      if (seen.has(operation["operationId"])) delete operation["operationId"];
      else seen.add(operation["operationId"]);
    }
  }
  return { ...document, paths };
}
