import ts from "typescript";

const costly: { readonly [kind: number]: string } = {
  [ts.SyntaxKind.ConditionalType]: "a conditional type",
  [ts.SyntaxKind.InferType]: "infer",
  [ts.SyntaxKind.MappedType]: "a mapped type",
};

/** TypeScript's own names for such types. */
const utilities = /^(Awaited|Partial|Required|Readonly|Record|Pick|Omit|Exclude|Extract|NonNullable|Parameters|ReturnType)$/;

/** Finds what makes a declaration slow to check and its hovers unreadable. Gives lines `path:line: what`. */
export function findCostlyTypes(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = costly[node.kind] ?? utilityOf(node);
    if (name) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${path}:${line + 1}: has ${name}. A provider's declarations are plain interfaces (DESIGN.md section 6).`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function utilityOf(node: ts.Node): string | undefined {
  // `extends Omit<…>` of an interface is an expression to the parser.
  const name = ts.isTypeReferenceNode(node) ? node.typeName : ts.isExpressionWithTypeArguments(node) ? node.expression : undefined;
  return name && ts.isIdentifier(name) && utilities.test(name.text) ? name.text : undefined;
}
