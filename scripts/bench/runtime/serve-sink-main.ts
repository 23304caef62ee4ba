import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// Takes whatever it is sent, keeps nothing, and says yes: with an upload URL of its own, as the providers do.
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    const origin = `http://${request.headers.host}`;
    const created = request.method === "POST";
    const body = JSON.stringify({ id: "1", uploadUrl: `${origin}/put?signature=1`, url: `${origin}/blob?signature=1` });
    const status = !created ? 201 : /\/v0\/imports/.test(request.url ?? "") ? 201 : /createTemporary/.test(request.url ?? "") ? 200 : 202;
    response.writeHead(status, { "content-type": "application/json" }).end(created ? body : undefined);
  });
});
server.requestTimeout = 0;
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
