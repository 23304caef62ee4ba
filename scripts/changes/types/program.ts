import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

/** The TypeScript modules of one side of a comparison, by path relative to the package's sources. */
export interface Modules {
  readonly files: ReadonlyMap<string, string>;
  /** The module that consumers import. */
  readonly entry: string;
}

/** Packages by the name they are imported by: those that are compared exist twice, once on each side. */
export type Packages = ReadonlyMap<string, { readonly old: Modules; readonly new: Modules }>;

export type SideName = "old" | "new";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  types: [],
};
const libraries = dirname(ts.getDefaultLibFilePath(options));
const libraryFiles = new Map<string, ts.SourceFile | undefined>();

/**
 * One program of both sides of all packages, so that types can be compared across them. Nothing is checked: types are
 * only computed where they are looked at. `handwritten` finds packages that are not compared; both sides see the same.
 */
export class Declarations {
  readonly checker: ts.TypeChecker;
  readonly #program: ts.Program;
  readonly #packages: Packages;
  readonly #files: ReadonlyMap<string, string>;

  constructor(packages: Packages, handwritten: (name: string) => string | undefined = () => undefined) {
    this.#packages = packages;
    const files = new Map<string, string>();
    for (const [name, sides] of packages) {
      for (const side of ["old", "new"] as const) for (const [path, text] of sides[side].files) files.set(address(side, name, path), text);
    }
    this.#files = files;
    const resolve = (specifier: string, from: string): string | undefined => {
      if (specifier.startsWith(".")) return posix.join(dirname(from), specifier);
      const side = /^\/:(old|new)\//.exec(from)?.[1] as SideName | undefined;
      const compared = packages.get(specifier);
      if (compared) return address(side ?? "new", specifier, compared[side ?? "new"].entry);
      return handwritten(specifier);
    };
    // Interfaces of browsers are only named by the runtime's types.
    const lib = packages.size > 0 && [...files.values()].some((text) => text.includes('"@quayside/')) ? full : small;
    const roots = [...packages].flatMap(([name, { old, new: now }]) => [address("old", name, old.entry), address("new", name, now.entry)]);
    this.#program = ts.createProgram({ rootNames: roots, options: { ...options, lib: [...lib] }, host: host(files, resolve) });
    this.checker = this.#program.getTypeChecker();
  }

  /** What a package exports on one side, by name. */
  exports(name: string, side: SideName): Map<string, ts.Symbol> {
    const modules = this.#packages.get(name)?.[side];
    const file = modules && this.#program.getSourceFile(address(side, name, modules.entry));
    const symbol = file && this.checker.getSymbolAtLocation(file);
    if (!symbol) return new Map();
    const found = this.checker.getExportsOfModule(symbol).map((one) => [one.name, this.#original(one)] as const);
    return new Map(found);
  }

  /** Whether a declaration belongs to a package that is compared, and not to the runtime or a library. */
  isCompared(node: ts.Node): boolean {
    return this.#files.has(node.getSourceFile().fileName);
  }

  #original(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }
}

/** Where the declarations of one package stand. */
export interface PackageDeclarations {
  readonly declarations: Declarations;
  /** The package, as it is imported. */
  readonly name: string;
  /** Name of the client's interface; undefined where there are schemas only. */
  readonly client?: string;
}

const small = ["lib.es5.d.ts"];
const full = ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts", "lib.dom.d.ts"];

/** A path that no disk has. */
function address(side: SideName, name: string, path: string): string {
  return `/:${side}/${name}/${path}`;
}

function host(files: ReadonlyMap<string, string>, resolve: (specifier: string, from: string) => string | undefined): ts.CompilerHost {
  const parse = (path: string, text: string): ts.SourceFile =>
    // Comments are compared in the documents; leaving them out halves the time.
    ts.createSourceFile(path, text, { languageVersion: ts.ScriptTarget.ES2023, jsDocParsingMode: ts.JSDocParsingMode.ParseNone }, true);
  const library = (path: string): ts.SourceFile | undefined => {
    if (!libraryFiles.has(path)) libraryFiles.set(path, existsSync(path) ? parse(path, readFileSync(path, "utf8")) : undefined);
    return libraryFiles.get(path);
  };
  return {
    getSourceFile: (path) => {
      const text = files.get(path);
      if (text !== undefined) return parse(path, text);
      if (path.startsWith(libraries)) return library(path);
      return existsSync(path) ? parse(path, readFileSync(path, "utf8")) : undefined;
    },
    getDefaultLibFileName: () => join(libraries, "lib.es5.d.ts"),
    getDefaultLibLocation: () => libraries,
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => {},
    fileExists: (path) => files.has(path) || existsSync(path),
    readFile: (path) => files.get(path) ?? (existsSync(path) ? readFileSync(path, "utf8") : undefined),
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const path = resolve(text, from);
        return {
          resolvedModule:
            path === undefined ? undefined : { resolvedFileName: path, extension: ts.Extension.Ts, isExternalLibraryImport: false },
        };
      }),
  };
}
