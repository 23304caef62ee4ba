import { describe, expect, test } from "vitest";
import type { Contract } from "./contract.ts";

/**
 * Pins exactly what each request puts on the wire: method, URL, headers, body. Prism forgives an unknown query
 * parameter or header; a snapshot does not.
 */
export function testWire<Client>(contract: Contract<Client>, baseUrl: string): void {
  for (const [id, operation] of Object.entries(contract.operations)) {
    describe(id, () => {
      for (const [name, send] of Object.entries(operation.requests)) {
        test(`${id} keeps its wire format: ${name}`, async () => {
          const sent: string[] = [];
          const client = contract.create(baseUrl, async (url, init) => {
            sent.push(await requestText(new Request(url, init)));
            return new Response(null, { status: 599 });
          });
          await send(client, { headers: {} })
            .result()
            .catch(() => {});
          expect(sent).toHaveLength(1);
          expect(sent[0]).toMatchSnapshot();
        });
      }
    });
  }
}

/** A request as text: request line, headers sorted by name, an empty line, the body. */
async function requestText(request: Request): Promise<string> {
  const boundary = /boundary=(.*)$/.exec(request.headers.get("content-type") ?? "")?.[1];
  const headers = [...request.headers].map(([name, value]) => `${name}: ${value}\n`).sort();
  const text = `${request.method} ${request.url}\n${headers.join("")}\n${await request.text()}`;
  // fetch draws a boundary at random.
  return boundary === undefined ? text : text.replaceAll(boundary, "BOUNDARY").replaceAll("\r\n", "\n");
}
