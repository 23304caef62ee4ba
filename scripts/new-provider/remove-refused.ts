import { alternativesOf } from "../codegen/ir/pagination.ts";
import { type Cursor, isObject } from "../codegen/read/cursor.ts";
import type { Places } from "../checks/spec-rules/places.ts";
import { Validator } from "../checks/spec-rules/validator.ts";
import type { Decisions } from "./decisions.ts";

/** Takes out what the lint refuses, and what would hide the examples of a body: Prism prefers those of its schema (rule 7). */
export function removeRefused({ schemas, mediaTypes }: Places, decisions: Decisions): void {
  const validator = new Validator();
  validator.addSources(schemas.map(({ cursor }) => cursor));
  for (const { cursor } of schemas) {
    const isRefused = (value: Cursor): boolean => value.exists && validator.validate(cursor, value.value).length > 0;
    if (isRefused(cursor.at("default"))) {
      decisions.add("schemas", "defaults that their schemas refuse were left out", shown(cursor));
      delete object(cursor)["default"];
    }
    const examples = cursor.at("examples").items();
    if (examples.some((example) => isRefused(example) || looksSecret(example.value))) delete object(cursor)["examples"];
    removeUndeclaredNames(cursor, cursor, decisions);
  }
  for (const schema of mediaTypes.flatMap(({ cursor }) => [cursor.at("schema"), cursor.at("schema").resolve()])) {
    if (isObject(schema.value)) delete object(schema)["examples"];
  }
}

/** Redocly wants a name that is required to be a property: of the object, or of one that it is composed with. */
function removeUndeclaredNames(schema: Cursor, whole: Cursor, decisions: Decisions): void {
  const properties = alternativesOf(whole).flatMap((part) => part.at("properties").entries());
  const declared = new Set(properties.map(([name]) => name));
  const names = schema.at("required").strings();
  const kept = names.filter((name) => declared.has(name));
  if (declared.size > 0 && kept.length < names.length) {
    if (kept.length > 0) object(schema)["required"] = kept;
    else delete object(schema)["required"];
    const undeclared = names.filter((name) => !declared.has(name)).join(", ");
    decisions.add("schemas", "names under `required` that are no properties were left out", `${shown(schema)} (${undeclared})`);
  }
  for (const member of ["anyOf", "oneOf"].flatMap((keyword) => schema.at(keyword).items())) {
    const onlyRequires = !member.reference && !member.at("properties").exists && member.at("required").exists;
    if (onlyRequires) removeUndeclaredNames(member, whole, decisions);
  }
}

/** A long word of letters and digits: a scanner for secrets would take many for one, and a curator wants none of them. */
function looksSecret(value: unknown): boolean {
  const text = (JSON.stringify(value) ?? "").replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, "");
  return /(?=[\w-]*[a-z])(?=[\w-]*\d)[\w-]{16,}|-----BEGIN|:\/\/[^\s/:@]+:[^\s/@]+@/i.test(text);
}

function object(cursor: Cursor): Record<string, unknown> {
  return cursor.value as Record<string, unknown>;
}

function shown(cursor: Cursor): string {
  return cursor.pointer.filter((segment) => !["components", "schemas", "properties", "paths"].includes(segment)).join(".");
}
