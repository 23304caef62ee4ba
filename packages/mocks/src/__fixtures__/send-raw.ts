import { connect } from "node:net";

/**
 * Sends bytes as they are and returns what comes back until the server closes, or has been silent for a while. `"end"`
 * says that nothing more will be sent, so that a server need not wait for the rest of a request.
 */
export function sendRaw(origin: string, bytes: string | Uint8Array, silenceMs = 2000, end?: "end"): Promise<string> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    let received = "";
    const socket = connect(Number(port), hostname, () => (end === undefined ? socket.write(bytes) : socket.end(bytes)));
    socket.setTimeout(silenceMs, () => socket.destroy());
    socket.on("data", (chunk: Buffer) => void (received += chunk.toString("latin1")));
    // A reset is an end like any other here.
    socket.on("error", () => undefined).on("close", () => resolve(received));
  });
}
