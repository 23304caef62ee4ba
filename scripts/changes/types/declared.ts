import ts from "typescript";
import { type Owner, type Place, within } from "../place.ts";

/** A type with the node that it was written as, if there is one, and the place it belongs to. */
export interface Declared {
  readonly type: ts.Type;
  readonly node?: ts.TypeNode | undefined;
  readonly place: Place;
  /** How it was written where `place` is, if that is not `node`. */
  readonly written?: ts.TypeNode | undefined;
  /** The names that led here, the outermost first. */
  readonly via?: readonly Step[];
}

export interface Step {
  readonly place: Place;
  readonly node: ts.TypeNode | undefined;
}

/** Knows which named thing a declaration stands in, by the declarations that give names. */
export class Owners {
  readonly #owners = new Map<ts.Node, Owner>();
  /** Components by their types: what a `$ref` leads to is known again in unions and arrays. Of object types only. */
  readonly #names = new Map<ts.Type, string>();

  register(node: ts.Node, owner: Owner): void {
    this.#owners.set(node, owner);
  }

  name(type: ts.Type, name: string): void {
    if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) this.#names.set(type, name);
  }

  nameOf(type: ts.Type): string | undefined {
    return this.#names.get(type);
  }

  /** The place of a declaration; undefined if nothing around it has a name. */
  placeOf(declaration: ts.Node): Place | undefined {
    const path: string[] = [];
    for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
      const owner = this.#owners.get(node);
      if (owner) return { owner, path };
      if (ts.isPropertySignature(node) || ts.isMethodSignature(node)) path.unshift(nameText(node.name));
      else if (ts.isArrayTypeNode(node)) path.unshift("[]");
      else if (ts.isIndexSignatureDeclaration(node)) path.unshift("{}");
    }
    return undefined;
  }

  /** Follows `components["schemas"]["X"]` and names of interfaces to what they name: the place becomes that one. */
  follow(declared: Declared, checker: ts.TypeChecker): Declared {
    let { node, place } = declared;
    const via = [...(declared.via ?? [{ place, node }])];
    for (let hops = 0; node && hops < 100; hops++) {
      if (ts.isParenthesizedTypeNode(node)) {
        node = node.type;
        continue;
      }
      const target = targetOf(node, checker);
      const owner = target && this.#owners.get(target);
      if (!target || !owner) break;
      place = { owner, path: [] };
      node = ts.isPropertySignature(target) || ts.isTypeAliasDeclaration(target) ? target.type : undefined;
      via.push({ place, node });
    }
    return { type: declared.type, node, place, via };
  }

  /** The items of an array. */
  items(declared: Declared, type: ts.Type, checker: ts.TypeChecker): Declared {
    const node = declared.node && ts.isArrayTypeNode(declared.node) ? declared.node.elementType : undefined;
    return this.follow({ type, node, place: within(declared.place, "[]") }, checker);
  }

  /** A property of a type; its place is where it was declared, which may be in a schema that an `allOf` names. */
  property(parent: Declared, symbol: ts.Symbol, checker: ts.TypeChecker): Declared & { readonly at: Place } {
    const declaration = symbol.declarations?.length === 1 ? symbol.declarations[0] : undefined;
    const at = (declaration && this.placeOf(declaration)) ?? within(parent.place, symbol.name);
    const node = declaration && (ts.isPropertySignature(declaration) || ts.isParameter(declaration)) ? declaration.type : undefined;
    return { ...this.follow({ type: checker.getTypeOfSymbol(symbol), node, place: at }, checker), at, written: node };
  }
}

/** The declaration that a type node names. */
function targetOf(node: ts.TypeNode, checker: ts.TypeChecker): ts.Declaration | undefined {
  if (ts.isTypeReferenceNode(node) && !node.typeArguments) {
    const symbol = checker.getSymbolAtLocation(node.typeName);
    const original = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return original?.declarations?.[0];
  }
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isLiteralTypeNode(node.indexType) || !ts.isStringLiteral(node.indexType.literal))
    return undefined;
  return checker.getPropertyOfType(checker.getTypeFromTypeNode(node.objectType), node.indexType.literal.text)?.declarations?.[0];
}

export function nameText(name: ts.PropertyName): string {
  return ts.isComputedPropertyName(name) || ts.isPrivateIdentifier(name) ? name.getText() : name.text;
}
