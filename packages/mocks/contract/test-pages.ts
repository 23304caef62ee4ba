import { expect, test } from "vitest";
import { type Contract, fullRequest, type OperationContract, type Pagination } from "./contract.ts";
import { readPointer } from "../src/pointer.ts";

/**
 * Tests that a list goes on as the document says: after a first page that names a second one, the second is asked for
 * by exactly that name, and after a page that names none the list ends.
 */
export function testPages<Client>(contract: Contract<Client>, baseUrl: string): void {
  for (const [id, operation] of Object.entries(contract.operations)) {
    const { pagination } = operation;
    if (!pagination || !(pagination.next ?? pagination.link ?? pagination.offset)) continue;
    test(`${id} reads its second page by what the first one says`, async () => {
      const urls: URL[] = [];
      const client = contract.create(baseUrl, async (url) => {
        urls.push(new URL(url));
        return urls.length === 1 ? firstPage(operation, pagination, new URL(url)) : lastPage(pagination);
      });
      const pages = fullRequest(operation)(client, { headers: {} }) as unknown as { pages(): AsyncIterable<{ readonly items: unknown[] }> };
      const counts: number[] = [];
      for await (const page of pages.pages()) counts.push(page.items.length);
      expect(counts).toEqual([counts[0], 0]);
      expect(counts[0]).toBeGreaterThan(0);
      const [first, second] = urls;
      const name = pagination.offset ?? pagination.into ?? "";
      const skipped = Number(first?.searchParams.get(name) ?? 0) + (counts[0] ?? 0);
      expect(second?.searchParams.get(name)).toBe(pagination.offset === undefined ? cursor : String(skipped));
      expect(second?.pathname).toBe(first?.pathname);
    });
  }
}

const cursor = "7";

/** An example of the document, made to name a second page. */
function firstPage<Client>(operation: OperationContract<Client>, pagination: Pagination, url: URL): Response {
  const bodies = operation.replies.filter(({ status, body }) => status === 200 && body !== undefined).map(({ body }) => body);
  const example = bodies.find((candidate) => (readPointer(candidate, pagination.items) as unknown[] | undefined)?.length);
  let items = readPointer(example, pagination.items) as unknown[];
  const size = Number(url.searchParams.get(pagination.limit ?? "") ?? 0);
  if (size > 0) items = Array.from({ length: size }, () => items[0]);
  let body = withValue(example, pagination.items, items);
  if (pagination.next !== undefined) body = withValue(body, pagination.next, cursor);
  if (pagination.more !== undefined) body = withValue(body, pagination.more, true);
  const target = new URL(url);
  target.searchParams.set(pagination.into ?? "", cursor);
  return Response.json(body, pagination.link ? { headers: { link: `<${target.href}>; rel="next"` } } : {});
}

function lastPage({ items }: Pagination): Response {
  return Response.json(withValue({}, items, []));
}

/** A copy of a body with another value at a JSON Pointer. */
function withValue(body: unknown, pointer: string, value: unknown): unknown {
  const [, name, ...rest] = pointer.split("/");
  if (name === undefined) return value;
  const inner = rest.length > 0 ? withValue(readPointer(body, `/${name}`), `/${rest.join("/")}`, value) : value;
  return { ...(body as object), [name]: inner };
}
