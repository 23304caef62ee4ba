import type { Operation } from "../ir/operation.ts";
import { isNever, lookUp, type NamedTypes, type Property, type Type } from "../ir/type.ts";

/** A parameter of what starts an import, as a command line or a form needs to know it. */
export interface StartParameter {
  readonly name: string;
  /** What its value is; `json` is anything that is no single value. */
  readonly kind: "text" | "number" | "boolean" | "file" | "json";
  /** True if no call does without it. */
  readonly required?: true | undefined;
}

/** All parameters of an operation over all shapes its body may have. */
export function describeParameters(operation: Operation, types: NamedTypes): StartParameter[] {
  const own = operation.parameters
    .filter(({ option }) => option === undefined)
    .map(({ key, type, required }) => ({ name: key, type, required }));
  const variants = bodyVariants(operation);
  const fields = [...new Map(variants.flat().map((property) => [property.name, property])).values()]
    .filter(({ type }) => !isNever(type))
    .map((property) => ({ ...property, required: variants.every((variant) => isRequired(variant, property.name)) }));
  const all = new Map([...own, ...fields].map((property) => [property.name, property]));
  return [...all.values()].map(({ name, type, required }) => ({ name, kind: kindOf(type, types), required: required || undefined }));
}

function bodyVariants({ requestBody, upload }: Operation): (readonly Pick<Property, "name" | "type" | "required">[])[] {
  if (!requestBody) return [];
  if (requestBody.whole) return [[{ name: "body", type: { kind: "runtime", name: "BodyInput" }, required: requestBody.required }]];
  const variants = requestBody.content.flatMap((media) => media.variants.map(({ properties }) => properties));
  if (!upload || upload.blocks) return variants;
  const file = { name: upload.field, type: { kind: "runtime", name: "BodyInput" } as const, required: false };
  // With the file what is computed from it need not be given.
  return variants.map((properties) => [
    ...properties.map((property) => ({ ...property, required: property.required && !Object.hasOwn(upload.fill, property.name) })),
    file,
  ]);
}

function isRequired(variant: readonly Pick<Property, "name" | "required">[], name: string): boolean {
  return variant.some((property) => property.name === name && property.required);
}

/** What is one kind in all of its alternatives is of that kind; null is no kind of its own. */
function kindOf(type: Type, types: NamedTypes): StartParameter["kind"] {
  const [kind = "json", ...others] = new Set(kindsOf(type, types));
  return others.length === 0 ? kind : "json";
}

function kindsOf(type: Type, types: NamedTypes): StartParameter["kind"][] {
  if (type.kind === "union") return type.members.flatMap((member) => kindsOf(member, types));
  if (type.kind === "runtime") return ["file"];
  const named = type.kind === "reference" ? lookUp(types, type)?.type : undefined;
  // A schema may hold itself only within an object, which is no single value.
  if (named) return named.kind === "object" ? ["json"] : kindsOf(named, types);
  const name = type.kind === "literal" ? typeof type.value : type.kind === "keyword" ? type.name : "object";
  if (name === "null") return [];
  if (name === "string") return ["text"];
  return name === "number" || name === "boolean" ? [name] : ["json"];
}
