import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { createExa } from "@quayside/exa";
import { createFreckle } from "@quayside/freckle";
import { createPowerBi } from "@quayside/power-bi";

// A process of its own for each way, so that what one leaves behind does not count for the next.
const [way = "", origin = "", path = ""] = process.argv.slice(2);

const file = await openAsBlob(path);
const options = { baseUrl: origin, timeoutMs: 600_000 };
const freckle = createFreckle({ ...options, apiKey: "test", subdomain: "bench" });
const powerBi = createPowerBi({ ...options, accessToken: "test" });
const ways: { readonly [way: string]: (file: Blob) => Promise<unknown> } = {
  url: (file) => createExa({ ...options, apiKey: "test" }).imports.create({ format: "csv", entity: { type: "company" }, file }),
  form: (file) => freckle.imports.create({ file }),
  stream: (file) => freckle.imports.create({ file: file.stream() }),
  blocks: (file) => powerBi.imports.create({ datasetDisplayName: "large.pbix", file }),
};
const send = ways[way];
if (!send) throw new Error(`There is no way ${way}.`);

// Code and connection are there before the measurement begins.
await send(file.slice(0, 1_000_000));
const before = process.memoryUsage.rss();
let most = before;
const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10);
const start = performance.now();
await send(file);
const seconds = (performance.now() - start) / 1000;
clearInterval(timer);
const { size } = await stat(path);
console.log(JSON.stringify({ growth: Math.max(most, process.memoryUsage.rss()) - before, seconds, size }));
