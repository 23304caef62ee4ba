import { safe } from "./comment.ts";
import { literal } from "./literal.ts";

/**
 * One generated TypeScript file: its first line names the spec and the command that rewrites it, its imports are
 * those that were asked for while the body was written, sorted.
 */
export class Module {
  readonly #header: string;
  readonly #imports = new Map<string, Map<string, { readonly type: boolean; readonly as: string | undefined }>>();
  readonly #namespaces = new Map<string, string>();
  readonly #blocks: string[] = [];

  constructor(header: string) {
    this.#header = header;
  }

  /** Asks for a name of another module; returns the local name. */
  import(from: string, name: string, as?: string): string {
    this.#add(from, name, false, as);
    return as ?? name;
  }

  importType(from: string, name: string, as?: string): string {
    this.#add(from, name, true, as);
    return as ?? name;
  }

  importNamespace(from: string, as: string): string {
    this.#namespaces.set(from, as);
    return as;
  }

  add(...blocks: readonly string[]): void {
    this.#blocks.push(...blocks.filter((block) => block !== ""));
  }

  toString(): string {
    const imports = [
      ...[...this.#namespaces].map(([from, as]) => ({ from, line: `import * as ${as} from ${literal(from)};` })),
      ...[...this.#imports].map(([from, names]) => ({ from, line: importLine(from, names) })),
    ].sort((one, other) => order(distance(one.from), distance(other.from)));
    const head = `// ${this.#header}\n`;
    // TypeScript looks for pragmas, such as @jsxImportSource, in all comments before the first statement.
    const first = this.#blocks[0]?.startsWith("/**") ? "export {};\n" : "";
    const importBlock = imports.map(({ line }) => `${line}\n`).join("") || first;
    const body = this.#blocks.map((block) => block.replace(/\n*$/, "\n")).join("\n");
    return [head, importBlock, body].filter((part) => part !== "").join("\n");
  }

  #add(from: string, name: string, type: boolean, as: string | undefined): void {
    const names = this.#imports.get(from) ?? new Map<string, { type: boolean; as: string | undefined }>();
    this.#imports.set(from, names);
    const key = `${name} ${as ?? ""}`;
    const known = names.get(key);
    names.set(key, { type: type && (known?.type ?? true), as });
  }
}

function importLine(from: string, names: ReadonlyMap<string, { readonly type: boolean; readonly as: string | undefined }>): string {
  const all = [...names].map(([key, { type, as }]) => ({ name: key.split(" ")[0] ?? "", type, as }));
  const onlyTypes = all.every(({ type }) => type);
  const parts = all
    .sort((one, other) => order(one.name, other.name))
    .map(({ name, type, as }) => `${type && !onlyTypes ? "type " : ""}${name}${as === undefined ? "" : ` as ${as}`}`);
  const line = `import ${onlyTypes ? "type " : ""}{ ${parts.join(", ")} } from ${literal(from)};`;
  if (line.length <= 120) return line;
  return `import ${onlyTypes ? "type " : ""}{\n${parts.map((part) => `  ${part},\n`).join("")}} from ${literal(from)};`;
}

/** Packages first, then files further up, then neighbours. */
function distance(from: string): string {
  return from.startsWith("./") ? `2${from}` : from.startsWith("../") ? `1${from}` : `0${from}`;
}

/** Code-unit order: the same on every machine and in every locale. */
export function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The first line of a generated file. No date, version or hash: output is a function of the spec alone. */
export function generatedFrom(specPath: string): string {
  return `Generated from ${safe(specPath).replaceAll("\n", " ")} by \`pnpm generate\`. Do not edit: change the spec or the generator.`;
}
