import { table } from "../table.ts";
import { timeProcess } from "./whole-process.ts";

/** `pnpm bench:generate`: whole process, all packages; nothing on the disk changes. The bar is 1.5 s. */
const commands: readonly (readonly string[])[] = [
  ["node", "scripts/generate.ts"],
  ["node", "scripts/generate.ts", "--fresh"],
  ["node", "scripts/generate.ts", "--check"],
  ["node", "scripts/generate.ts", "pinecone"],
];

const rows = commands.map((command) => {
  const { minimum, median, maximum } = timeProcess(command, 9);
  return [command.join(" "), ...[minimum, median, maximum].map((time) => `${time.toFixed(0)} ms`)];
});
console.log(table([["command", "minimum", "median", "maximum"], ...rows]));
