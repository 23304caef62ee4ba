import { realpathSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { bundle } from "../codegen/read/bundle.ts";
import { Cursor, isObject } from "../codegen/read/cursor.ts";
import { SourceFiles } from "../codegen/read/source.ts";
import { Problems } from "../codegen/read/spec-error.ts";
import { download, type DownloadLimits } from "../upstream/download.ts";
import { ForeignError, type ForeignDocument, parseForeign } from "../upstream/foreign-document.ts";
import { maxBytes, readTextFile } from "../upstream/read-text-file.ts";
import { SourceDocument } from "../upstream/source-document.ts";

/**
 * Reads the document that a spec is to be made of: JSON or YAML, from a file or an http(s) URL. Files that it refers to
 * are bundled, if they lie in its folder. Throws a ForeignError or DownloadError that says what is wrong.
 */
export async function loadSource(from: string, limits: DownloadLimits = {}): Promise<SourceDocument> {
  try {
    return await load(from, limits);
  } catch (error) {
    if (error instanceof RangeError) throw new ForeignError(from, "it is nested too deeply to be read.");
    throw error;
  }
}

async function load(from: string, limits: DownloadLimits): Promise<SourceDocument> {
  const isUrl = /^[a-z][a-z0-9+.-]+:/i.test(from);
  if (isUrl) {
    const { text, url } = await download(from, { maxBytes, plainHttp: true, ...limits });
    const data = checked(parseForeign(text, url), url);
    const [outside] = outsideReferences(data);
    if (outside !== undefined)
      throw new ForeignError(
        url,
        `it refers to ${JSON.stringify(outside)}, another document. Save all of them in one folder and give the first as a file.`,
      );
    return new SourceDocument(data, url, url);
  }
  const data = checked(parseForeign(readTextFile(from), from), from);
  return new SourceDocument(outsideReferences(data).length === 0 ? data : bundleFiles(from), from);
}

function checked(data: ForeignDocument, name: string): ForeignDocument {
  if (data["swagger"] !== undefined)
    throw new ForeignError(
      name,
      "this is Swagger 2.0; OpenAPI 3.0 or 3.1 is wanted. Convert it first, for example with `npx swagger2openapi`.",
    );
  if (!/^3\.[01](\.\d+)?/.test(String(data["openapi"])))
    throw new ForeignError(name, `its version is ${JSON.stringify(data["openapi"])}; OpenAPI 3.0 or 3.1 is wanted. Convert it first.`);
  if (!isObject(data["paths"])) throw new ForeignError(name, "it has no `paths`, so there is nothing to call. Give another document.");
  return data;
}

/** `$ref`s that leave the document. Those in examples and defaults are data. */
function outsideReferences(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(outsideReferences);
  if (!isObject(data)) return [];
  return Object.entries(data).flatMap(([name, value]) => {
    if (["example", "examples", "default", "enum", "const"].includes(name) || name.startsWith("x-")) return [];
    if (name === "$ref" && typeof value === "string") return value.startsWith("#") ? [] : [value];
    return outsideReferences(value);
  });
}

function bundleFiles(from: string): ForeignDocument {
  const file = realpathSync(from);
  const problems = new Problems();
  const source = new SourceFiles(dirname(file), dirname(file)).open(file);
  const document = bundle(new Cursor(source, problems, [], source.data));
  problems.throwIfAny();
  const [outside] = outsideReferences(document);
  if (outside !== undefined)
    throw new ForeignError(
      relative(process.cwd(), file) || basename(file),
      `it refers to ${JSON.stringify(outside)}, which cannot be bundled. Bundle it first, for example with \`npx @redocly/cli bundle\`.`,
    );
  return document;
}
