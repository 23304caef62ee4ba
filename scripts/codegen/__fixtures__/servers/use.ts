import { createServers } from "./expected/index.gen.ts";

createServers({ server: "china", region: "north" });
createServers({ region: "eu", port: "8443", bucketName: "mine" });
// @ts-expect-error Not a server of the document.
createServers({ server: "moon" });
// @ts-expect-error Not a value that any server allows.
createServers({ region: "moon" });
