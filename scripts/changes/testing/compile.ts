import { dirname, posix } from "node:path";
import ts from "typescript";

/** A program that uses declarations, with those it was written against and those it is compiled with. */
export interface Use {
  readonly usage: string;
  readonly old: string;
  readonly schema: string;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2015.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  types: [],
};

/** Compiles many uses in one program; gives the errors of each. Errors in declarations themselves are nobody's. */
export function compile(uses: readonly Use[]): string[][] {
  const files = new Map<string, string>();
  for (const [index, use] of uses.entries())
    for (const name of ["usage", "old", "schema"] as const) files.set(`/:use/${index}/${name}.ts`, use[name]);
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (path, target) => {
    const text = files.get(path);
    return text === undefined ? getSourceFile(path, target) : ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  };
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => ({ resolvedModule: { resolvedFileName: posix.join(dirname(from), text), extension: ts.Extension.Ts } }));
  const program = ts.createProgram({ rootNames: uses.map((_, index) => `/:use/${index}/usage.ts`), options, host });
  return uses.map((_, index) => {
    const file = program.getSourceFile(`/:use/${index}/usage.ts`);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ messageText, start }) => {
      const line = file?.text.slice(file.text.lastIndexOf("\n", start ?? 0) + 1).split("\n", 1)[0] ?? "";
      return `${ts.flattenDiagnosticMessageText(messageText, " ")} <- ${line.slice(0, 300)}`;
    });
  });
}
