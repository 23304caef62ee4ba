import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Starts a server and returns its origin: `http://127.0.0.1:41234`. Rejects, in words that say what to do, where the port or
 * the address is not to be had; the error keeps the code of the system (`EADDRINUSE`).
 */
export async function listen(server: Server, port: number, host: string, scheme: "http" | "https" = "http"): Promise<string> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`The port is a whole number from 0 to 65535, not ${String(port)}.`);
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException): void =>
      reject(Object.assign(new Error(wordsFor(cause, port, host), { cause }), { code: cause.code }));
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      const { address, family, port } = server.address() as AddressInfo;
      resolve(`${scheme}://${family === "IPv6" ? `[${address}]` : address}:${port}`);
    });
  });
}

/** The same words for a program and for the command: an option is called `port` in both. */
function wordsFor({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is in use. Choose another, such as port ${port === 65_535 ? port - 1 : port + 1}, or any free one with port 0.`;
    case "EACCES":
      return `Port ${port} may not be opened by this user. Choose a port above 1023, or any free one with port 0.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `This machine has no address ${host}. Give a host that it has, such as 127.0.0.1 or ::1.`;
    default:
      return message;
  }
}
