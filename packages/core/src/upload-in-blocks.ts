import type { Operation } from "./definition.ts";
import type { Exchange, Reply } from "./exchange.ts";
import { budget, progress, transfer, type Transfer, uploadUrl } from "./transfer.ts";
import type { Fields, UploadClient, UploadOptions, UploadTools } from "./upload.ts";

/** How many blocks are on their way at a time. */
const lanes = 4;

/**
 * Makes the call with the file in its body; or, of a file too large for that, asks for a URL, stores the blocks of the
 * file there, has them put together, and makes the call with the URL in place of the file. A block that fails is sent
 * again alone; one that cannot be sent ends the upload, and the call is not made.
 */
export async function uploadInBlocks(
  tools: UploadTools,
  client: UploadClient,
  operation: Operation,
  params: Fields,
  options: UploadOptions,
): Promise<Reply> {
  const { field, url: at, blocks } = operation.upload!;
  const { above, location, into, bytes, query, headers, commit } = blocks!;
  const { [field]: given, ...fields } = params as { [name: string]: unknown };
  const file = given instanceof ArrayBuffer || ArrayBuffer.isView(given) ? new Blob([given as BlobPart]) : given;
  // What is no file is refused there; a stream does not tell its size.
  if (!(file instanceof Blob)) return client.ask(operation, params, options);
  const report = progress(file, options);
  if (file.size <= above) {
    const reply = await client.ask(operation, params, options);
    if (reply.response.ok) report(file.size);
    return reply;
  }

  const [, , , httpError] = tools;
  const exchange = client.begin(operation, options);
  const { spend } = budget(tools, exchange, options);
  await check(tools, exchange, { ...fields, [into]: "https://quayside.invalid/" });
  const place = await spend((left) => client.ask(location, pick(location, fields), left));
  if (!place.response.ok) throw httpError(place);
  const url = uploadUrl(tools, place, at);
  const ids = Array.from({ length: Math.ceil(file.size / bytes) }, (_, index) => btoa(`block-${`${index}`.padStart(6, "0")}`));
  // One block that is lost for good ends the others.
  const stop = new AbortController();
  const { signal } = stop;
  const end = (): void => stop.abort(options.signal!.reason);
  const put = (addition: string, own: Transfer["headers"], body: Blob | string): Promise<void> => {
    const request = { method: "PUT", url: `${url}${url.includes("?") ? "&" : "?"}${addition}`, headers: own, body };
    return spend((left) => transfer(tools, client, operation, request, { ...left, signal }));
  };
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < ids.length) {
      const index = next++;
      const block = file.slice(index * bytes, (index + 1) * bytes);
      await put(query.replace("{id}", encodeURIComponent(ids[index]!)), headers, block);
      report(block.size);
    }
  };
  try {
    options.signal?.addEventListener("abort", end);
    if (options.signal?.aborted) end();
    await Promise.all(Array.from({ length: lanes }, lane));
    const [begin, each, close] = commit.body;
    await put(commit.query, commit.headers, begin + ids.map((id) => each.replace("{id}", id)).join("") + close);
  } catch (error) {
    stop.abort(error);
    throw error;
  } finally {
    options.signal?.removeEventListener("abort", end);
  }
  return spend((left) => client.ask(operation, { ...fields, [into]: url }, left));
}

/** Refuses what the call would refuse, in the same words, before a file is sent that may take hours. */
async function check([, , , , , ConfigError, , , , assemble, writeBody]: UploadTools, exchange: Exchange, params: Fields): Promise<void> {
  const { provider, operation } = exchange;
  try {
    const fields = assemble(exchange, params);
    if (operation.requestBody) await writeBody(exchange, fields);
  } catch (error) {
    throw new ConfigError(`${provider.id} ${operation.id}: ${(error as Error).message}`);
  }
}

/** The parameters that an operation takes. */
function pick({ parameters = [] }: Operation, fields: Fields): Fields {
  const keys = parameters.flatMap(({ option, key, name }) => (option === undefined ? [key ?? name] : []));
  return Object.fromEntries(keys.map((key) => [key, fields[key]]));
}
