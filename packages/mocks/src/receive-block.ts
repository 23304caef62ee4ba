import type { IncomingMessage } from "node:http";
import { checkAddress, leaks } from "./check-upload.ts";
import type { Violation } from "./journal.ts";
import type { PlaceTicket } from "./lives.ts";
import { MockError } from "./mock-error.ts";
import type { Provider } from "./provider.ts";
import { readBlockList } from "./read-block-list.ts";
import type { Blocks, Transfer } from "./read-upload.ts";
import type { Received } from "./receive-upload.ts";
import { collect } from "./request-body.ts";
import type { Target } from "./target.ts";
import { signatureParameter } from "./upload-url.ts";

/** Takes a block of a file, or the list that puts the blocks together; either may come again. */
export async function receiveBlock(
  request: IncomingMessage,
  provider: Provider,
  { address, place, upload }: PlaceTicket,
  query: Target["query"],
): Promise<Received> {
  const { block, bytes, commit, list } = upload.blocks as Blocks;
  const isList = readId(commit.query, query) !== undefined;
  // To its end, whatever it is: a client that is still sending would not see the answer.
  const body = isList ? await collect(request) : undefined;
  const size = body?.length ?? (await measure(request));
  checkAddress(request, address, query, upload);
  if (body === undefined) {
    const id = readId(block.query, query);
    if (id === undefined || id === "")
      throw new MockError(
        400,
        "wrong-upload-query",
        `the upload URL takes blocks with &${block.query}, and their list with &${commit.query}`,
      );
    if (size > bytes) throw new MockError(413, "block-too-large", `a block has ${bytes} bytes at most, not ${size}`);
    place.blocks.set(id, size);
  } else {
    const ids = readBlockList(list, body.toString());
    const missing = ids.filter((id) => !place.blocks.has(id));
    if (missing.length > 0)
      throw new MockError(400, "unknown-block", `${missing.length} blocks of the list were not stored: ${missing.slice(0, 3).join(", ")}`);
    place.size = ids.reduce((sum, id) => sum + (place.blocks.get(id) ?? 0), 0);
  }
  const violations = [...leaks(request, provider), ...wrongHeaders(request, isList ? commit : block)];
  return { reply: { status: 201, headers: {}, text: "" }, size, violations };
}

/** What stands for `{id}` in a query that is made after a template; empty where the template has none; undefined where the query is another. */
function readId(template: string, { [signatureParameter]: _, ...query }: Target["query"]): string | undefined {
  const wanted = [...new URLSearchParams(template)];
  if (wanted.length !== Object.keys(query).length) return undefined;
  let id = "";
  for (const [name, value] of wanted) {
    const given = query[name];
    const [before = "", after] = value.split("{id}");
    if (typeof given !== "string") return undefined;
    if (after === undefined ? given !== value : !given.startsWith(before) || !given.endsWith(after)) return undefined;
    if (after !== undefined) id = given.slice(before.length, given.length - after.length);
  }
  return id;
}

async function measure(request: IncomingMessage): Promise<number> {
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) size += chunk.length;
  return size;
}

function wrongHeaders({ headers }: IncomingMessage, wanted: Transfer): Violation[] {
  return [...wanted.headers].flatMap(([field, value]) => {
    const name = field.toLowerCase();
    const sent = String(headers[name] ?? "");
    // A media type may have parameters.
    if (sent === value || (name === "content-type" && sent.split(";")[0]?.trim() === value)) return [];
    const message = `Request header ${name} must be ${value}${sent === "" ? "" : `, not ${sent}`}`;
    return [{ location: ["request", "header", name], severity: "Error", code: "wrong-upload-header", message }];
  });
}
