import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A list of ten imports on loopback, answered for every path: the same bytes for every client that is measured. */
export async function serveList(): Promise<{ readonly origin: string; close(): void }> {
  const item = {
    uri: "s3://acme/2026",
    status: "Completed",
    createdAt: "2026-11-02T08:00:00Z",
    percentComplete: 100,
    recordsImported: 1000,
  };
  const body = JSON.stringify({
    data: Array.from({ length: 10 }, (_, index) => ({ id: String(index), ...item })),
    hasMore: false,
    nextCursor: null,
  });
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
