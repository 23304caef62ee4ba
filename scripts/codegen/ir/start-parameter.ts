import { firstSentence } from "./first-sentence.ts";
import { type Documentation, isNever, lookUp, type NamedTypes, type Property, type Type, union } from "./type.ts";

/**
 * What a value may be, as a command line or a form needs to know it. Left out: limits of numbers, lengths and lists,
 * patterns, null, names that an object may have beside its fields, and which fields go together where it has several shapes.
 */
export interface StartValue {
  /** `json` is anything that is no single value. */
  readonly kind: "text" | "number" | "boolean" | "file" | "json";
  /** What a text or a number is, such as `date-time` or `uri`; `integer` is a whole number. */
  readonly format?: string | undefined;
  /** Values that the document names; null is not among them. */
  readonly values?: readonly (string | number | boolean)[] | undefined;
  /** True if any other value of that kind will do as well. */
  readonly others?: true | undefined;
  /** Of a list: what each of its items may be. */
  readonly items?: StartValue | undefined;
  /** Of an object: its fields, over all shapes that it may have. */
  readonly fields?: readonly StartParameter[] | undefined;
}

/** A parameter of what starts an import, or a field within one. */
export interface StartParameter extends StartValue {
  readonly name: string;
  /** True if no shape does without it. */
  readonly required?: true | undefined;
  /** What the document says of it, as far as its first sentence. */
  readonly description?: string | undefined;
  /** What the provider takes where nothing is given. */
  readonly default?: unknown;
}

/** A field in one shape of an object. */
export type Field = Pick<Property, "name" | "type" | "required" | "documentation">;

/** Lists and objects within one another that are told: deeper ones nobody would write in a command line or a form. */
const depth = 4;

/** The fields over all shapes of an object. What is said of one in several shapes is said of all of them, or not at all. */
export function startParameters(shapes: readonly (readonly Field[])[], types: NamedTypes, levels = depth): StartParameter[] {
  const names = new Set(shapes.flat().map(({ name }) => name));
  return [...names].flatMap((name) => {
    const found = shapes.flat().filter((field) => field.name === name && !isNever(field.type));
    const [first] = found;
    if (!first) return [];
    const said = <Key extends keyof Documentation>(key: Key): Documentation[Key] => {
      const text = JSON.stringify(first.documentation[key]);
      return found.every(({ documentation }) => JSON.stringify(documentation[key]) === text) ? first.documentation[key] : undefined;
    };
    const { kind, ...more } = startValue(union(found.map(({ type }) => type)), types, said("format"), levels);
    const isRequired = shapes.every((fields) => fields.some((field) => field.name === name && field.required));
    const description = said("description");
    return {
      name,
      kind,
      required: isRequired || undefined,
      description: description === undefined ? undefined : firstSentence(description),
      default: said("default"),
      ...more,
    };
  });
}

function startValue(type: Type, types: NamedTypes, format: string | undefined, levels: number): StartValue {
  const members = alternatives(type, types).filter((member) => !(member.kind === "keyword" && member.name === "null"));
  const values = members.flatMap((member) => (member.kind === "literal" ? [member.value] : []));
  const rest = members.filter(({ kind }) => kind !== "literal");
  const [kind = "json", ...others] = new Set((rest.length > 0 ? rest : members).map(kindOf));
  if (others.length > 0 || kind === "json") return { kind: "json", ...named(values, rest), ...inside(rest, types, levels) };
  // Both of two values are any.
  if (kind === "boolean" && (rest.length > 0 || values.length > 1)) return { kind };
  return { kind, format: kind === "text" || kind === "number" ? format : undefined, ...named(values, rest) };
}

function named(values: StartValue["values"] & object, rest: readonly Type[]): Pick<StartValue, "values" | "others"> {
  return values.length > 0 ? { values, others: rest.length > 0 || undefined } : {};
}

/** The members of unions, those of named ones too. A schema may hold itself only within a list or an object, where this ends. */
function alternatives(type: Type, types: NamedTypes): Type[] {
  if (type.kind === "reference") {
    const found = lookUp(types, type);
    return found ? alternatives(found.type, types) : [];
  }
  if (type.kind !== "union") return [type];
  const members = type.members.flatMap((member) => alternatives(member, types));
  return type.open ? [...members, { kind: "keyword", name: "string" }] : members;
}

/** What is in lists, or in objects. */
function inside(members: readonly Type[], types: NamedTypes, levels: number): Pick<StartValue, "items" | "fields"> {
  if (levels === 0 || members.length === 0) return {};
  const lists = members.flatMap((member) => (member.kind === "array" ? [member.items] : []));
  if (lists.length === members.length) return { items: startValue(union(lists), types, formatOf(lists, types), levels - 1) };
  const shapes = members.map((member) => shapesOf(member, types));
  const fields = shapes.every((shape) => shape !== undefined) ? startParameters(shapes.flat(), types, levels - 1) : [];
  return fields.length > 0 ? { fields } : {};
}

function formatOf([only, ...others]: readonly Type[], types: NamedTypes): string | undefined {
  return only?.kind === "reference" && others.length === 0 ? lookUp(types, only)?.documentation.format : undefined;
}

/** Every shape that an object may have; undefined for what is no object. */
function shapesOf(type: Type, types: NamedTypes): (readonly Field[])[] | undefined {
  if (type.kind === "object") return [type.properties];
  if (type.kind !== "intersection") return undefined;
  return type.members.reduce<(readonly Field[])[] | undefined>(
    (shapes, member) => {
      const more = alternatives(member, types).map((one) => shapesOf(one, types));
      if (!shapes || more.some((one) => one === undefined)) return undefined;
      return shapes.flatMap((fields) => more.flatMap((one) => (one ?? []).map((others) => [...fields, ...others])));
    },
    [[]],
  );
}

function kindOf(type: Type): StartValue["kind"] {
  if (type.kind === "runtime") return "file";
  const name = type.kind === "literal" ? typeof type.value : type.kind === "keyword" ? type.name : "object";
  if (name === "string") return "text";
  return name === "number" || name === "boolean" ? name : "json";
}
