import { serveList } from "./serve.ts";

// A process of its own, so that the server does not take time from the client that is measured.
const { origin } = await serveList();
console.log(origin);
