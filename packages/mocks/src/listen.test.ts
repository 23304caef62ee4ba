import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { listen } from "./listen.ts";

/** A server that fails to listen, as systems do it that cannot be asked for it here. */
function failing(code: string) {
  const server = createServer();
  server.listen = () => {
    queueMicrotask(() => server.emit("error", Object.assign(new Error(`listen ${code}`), { code })));
    return server;
  };
  return server;
}

test("a port in use is told with a remedy, and keeps its code", async () => {
  await using other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  await expect(listen(createServer(), port, "127.0.0.1")).rejects.toMatchObject({
    code: "EADDRINUSE",
    message: `Port ${port} is in use. Choose another, such as port ${port === 65_535 ? port - 1 : port + 1}, or any free one with port 0.`,
  });
});

test.each([
  ["EADDRINUSE", 65_535, "Port 65535 is in use. Choose another, such as port 65534, or any free one with port 0."],
  ["EACCES", 80, "Port 80 may not be opened by this user. Choose a port above 1023, or any free one with port 0."],
  ["EADDRNOTAVAIL", 0, "This machine has no address 10.1.1.1. Give a host that it has, such as 127.0.0.1 or ::1."],
  ["ENOTFOUND", 0, "This machine has no address 10.1.1.1. Give a host that it has, such as 127.0.0.1 or ::1."],
  ["EMFILE", 0, "listen EMFILE"],
])("%s on port %i is told as: %s", async (code, port, message) => {
  await expect(listen(failing(code), port, "10.1.1.1")).rejects.toMatchObject({ code, message });
});

test.each([-1, 65_536, 1.5, Number.NaN, "4010" as unknown as number])("%s is no port", async (port) => {
  await expect(listen(createServer(), port, "127.0.0.1")).rejects.toThrow(`The port is a whole number from 0 to 65535, not ${port}.`);
});
