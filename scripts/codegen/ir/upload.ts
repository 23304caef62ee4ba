import type { Cursor } from "../read/cursor.ts";
import { locate, successSchema, typesOf } from "./pagination.ts";
import type { RequestBody } from "./request-body.ts";

/** x-upload: where the file of a call goes, if not into its body. */
export interface Upload {
  /** Parameter of the method that holds the file. */
  readonly field: string;
  /** JSON Pointer to the URL, in the reply of the operation or in that of `blocks.location`. */
  readonly url: string;
  readonly method: string | undefined;
  readonly contentType: string | undefined;
  /** Fields of the body that are computed from the file. */
  readonly fill: { readonly [field: string]: "bytes" | "csvRows" };
  /** How a large file is sent in parts. */
  readonly blocks: Blocks | undefined;
}

export interface Blocks {
  readonly above: number;
  /** operationId of what gives the URL. */
  readonly location: string;
  /** Field of the body that takes the URL. */
  readonly into: string;
  readonly bytes: number;
  readonly query: string;
  readonly headers: { readonly [name: string]: string };
  readonly commit: { readonly query: string; readonly headers: { readonly [name: string]: string }; readonly body: readonly string[] };
}

/** Reads x-upload; what depends on another operation is checked by `checkBlocks`, once all have been read. */
export function readUpload(
  extension: Cursor,
  operation: Cursor,
  body: RequestBody | undefined,
  keys: readonly string[],
): Upload | undefined {
  if (!extension.exists) return undefined;
  const field = extension.at("field").string() ?? "file";
  const blocks = extension.at("blocks");
  const single = ["method", "contentType", "fill"].find((name) => extension.at(name).exists);
  if (blocks.exists && single !== undefined)
    extension.at(single).fail("it belongs to a file that goes to its URL in one request, and this one goes in blocks. Remove one.");
  if (!blocks.exists && !extension.at("method").exists)
    extension.fail("it does not say how the file is sent. Add `method`, for one request to the URL, or `blocks`.");
  const variants = (body?.content ?? []).flatMap((media) => media.variants.map((variant) => ({ media, variant })));
  const properties = variants.flatMap(({ variant }) => variant.properties);
  if (!body || body.whole)
    extension.fail("the body of the operation is not flat, so that a file has no place beside its fields. Remove x-upload.");
  else if (blocks.exists) {
    const inForm = variants.some(
      ({ media, variant }) => media.format === "multipart" && variant.properties.some(({ name }) => name === field),
    );
    if (!inForm) blocks.fail(`no form of the operation has a file called ${field}. Name it with \`field\`.`);
  } else {
    if (!body.content.some(({ format }) => format === "json"))
      extension.fail("the operation has no JSON body for what is said about the file. Remove x-upload.");
    if (properties.some(({ name }) => name === field) || keys.includes(field))
      extension.fail(`the operation has a parameter ${field} already. Name the one for the file with \`field\`.`);
    checkUrl(extension.at("url"), operation, String(operation.at("operationId").value));
  }
  const checkField = (cursor: Cursor, pointer: string, type: string): string => {
    const name = toName(pointer);
    const found = properties.find((property) => property.name === name);
    if (!found) cursor.fail(`the body of the operation has nothing at ${pointer}. Point to a property of it.`);
    else if (!(found.type.kind === "keyword" && found.type.name === type))
      cursor.fail(`${pointer} is not a ${type}, and that is what is put there. Point to another property.`);
    return name;
  };
  const fill = extension.at("fill").entries();
  return {
    field,
    url: /#(\/.+)$/.exec(String(extension.at("url").value))?.[1] ?? "",
    method: extension.at("method").string(),
    contentType: extension.at("contentType").string(),
    fill: Object.fromEntries(
      fill.map(([pointer, what]) => [checkField(what, pointer, "number"), what.value === "csvRows" ? "csvRows" : "bytes"]),
    ),
    blocks: blocks.exists
      ? { ...(blocks.value as Blocks), into: checkField(blocks.at("into"), String(blocks.at("into").value), "string") }
      : undefined,
  };
}

/** Checks that the operation which gives the URL of an upload exists and can be called with what the upload knows. */
export function checkBlocks(upload: Upload, extension: Cursor, keys: readonly string[], find: (id: string) => Giver | undefined): void {
  if (!upload.blocks) return;
  const place = extension.at("blocks").at("location");
  const location = find(upload.blocks.location);
  if (!location) return place.fail(`there is no operation ${JSON.stringify(place.value)}. Name an operationId of this document.`);
  const missing = location.required.filter((key) => !keys.includes(key));
  if (missing.length > 0)
    place.fail(`${place.value} needs ${missing.join(", ")}, which the operation does not take. Name another operation.`);
  checkUrl(extension.at("url"), location.cursor, upload.blocks.location);
}

/** An operation that gives a URL: what it must be called with, and where it stands. */
interface Giver {
  readonly required: readonly string[];
  readonly cursor: Cursor;
}

function checkUrl(url: Cursor, operation: Cursor, id: string): void {
  const reply = successSchema(operation);
  const found = reply && locate(reply, String(url.value).split("#")[1] ?? "");
  if (!found) url.fail(`the success response of ${id} has nothing at ${url.value}. Point to the property that holds the URL.`);
  else if (!typesOf(found).includes("string")) url.fail(`${url.value} is not a string. Point to the property that holds the URL.`);
}

function toName(pointer: string): string {
  return pointer.slice(1).replaceAll("~1", "/").replaceAll("~0", "~");
}
