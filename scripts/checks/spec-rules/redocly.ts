import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { Cursor, isObject } from "../../codegen/read/cursor.ts";

/** What we read of `redocly lint --format=json`. */
interface RedoclyProblem {
  readonly ruleId: string;
  readonly message: string;
  readonly location: readonly { readonly source: { readonly ref: string }; readonly pointer?: string }[];
}

/**
 * Notes what Redocly finds, by the rules of redocly.yaml. Redocly's command line carries all its code within, and so
 * cannot be imported; one process lints all specs in a quarter of a second, while our own rules run.
 */
export async function lintWithRedocly(specs: readonly Cursor[]): Promise<void> {
  const safe = specs.filter((spec) => !leavesFolder(spec));
  if (safe.length === 0) return;
  const output = await run(safe.map((spec) => spec.source.file));
  for (const { ruleId, message, location } of output) {
    const [place] = location;
    const spec = safe.find(({ source }) => place && isInside(resolve(place.source.ref), dirname(source.file)));
    if (!place || !spec) throw new Error(`Redocly reports a file that it was not given: ${JSON.stringify(place)}`);
    const sentence = message.trim().replace(/\.?$/, ".");
    cursorAt(spec, resolve(place.source.ref), place.pointer ?? "#/").fail(`${sentence} Correct it: https://redocly.com/docs/cli/rules/oas/${ruleId}`);
  }
}

function run(files: readonly string[]): Promise<RedoclyProblem[]> {
  const binary = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
  const config = join(import.meta.dirname, "redocly.yaml");
  const flags = ["lint", `--config=${config}`, "--format=json", "--max-problems=10000"];
  // Nothing of this may reach for the network: no usage data, no question for newer versions.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((done, fail) => {
    execFile(process.execPath, [binary, ...flags, ...files], { env, maxBuffer: 64 * 1024 * 1024 }, (_error, stdout, stderr) => {
      // It ends with 1 for problems and for failures of its own alike; only the former print one JSON text per file.
      const texts = stdout.trim() === "" ? [] : stdout.trim().split(/(?<=^\})(?=\{$)/m);
      try {
        const problems = texts.flatMap((text) => (JSON.parse(text) as { readonly problems: readonly RedoclyProblem[] }).problems);
        if (texts.length === files.length) done(problems);
        else fail(new Error(`Redocly did not lint all specs:\n${stderr}`));
      } catch (cause) {
        fail(new Error(`Redocly failed:\n${stderr}`, { cause }));
      }
    });
  });
}

/** Redocly would fetch a `$ref` that is a URL. Our own reader refuses it, so Redocly need not see that spec. */
function leavesFolder(spec: Cursor): boolean {
  const folder = dirname(spec.source.file);
  const leaves = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.some(leaves);
    if (!isObject(value)) return false;
    const reference = value["$ref"];
    if (typeof reference === "string" && !reference.startsWith("#")) {
      if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(reference) || !isInside(resolve(folder, reference), folder)) return true;
    }
    return Object.values(value).some(leaves);
  };
  return leaves(spec.value);
}

function cursorAt(spec: Cursor, file: string, pointer: string): Cursor {
  const source = file === spec.source.file ? spec.source : spec.source.sibling(relative(dirname(spec.source.file), file));
  const segments = pointer.replace(/^#?\/?/, "").split("/").filter((segment) => segment !== "");
  return segments.reduce(
    (cursor, segment) => cursor.at(decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~")),
    new Cursor(source, spec.problems, [], source.data),
  );
}

function isInside(file: string, folder: string): boolean {
  return file.startsWith(folder + sep);
}
