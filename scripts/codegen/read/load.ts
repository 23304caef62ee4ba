import { basename, join, relative, sep } from "node:path";
import { Cursor, isObject } from "./cursor.ts";
import { checkExtensions } from "./extensions.ts";
import { checkShapes } from "./shapes.ts";
import { type Source, SourceFiles } from "./source.ts";
import { type Problems, SpecError } from "./spec-error.ts";

export { providerIds } from "./provider-ids.ts";

/** Packages that people write: a spec of that name would have the generator overwrite them. */
export const handwritten: readonly string[] = ["core", "imports", "mocks", "cli"];

/**
 * Opens a spec and checks what must hold before anything else can be read: it is an OpenAPI 3 document, and our
 * extensions are well-formed. `root` is what paths in messages are relative to.
 */
export function loadSpec(file: string, root: string, problems: Problems): Cursor {
  const folder = join(file, "..");
  const source = open(file, folder, root);
  const cursor = new Cursor(source, problems, [], source.data);
  checkId(basename(folder), cursor);
  const version = cursor.at("openapi");
  if (!isObject(cursor.value)) {
    cursor.fail("an OpenAPI document is an object. Write one.");
  } else if (!/^3\.[01]\.\d+/.test(String(version.value))) {
    (version.exists ? version : cursor).fail("an OpenAPI document begins with `openapi: 3.1.0` (3.0 is read too). Correct the version.");
  } else {
    for (const name of ["info", "paths"]) {
      if (!isObject(cursor.at(name).value)) cursor.fail(`the object \`${name}\` is missing. Add it.`);
    }
    if (!isObject(cursor.at("servers").at(0).value)) cursor.fail("no server is declared. Add `servers` with the provider's base URL.");
    checkShapes(cursor);
    checkExtensions(cursor);
  }
  return cursor;
}

function open(file: string, folder: string, root: string): Source {
  try {
    return new SourceFiles(folder, root).open(file);
  } catch (error) {
    if (error instanceof SpecError || error instanceof RangeError) throw error;
    const path = relative(root, file).split(sep).join("/");
    throw new SpecError([`${path}:1:1 document: it cannot be read: ${(error as Error).message}. Put a file there.`]);
  }
}

/** The id becomes the name of a folder, of an npm package and, in other spelling, of types (DESIGN.md section 2). */
function checkId(id: string, cursor: Cursor): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    cursor.fail(`the folder ${JSON.stringify(id)} cannot name a package. Use lower-case words with dashes between them.`);
  if (handwritten.includes(id)) cursor.fail(`packages/${id} is written by hand. Rename the folder of the spec.`);
}
