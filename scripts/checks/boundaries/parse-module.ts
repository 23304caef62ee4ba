import ts from "typescript";
import { isModule } from "./places.ts";
import type { Repository } from "./repository.ts";

export interface Located {
  readonly text: string;
  readonly line: number;
}

/** What the rules want to know of a module. */
export interface ParsedModule {
  /** What it imports, re-exports, imports dynamically or names in `import("…")` types. */
  readonly imports: readonly Located[];
  /** Its other string literals, and keys of objects: every place where it could name a provider. */
  readonly strings: readonly Located[];
  /** Its `export *` and `export * as …`. */
  readonly stars: readonly Located[];
}

const parsed = new WeakMap<Repository, ReadonlyMap<string, ParsedModule>>();

/** The modules of a repository by path, each parsed once however many rules ask. */
export function parsedModules(repository: Repository): ReadonlyMap<string, ParsedModule> {
  const known = parsed.get(repository);
  if (known) return known;
  const modules = new Map([...repository.files].filter(([path]) => isModule(path)).map(([path, text]) => [path, parseModule(path, text)]));
  parsed.set(repository, modules);
  return modules;
}

/** Reads a module's syntax; nothing is resolved or type-checked. TypeScript 5.9, since version 7 has no such API. */
export function parseModule(path: string, text: string): ParsedModule {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const imports: Located[] = [];
  const strings: Located[] = [];
  const stars: Located[] = [];
  const located = (node: ts.Node, value: string): Located => ({
    text: value,
    line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
  });

  const visit = (node: ts.Node): void => {
    if (ts.isExportDeclaration(node) && !(node.exportClause && ts.isNamedExports(node.exportClause))) stars.push(located(node, "export *"));
    if (ts.isStringLiteralLike(node)) (isSpecifier(node) ? imports : strings).push(located(node, node.text));
    else if (ts.isIdentifier(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node)
      strings.push(located(node, node.text));
    ts.forEachChild(node, (child) => {
      // Parents are set while descending: asking the parser for them would cost a second walk.
      (child as { parent: ts.Node }).parent = node;
      visit(child);
    });
  };
  visit(source);
  return { imports, strings, stars };
}

function isSpecifier(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return parent.moduleSpecifier === node;
  if (ts.isLiteralTypeNode(parent)) return ts.isImportTypeNode(parent.parent) && parent.parent.argument === parent;
  return ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword;
}
