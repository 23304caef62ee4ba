import type { BodyInput } from "./body-input.ts";
import type { Operation } from "./definition.ts";
import type { QuaysideError } from "./errors/quayside-error.ts";
import type { Reply } from "./exchange.ts";
import { budget, progress, transfer, uploadUrl } from "./transfer.ts";
import type { Fields, UploadClient, UploadOptions, UploadTools } from "./upload.ts";

/**
 * Makes the call, and sends the file to the URL in its reply. If that fails, the error's `resource` is what the call has
 * made: the file can still be sent to it, or it can be deleted.
 */
export async function uploadToUrl(
  tools: UploadTools,
  client: UploadClient,
  operation: Operation,
  params: Fields,
  options: UploadOptions,
): Promise<Reply> {
  const { field, url: at, method = "PUT", contentType, fill } = operation.upload!;
  const { [field]: given, ...fields } = params as { [name: string]: unknown };
  const [, , , , , ConfigError] = tools;
  const left = budget(options);
  const file = await toBlob(given as BodyInput);
  if (!file) throw new ConfigError(`${operation.id}: ${field}: give a Blob (of fs.openAsBlob), text, bytes or a stream.`);
  for (const name in fill) fields[name] ??= await fill[name]!(file);
  const reply = await client.ask(operation, fields, left());
  if (!reply.response.ok) return reply;
  try {
    const report = progress(file, options);
    const headers = contentType === undefined ? {} : { "content-type": contentType };
    await transfer(tools, client, operation, { method, url: uploadUrl(tools, reply, at), headers, body: file }, left());
    report(file.size);
  } catch (error) {
    throw Object.defineProperty(error as QuaysideError, "resource", { value: reply.data });
  }
  return reply;
}

/** The file in a form whose size is known; a stream is read to its end for that. */
async function toBlob(file: BodyInput): Promise<Blob | undefined> {
  if (file instanceof Blob) return file;
  if (file instanceof ReadableStream) return new Response(file).blob();
  return typeof file === "string" || file instanceof ArrayBuffer || ArrayBuffer.isView(file) ? new Blob([file as BlobPart]) : undefined;
}
