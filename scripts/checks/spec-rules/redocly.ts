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

/** What one run printed: the problems of each spec that it came through, and its complaints about itself. */
interface Output {
  readonly results: readonly { readonly problems: readonly RedoclyProblem[] }[];
  readonly complaints: string;
}

/**
 * Notes what Redocly finds, by the rules of redocly.yaml. Redocly's command line carries all its code within and cannot
 * be imported; one process lints all specs in a quarter of a second, while our own rules run.
 */
export async function lintWithRedocly(specs: readonly Cursor[]): Promise<void> {
  const safe = specs.filter((spec) => !leavesFolder(spec));
  if (safe.length === 0) return;
  const { results, complaints } = await run(safe);
  if (results.length === safe.length) {
    for (const problem of results.flatMap(({ problems }) => problems)) note(problem, safe);
  } else if (safe.length > 1) {
    // It stops at the first document that is beyond it, and says nothing of the rest.
    await Promise.all(safe.map((spec) => lintWithRedocly([spec])));
  } else {
    const reason = /^\s+- (.*\S)/m.exec(complaints)?.[1] ?? complaints.trim();
    safe[0]?.fail(`Redocly cannot lint this document (${reason}). Correct the other problems first.`);
  }
}

function run(specs: readonly Cursor[]): Promise<Output> {
  const binary = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
  const flags = ["lint", `--config=${join(import.meta.dirname, "redocly.yaml")}`, "--format=json", "--max-problems=10000"];
  const files = specs.map((spec) => spec.source.file);
  // Nothing of this may reach for the network: no usage data, no question for newer versions.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((done, fail) => {
    execFile(process.execPath, [binary, ...flags, ...files], { env, maxBuffer: 64 * 1024 * 1024 }, (_error, stdout, complaints) => {
      // The exit code is 1 for problems of specs and for its own alike. Each spec is one JSON text, and no comma between.
      const texts = stdout
        .trim()
        .split(/(?<=^\})(?=\{$)/m)
        .filter((text) => text !== "");
      try {
        done({ results: texts.map((text) => JSON.parse(text) as Output["results"][number]), complaints });
      } catch (cause) {
        fail(new Error(`Redocly printed what is no JSON: ${complaints}`, { cause }));
      }
    });
  });
}

function note({ ruleId, message, location }: RedoclyProblem, specs: readonly Cursor[]): void {
  const [place] = location;
  const file = resolve(place?.source.ref ?? "");
  const spec = specs.find(({ source }) => isInside(file, dirname(source.file)));
  if (!place || !spec) throw new Error(`Redocly reports a file that it was not given: ${file}: ${message}`);
  cursorAt(spec, file, place.pointer ?? "").fail(
    `${message.trim().replace(/\.?$/, ".")} Correct it: https://redocly.com/docs/cli/rules/oas/${ruleId}`,
  );
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
  const segments = pointer
    .replace(/^#?\/?/, "")
    .split("/")
    .filter((segment) => segment !== "");
  return segments.reduce(
    (cursor, segment) => cursor.at(decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~")),
    new Cursor(source, spec.problems, [], source.data),
  );
}

function isInside(file: string, folder: string): boolean {
  return file.startsWith(folder + sep);
}
