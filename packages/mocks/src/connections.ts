import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * The TCP connections of a server: under TLS, Node resets none, and does not cut those whose handshake has not ended
 * when it cuts "all".
 */
export class Connections {
  readonly #open = new Set<Socket>();

  constructor(server: Server) {
    server.on("connection", (socket) => {
      this.#open.add(socket);
      socket.once("close", () => this.#open.delete(socket));
    });
  }

  /** Resets (RST) the connection that a socket belongs to, be it itself or what lies below its encryption. */
  reset({ remoteAddress, remotePort }: Socket): void {
    for (const socket of this.#open)
      if (socket.remotePort === remotePort && socket.remoteAddress === remoteAddress) socket.resetAndDestroy();
  }

  /** Cuts all connections, however far they have come. */
  cut(): void {
    for (const socket of this.#open) socket.destroy();
  }
}
