import ts from "typescript";

/** Tags that the generator writes itself. */
const tags = new Set(["throws", "see", "default", "deprecated"]);
/** Those of openapi-typescript, which leaves an @ in a description as it is. */
const isForeign = (path: string): boolean => path.endsWith("schema.gen.ts");

/** What TypeScript leaves unnamed in its declarations: what it reads from comments. */
interface Read {
  readonly parseDiagnostics: readonly ts.Diagnostic[];
  readonly commentDirectives?: readonly unknown[];
  readonly pragmas: ReadonlyMap<string, unknown>;
}

/** What is wrong with a module in TypeScript's eyes: mistakes, names of a payload, and comments that mean something. */
export function judgeModule(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const { parseDiagnostics, commentDirectives = [], pragmas } = file as unknown as Read;
  const found = parseDiagnostics.map((mistake) => `it does not parse: ${ts.flattenDiagnosticMessageText(mistake.messageText, " ")}`);
  if (commentDirectives.length > 0) found.push("a comment switches checks off");
  found.push(...[...pragmas.keys()].map((name) => `a comment holds the pragma ${name}`));
  if (file.referencedFiles.length + file.typeReferenceDirectives.length > 0) found.push("a comment refers to a file");
  const visit = (node: ts.Node): void => {
    if (isEvil(node)) found.push(`evil stands in ${node.parent.getText(file).slice(0, 100)}`);
    if (!isForeign(path))
      for (const { tagName } of ts.getJSDocTags(node)) if (!tags.has(tagName.text)) found.push(`the tag @${tagName.text}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...new Set(found)].map((what) => `${path}: ${what}`);
}

function isEvil(node: ts.Node): boolean {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return /^#?evil$/.test(node.text);
  return ts.isRegularExpressionLiteral(node) || ts.isTemplateExpression(node) || ts.isTaggedTemplateExpression(node);
}

/**
 * Where a module has another structure than that of the neutral document. Names and texts may differ, and the ways to write
 * them: nothing else is up to a document that says other words in the same places.
 */
export function compareModules(path: string, text: string, neutral: string): string[] {
  const [nodes, wanted] = [outline(path, text), outline(path, neutral)];
  const at = nodes.findIndex(({ kind }, index) => kind !== wanted[index]?.kind);
  if (at < 0 && nodes.length === wanted.length) return [];
  const [node, other] = at < 0 ? [nodes.at(-1), wanted.at(-1)] : [nodes[at], wanted[at]];
  return [`${path}: ${node?.text()} stands where the neutral document has ${other?.text()}`];
}

interface OutlineNode {
  readonly kind: string;
  /** Beginning of what the node is a part of. */
  text(): string;
}

function outline(path: string, text: string): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const text = (): string => JSON.stringify((ts.isSourceFile(node.parent ?? node) ? node : node.parent).getText(file).slice(0, 160));
    nodes.push(...kindsOf(node).map((kind) => ({ kind, text })));
    const isText = ts.isShorthandPropertyAssignment(node) || (ts.isComputedPropertyName(node) && ts.isStringLiteral(node.expression));
    // Imported names are sorted.
    if (ts.isNamedImports(node)) [...node.elements].sort((one, other) => one.getChildCount() - other.getChildCount()).forEach(visit);
    else if (!isText) ts.forEachChild(node, visit);
  };
  visit(file);
  return nodes;
}

function kindsOf(node: ts.Node): string[] {
  // A property that is called like the variable it holds.
  if (ts.isShorthandPropertyAssignment(node)) return ["PropertyAssignment", "text", "text"];
  if (ts.isIdentifier(node) || ts.isStringLiteral(node) || ts.isComputedPropertyName(node)) return ["text"];
  return [ts.tokenToString(node.kind) ?? ts.SyntaxKind[node.kind]];
}
