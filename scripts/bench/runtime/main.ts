import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { bundleSize } from "../../checks/bundle-size.ts";
import { table } from "../../table.ts";
import { timeCalls } from "./calls.ts";
import { secrets } from "./secrets.ts";
import { uploads } from "./uploads.ts";

/** `pnpm bench:runtime`: our clients beside their peers, in one run. */
const scripts = resolve(import.meta.dirname, "../..");

const programs: readonly { readonly name: string; readonly program: string }[] = [
  ...(["exa", "freckle", "pinecone", "power-bi"] as const).map((id) => {
    const create = `create${id
      .split("-")
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join("")}`;
    const program = `import { ${create} } from "@quayside/${id}"; for await (const item of ${create}({} as never).imports.list()) console.log(item);`;
    return { name: `@quayside/${id}`, program };
  }),
  {
    name: "openapi-fetch",
    program: 'import createClient from "openapi-fetch"; console.log(await createClient({ baseUrl: "https://x" }).GET("/a" as never));',
  },
  {
    name: "exa-js",
    program: 'import { Exa } from "exa-js"; for await (const item of new Exa("k").websets.imports.listAll()) console.log(item);',
  },
  {
    name: "@pinecone-database/pinecone 9",
    program: 'import { Pinecone } from "pinecone-9"; console.log(await new Pinecone({ apiKey: "k" }).index({ host: "h" }).listImports());',
  },
];

async function sizes(): Promise<string> {
  const rows = [["client + list, minified and gzipped", "browser", "node"]];
  for (const { name, program } of programs) {
    const cells = await Promise.all(
      (["browser", "node"] as const).map(async (platform) => {
        try {
          return `${((await bundleSize(program, platform, scripts)).gzipped / 1000).toFixed(1)} kB`;
        } catch {
          return "does not bundle";
        }
      }),
    );
    rows.push([name, ...cells]);
  }
  return table(rows);
}

async function calls(): Promise<string> {
  const times = await timeCalls(300, 20);
  return table([
    ["list of ten over loopback", "per call", "against fetch"],
    ...times.map(({ name, microseconds, ratio }) => [name, `${microseconds.toFixed(0)} µs`, `${ratio.toFixed(2)} ×`]),
  ]);
}

/** Time of `import()` alone, in a fresh process each time; the median of several. */
function coldImports(): string {
  const rows = [["import of the package, cold", "median"]];
  for (const name of ["@quayside/exa", "@quayside/pinecone", "openapi-fetch", "exa-js", "pinecone-9"]) {
    const times = Array.from({ length: 11 }, () => {
      const code = `const start = performance.now(); await import(${JSON.stringify(name)}); console.log(performance.now() - start);`;
      const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], { cwd: scripts, encoding: "utf8" });
      return Number(stdout);
    }).toSorted((one, other) => one - other);
    rows.push([name, `${(times[5] ?? Number.NaN).toFixed(1)} ms`]);
  }
  return table(rows);
}

async function memory(): Promise<string> {
  const rows = (await uploads()).map(({ way, growth, seconds }) => [
    way,
    `${(growth / 2 ** 20).toFixed(0)} MiB`,
    `${seconds.toFixed(1)} s`,
  ]);
  return table([["sending 1 GiB", "memory grows by", "time"], ...rows]);
}

async function leaks(): Promise<string> {
  const { texts, secrets: found } = await secrets();
  return table([
    ["errors, logs and inspect output of the fault suites", "scanned", "with a credential"],
    ["all five clients", `${texts}`, `${found}`],
  ]);
}

for (const part of [sizes, coldImports, calls, memory, leaks]) console.log(`${await part()}\n`);
