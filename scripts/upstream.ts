import { resolve } from "node:path";
import { runUpstream } from "./upstream/run-upstream.ts";

process.exitCode = await runUpstream(process.argv.slice(2), {
  root: resolve(import.meta.dirname, ".."),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
