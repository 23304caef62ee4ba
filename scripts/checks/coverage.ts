import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { providerIds } from "../codegen/read/load.ts";
import { isObject } from "../codegen/read/cursor.ts";
import { table } from "../table.ts";

/** What a document declares and what of it the contract tests ran, by name. */
export interface Coverage {
  readonly provider: string;
  readonly operations: Share;
  readonly responses: Share;
  readonly examples: Share;
  /** Names of what no test ran. */
  readonly missed: readonly string[];
}

export interface Share {
  readonly covered: number;
  readonly total: number;
}

interface Declared {
  readonly operation: string;
  /** Name of the case: operation, status, and for a body its media type and example. */
  readonly key: string;
  readonly response: string | undefined;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Everything a document declares, read from the YAML by a walk of its own: were it read by the generator, what the
 * generator overlooks would be missing here as well.
 */
export function declared(document: unknown): Declared[] {
  const resolve = (node: unknown): Record<string, unknown> => {
    let value = node;
    while (isObject(value) && typeof value["$ref"] === "string") {
      value = value["$ref"]
        .split("/")
        .slice(1)
        .reduce<unknown>((at, segment) => (isObject(at) ? at[segment.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined), document);
    }
    return isObject(value) ? value : {};
  };
  const contentOf = (node: unknown): [string, string[]][] =>
    Object.entries(resolve(resolve(node)["content"])).map(([type, media]) => [type, Object.keys(resolve(resolve(media)["examples"]))]);
  return Object.values(resolve(resolve(document)["paths"])).flatMap((item) =>
    methods.flatMap((method) => {
      const operation = resolve(item)[method];
      if (!isObject(operation)) return [];
      const id = String(operation["operationId"]);
      const replies = Object.entries(resolve(operation["responses"])).flatMap(([status, response]) => {
        const content = contentOf(response);
        const base = { operation: id, response: `${id} ${status}` };
        if (content.length === 0) return [{ ...base, key: `${id} ${status}` }];
        return content.flatMap(([type, examples]) => examples.map((example) => ({ ...base, key: `${id} ${status} ${type} ${example}` })));
      });
      const requests = contentOf(operation["requestBody"]).flatMap(([type, examples]) =>
        examples.map((example) => ({ operation: id, key: `${id} request ${type} ${example}`, response: undefined })),
      );
      return [...replies, ...requests];
    }),
  );
}

/** Compares what is declared with what ran. */
export function coverage(provider: string, declarations: readonly Declared[], ran: ReadonlySet<string>): Coverage {
  const share = (names: readonly (string | undefined)[], covered: readonly (string | undefined)[]): Share => {
    const all = new Set(names.filter((name) => name !== undefined));
    const done = new Set(covered.filter((name) => name !== undefined));
    return { covered: [...all].filter((name) => done.has(name)).length, total: all.size };
  };
  const done = declarations.filter(({ key }) => ran.has(key));
  return {
    provider,
    operations: share(
      declarations.map(({ operation }) => operation),
      done.map(({ operation }) => operation),
    ),
    responses: share(
      declarations.map(({ response }) => response),
      done.map(({ response }) => response),
    ),
    examples: share(
      declarations.map(({ key }) => key),
      done.map(({ key }) => key),
    ),
    missed: declarations.map(({ key }) => key).filter((key) => !ran.has(key)),
  };
}

/** The table that ends a test run. */
export function coverageTable(rows: readonly Coverage[]): string {
  const cell = ({ covered, total }: Share): string =>
    `${covered}/${total} ${total === 0 ? "-" : `${Math.floor((100 * covered) / total)} %`}`;
  const lines = [
    ["provider", "operations", "responses", "examples"],
    ...rows.map((row) => [row.provider, cell(row.operations), cell(row.responses), cell(row.examples)]),
  ];
  return table(lines);
}

function main(): number {
  const root = resolve(import.meta.dirname, "../..");
  const rows = providerIds(join(root, "specs")).map((id) => {
    const report = join(root, "packages", id, ".reports/contract.json");
    const ran = existsSync(report) ? (JSON.parse(readFileSync(report, "utf8")) as string[]) : [];
    return coverage(id, declared(parse(readFileSync(join(root, "specs", id, "openapi.yaml"), "utf8"))), new Set(ran));
  });
  console.log(coverageTable(rows));
  const missed = rows.flatMap((row) => row.missed.map((name) => `${row.provider}: no contract test ran ${name}`));
  for (const line of missed) console.error(line);
  if (missed.length > 0) console.error("\nRun the tests first (turbo run test); if they ran, the generator overlooks something.");
  return missed.length > 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = main();
