import { bounds } from "../codegen/ir/documentation.ts";
import { type Cursor, isObject } from "../codegen/read/cursor.ts";
import { sampleText } from "./format-samples.ts";

/** Who writes the value: a request holds no readOnly properties, a reply no writeOnly ones. */
export type Direction = "request" | "response";

interface Context {
  readonly direction: Direction;
  /** Whether optional properties are filled in. */
  readonly full: boolean;
  /** Whether a value that a part of a schema offers suits the whole. */
  readonly accepts: (schema: Cursor, value: unknown) => boolean;
  /** Schemas that the value is inside of; those do not begin again in an optional property. */
  readonly inside: ReadonlySet<string>;
  readonly depth: number;
  /** How many more optional properties may be filled in: schemas that multiply do not exhaust memory. */
  readonly left: { count: number };
}

/**
 * A value of a schema that shows all its fields, unlike that of codegen, which is as small as can be. Not every schema
 * can be solved: the caller validates.
 */
export function sampleValue(schema: Cursor, direction: Direction, full: boolean, accepts: Context["accepts"]): unknown {
  return make(schema, { direction, full, accepts, inside: new Set(), depth: 0, left: { count: 1000 } });
}

function make(schema: Cursor, context: Context): unknown {
  const parts = partsOf(schema, new Set());
  const given = parts.flatMap(givenBy).find(({ value }) => parts.length === 1 || context.accepts(schema, value));
  if (given) return given.value;
  const inner = { ...context, depth: context.depth + 1, inside: new Set([...context.inside, ...parts.map(({ key }) => key)]) };
  const types = parts.flatMap((part) => [part.at("type").value].flat()).filter((type) => type !== undefined);
  const type = types.find((name) => name !== "null") ?? types[0];
  if (type === "object" || parts.some((part) => part.at("properties").exists)) return sampleObject(parts, inner);
  const part = parts.find((candidate) => candidate.at("type").exists) ?? parts[0];
  if (!part) return "text";
  if (type === "integer" || type === "number") return sampleNumber(parts, type === "integer");
  if (type === "boolean") return true;
  if (type === "null") return null;
  return type === "array" || part.at("items").exists
    ? sampleArray(part, inner)
    : sampleText(parts.find((one) => one.at("pattern").exists || one.at("format").exists) ?? part);
}

/** The schemas that must hold together: the schema, what it refers to, all of its allOf, and one of each union. */
export function partsOf(schema: Cursor, seen: Set<string>): Cursor[] {
  if (seen.has(schema.key)) return [];
  seen.add(schema.key);
  const target = schema.reference && schema.target();
  const chosen = ["oneOf", "anyOf"].flatMap((keyword) => {
    const members = schema.at(keyword).items();
    return members.find((member) => member.resolve().at("type").value !== "null") ?? members[0] ?? [];
  });
  return [schema, ...[...(target ? [target] : []), ...schema.at("allOf").items(), ...chosen].flatMap((part) => partsOf(part, seen))];
}

/** Values that the document itself offers. */
function givenBy(schema: Cursor): Cursor[] {
  const [example] = schema.at("examples").items();
  return [schema.at("const"), ...(example ? [example] : []), schema.at("default"), ...schema.at("enum").items()].filter(
    (cursor) => cursor.exists,
  );
}

function sampleNumber(parts: readonly Cursor[], whole: boolean): number {
  const part =
    parts.find((candidate) =>
      ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"].some((keyword) => candidate.at(keyword).exists),
    ) ?? parts[0];
  if (!part) return 1;
  const { low, above, high, below } = bounds(part);
  const multiple = part.at("multipleOf").value;
  const step = typeof multiple === "number" && multiple > 0 ? multiple : 1;
  const least = Math.max(low ?? -Infinity, above === undefined ? -Infinity : whole ? Math.floor(above) + 1 : above + step / 2);
  const most = Math.min(high ?? Infinity, below === undefined ? Infinity : whole ? Math.ceil(below) - 1 : below - step / 2);
  const wanted = Math.min(Math.max(step, least), most);
  const stepped = multiple === undefined ? wanted : Math.ceil(wanted / step) * step;
  return whole && multiple === undefined ? Math.ceil(stepped) : stepped;
}

function sampleArray(schema: Cursor, context: Context): unknown[] {
  const values = schema
    .at("prefixItems")
    .items()
    .map((item) => make(item, context));
  const item = schema.at("items");
  const repeats = context.inside.has(item.resolve().key);
  const least = typeof schema.at("minItems").value === "number" ? Number(schema.at("minItems").value) : 0;
  const most = typeof schema.at("maxItems").value === "number" ? Number(schema.at("maxItems").value) : Infinity;
  const wanted = Math.min(Math.max(least, repeats || context.depth > 6 ? 0 : 1), most, 100);
  while (values.length < wanted && isObject(item.value)) {
    const value = make(item, context);
    // Items that must differ can be told apart where they are numbers, texts or values of an enum.
    const index = values.length;
    const other = partsOf(item, new Set()).flatMap((part) => part.at("enum").items())[index]?.value;
    values.push(
      schema.at("uniqueItems").value !== true || index === 0
        ? value
        : (other ?? (typeof value === "number" ? value + index : typeof value === "string" ? `${value}-${index + 1}` : value)),
    );
  }
  return values;
}

function sampleObject(parts: readonly Cursor[], context: Context): Record<string, unknown> {
  const foreign = context.direction === "request" ? "readOnly" : "writeOnly";
  const required = new Set(
    parts.flatMap((part) =>
      part
        .at("required")
        .items()
        .map(({ value }) => String(value)),
    ),
  );
  const declared = new Map<string, Cursor[]>();
  for (const [name, property] of parts.flatMap((part) => part.at("properties").entries()))
    declared.set(name, [...(declared.get(name) ?? []), property]);
  const names = new Set([...declared.keys(), ...required]);
  const fields = [...names].flatMap((name) => {
    const properties = declared.get(name) ?? [];
    // Where several parts speak of a property, the one that names values says most.
    const property = properties.findLast((one) => partsOf(one, new Set()).some((part) => givenBy(part).length > 0)) ?? properties.at(-1);
    if (!property) return [[name, "text"] as const];
    const flags = partsOf(property, new Set());
    if (flags.some((part) => part.at(foreign).value === true)) return [];
    const isOptional = !required.has(name);
    const again = flags.some((part) => context.inside.has(part.key));
    if (
      isOptional &&
      (!context.full ||
        again ||
        context.depth > 4 ||
        context.left.count-- <= 0 ||
        flags.some((part) => part.at("deprecated").value === true))
    )
      return [];
    // There is no end to what holds itself by necessity.
    if (context.depth > 12) return [];
    return [[name, tagOf(name, parts) ?? make(property, context)] as const];
  });
  return Object.fromEntries(fields);
}

/** What a discriminator says of the member that was chosen, unless the property says it itself. */
function tagOf(name: string, parts: readonly Cursor[]): string | undefined {
  for (const part of parts) {
    const discriminator = part.at("discriminator");
    if (discriminator.at("propertyName").value !== name) continue;
    const members = [...part.at("oneOf").items(), ...part.at("anyOf").items()].map((member) => member.resolve().key);
    const chosen = parts.find((other) => members.includes(other.key)) ?? part;
    const tag = discriminator
      .at("mapping")
      .entries()
      .find(([, target]) => target.follow()?.resolve().key === chosen.key)?.[0];
    const constant = parts.some(
      (other) => other.at("properties").at(name).at("const").exists || other.at("properties").at(name).at("enum").exists,
    );
    if (!constant && members.length > 0) return tag ?? chosen.pointer.at(-1);
  }
  return undefined;
}
