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
  const exchange = client.begin(operation, options);
  const { spend, within } = budget(tools, exchange, options);
  const [open, cancel] = toFile(tools, given, `${exchange.provider.id} ${operation.id}: ${field}`);
  let file!: Blob;
  try {
    await within(async (signal) => {
      file = await open();
      for (const name in fill) fields[name] ??= await fill[name]!(file, signal);
    });
  } catch (error) {
    cancel(error);
    throw error;
  }
  const reply = await spend((left) => client.ask(operation, fields, left));
  if (!reply.response.ok) return reply;
  try {
    const report = progress(file, options);
    const headers = contentType === undefined ? {} : { "content-type": contentType };
    const request = { method, url: uploadUrl(tools, reply, at), headers, body: file };
    await spend((left) => transfer(tools, client, operation, request, left));
    report(file.size);
  } catch (error) {
    throw Object.defineProperty(error as QuaysideError, "resource", { value: reply.data });
  }
  return reply;
}

/** How to get a file in a form whose size is known, for which a stream is read to its end, and how to end that. */
function toFile(
  [, , , , , ConfigError]: UploadTools,
  given: unknown,
  where: string,
): [open: () => Promise<Blob>, cancel: (reason: unknown) => void] {
  if (given instanceof ReadableStream) {
    let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
    try {
      // A Response refuses a stream that has been read already, which would otherwise look like an empty one.
      reader = new Response(given as ReadableStream<Uint8Array<ArrayBuffer>>).body!.getReader();
    } catch {
      throw new ConfigError(`${where}: the stream has been read before, or is being read.`);
    }
    return [async () => new Blob(await readAll(reader)), (reason) => void reader.cancel(reason).catch(() => {})];
  }
  // A text may be a path, which would be sent as if it were the file.
  const isFile = [Blob, ArrayBuffer].some((type) => given instanceof type) || ArrayBuffer.isView(given);
  if (!isFile) throw new ConfigError(`${where}: give a Blob (of fs.openAsBlob), bytes or a stream.`);
  return [async () => (given instanceof Blob ? given : new Blob([given as BlobPart])), () => {}];
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>): Promise<BlobPart[]> {
  const chunks: BlobPart[] = [];
  for (let chunk; !(chunk = await reader.read()).done;) {
    // Anything else would be written as a text such as "[object Object]".
    if (!ArrayBuffer.isView(chunk.value)) throw new TypeError("A stream of bytes is needed; this one holds something else.");
    chunks.push(chunk.value);
  }
  return chunks;
}
