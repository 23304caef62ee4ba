import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Starts a server and returns its origin: `http://127.0.0.1:41234`. Rejects where the port or the address is not to be had. */
export function listen(server: Server, port: number, host: string, scheme: "http" | "https" = "http"): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const { address, family, port } = server.address() as AddressInfo;
      resolve(`${scheme}://${family === "IPv6" ? `[${address}]` : address}:${port}`);
    });
  });
}
