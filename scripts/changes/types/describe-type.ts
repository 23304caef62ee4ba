import ts from "typescript";
import type { Declared, Owners } from "./declared.ts";

const longest = 80;

/** A type as people read it: names of schemas instead of paths to them, `object` for what is long. */
export function describeType({ type, node }: Pick<Declared, "type" | "node">, owners: Owners, checker: ts.TypeChecker): string {
  const name = owners.nameOf(type);
  if (name !== undefined && !node) return name;
  const written = node ? node.getText() : checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation);
  const text = withoutObjects(written.replaceAll(/\/\*[^]*?\*\//g, "").replaceAll(/components\["\w+"\]\["((?:[^"\\]|\\.)+)"\]/g, "$1"))
    .replaceAll("Record<string, never>", "object")
    // How enums are left open without hiding their values from editors.
    .replaceAll(/\(?\bstring & object\)?/g, "string")
    .replaceAll(/\s+/g, " ");
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/ [^ ]*$/, "")} …`;
}

/** A value or type of a union. */
export function describeMember(type: ts.Type, owners: Owners, checker: ts.TypeChecker): string {
  if (type.isStringLiteral()) return type.value;
  return describeType({ type, node: undefined }, owners, checker);
}

/** Object literals hold objects: taken away from the inside. */
function withoutObjects(text: string): string {
  for (let before = text, depth = 0; depth < 50; depth++) {
    const after = before.replaceAll(/\{[^{}]*\}/g, "object");
    if (after === before) return after;
    before = after;
  }
  return "object";
}
