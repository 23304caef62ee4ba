import { listOf, type Node, objectOf, type SourceDocument } from "./source-document.ts";

/** What is compared of a value at one place of a body or parameter. */
export interface SchemaFacts {
  /** Where it stands: its parent says whether it is required. */
  readonly place: Place;
  /** Where its own schema stands, which may be a named one. */
  readonly value: Place;
  readonly required: boolean;
  readonly types: readonly string[];
  readonly values: readonly unknown[] | undefined;
  /** format, default, limits and the like, by keyword. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** A place in a document, for people. */
export interface Place {
  /** The nearest named schema; undefined in what stands inline. */
  readonly component: string | undefined;
  /** JSON Pointer from there; `*` stands for any item and `{}` for any further property. */
  readonly pointer: string;
}

/** Facts by JSON Pointer from the root of a schema. */
export type FactsByPointer = ReadonlyMap<string, SchemaFacts>;

/** More than any body that people use; it keeps a hostile document from being written out without end. */
const most = 20_000;
/** Nor is any nested as deep as this. */
const deepest = 100;

/** Everything that a schema says of the values it allows, composed and followed through references; circles end. */
export function schemaFacts(document: SourceDocument, schema: unknown): FactsByPointer {
  const facts = new Map<string, SchemaFacts>();
  const visit = (schemas: readonly Located[], pointer: string, required: boolean, inside: ReadonlySet<unknown>): void => {
    if (facts.size >= most) return;
    const view = viewOf(document, schemas);
    const [declared] = schemas;
    const [followed] = view.parts;
    const place = { component: declared?.component, pointer: declared?.pointer ?? "" };
    const value = { component: followed?.component, pointer: followed?.pointer ?? "" };
    facts.set(pointer, { place, value, required, types: view.types, values: view.values, details: view.details });
    if (inside.size > deepest || view.parts.some(({ schema: part }) => inside.has(part))) return;
    const within = new Set([...inside, ...view.parts.map(({ schema: part }) => part)]);
    for (const [name, children] of view.properties) visit(children, `${pointer}/${escape(name)}`, view.required.has(name), within);
    if (view.items.length > 0) visit(view.items, `${pointer}/*`, true, within);
    if (view.additional.length > 0) visit(view.additional, `${pointer}/{}`, true, within);
  };
  visit([{ schema, component: undefined, pointer: "" }], "", true, new Set());
  return facts;
}

/** A schema and where it stands. */
interface Located extends Place {
  readonly schema: unknown;
}

interface View {
  /** The schemas that speak of the value; the first says where it stands. */
  readonly parts: readonly Located[];
  readonly types: readonly string[];
  readonly values: readonly unknown[] | undefined;
  readonly details: Readonly<Record<string, unknown>>;
  readonly properties: ReadonlyMap<string, readonly Located[]>;
  readonly required: ReadonlySet<string>;
  readonly items: readonly Located[];
  readonly additional: readonly Located[];
}

const details =
  "default format pattern minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems uniqueItems deprecated readOnly writeOnly contentEncoding contentMediaType".split(
    " ",
  );

function viewOf(document: SourceDocument, schemas: readonly Located[]): View {
  const parts: Located[] = [];
  const alternatives: Node[][] = [];
  const enter = (located: Located): void => {
    const { schema, component, pointer } = followed(document, located);
    if (parts.length > 200 || parts.some((part) => part.schema === schema)) return;
    parts.push({ schema, component, pointer });
    const node = objectOf(schema);
    for (const member of listOf(node["allOf"])) enter({ schema: member, component, pointer });
    for (const keyword of ["oneOf", "anyOf"]) {
      const members = listOf(node[keyword]);
      if (members.length === 0) continue;
      alternatives.push(members.map((member) => document.follow(member)));
      for (const member of members) enter({ schema: member, component, pointer });
    }
  };
  schemas.forEach(enter);
  const nodes = parts.map(({ schema }) => objectOf(schema));
  const optional = new Set(alternatives.flat());
  const together = nodes.filter((node) => !optional.has(node));
  const required = [...together.flatMap(namesRequired), ...alternatives.flatMap((members) => inAll(members.map(namesRequired)))];
  return {
    parts,
    types: typesOf(nodes),
    values: valuesOf(nodes),
    details: Object.fromEntries(details.flatMap((keyword) => detail(keyword, nodes))),
    properties: propertiesOf(parts),
    required: new Set(required),
    items: children(parts, "items"),
    additional: children(parts, "additionalProperties"),
  };
}

/** Follows references, noting the last component on the way. */
function followed(document: SourceDocument, located: Located): Located {
  let { schema, component, pointer } = located;
  const seen = new Set<string>();
  for (let reference = objectOf(schema)["$ref"]; typeof reference === "string"; reference = objectOf(schema)["$ref"]) {
    if (seen.has(reference)) return { schema: {}, component, pointer };
    seen.add(reference);
    const name = /^#\/(?:components\/schemas|definitions)\/([^/]+)$/.exec(reference)?.[1];
    if (name !== undefined) [component, pointer] = [name, ""];
    schema = document.at(reference);
  }
  return { schema, component, pointer };
}

function namesRequired(node: Node): string[] {
  return listOf(node["required"]).map(String);
}

function inAll(lists: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = lists;
  return first.filter((name) => others.every((list) => list.includes(name)));
}

function typesOf(nodes: readonly Node[]): string[] {
  const found = nodes.flatMap((node) => {
    const declared = [node["type"]].flat().filter((type) => typeof type === "string");
    const nullable = node["nullable"] === true || node["x-nullable"] === true || listOf(node["enum"]).includes(null);
    const implied =
      declared.length > 0 ? declared : node["properties"] === undefined ? (node["items"] === undefined ? [] : ["array"]) : ["object"];
    return [...implied.map((type) => (type === "file" ? "string" : type)), ...(nullable ? ["null"] : [])];
  });
  return [...new Set(found)].sort();
}

/** Values of enums and constants; of several parts, all that any lists. */
function valuesOf(nodes: readonly Node[]): readonly unknown[] | undefined {
  const values = nodes
    .flatMap((node) => (node["const"] === undefined ? listOf(node["enum"]) : [node["const"]]))
    .filter((value) => value !== null);
  const unique = [...new Map(values.map((value) => [JSON.stringify(value), value])).entries()].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return unique.length > 0 ? unique.map(([, value]) => value) : undefined;
}

/** A keyword as JSON Schema 2020-12 has it, whatever the document is written in. */
function detail(keyword: string, nodes: readonly Node[]): [string, unknown][] {
  for (const node of nodes) {
    const value = inToday(keyword, node);
    if (value !== undefined && value !== false) return [[keyword, value]];
  }
  return [];
}

function inToday(keyword: string, node: Node): unknown {
  const { format, type } = node;
  const isFile = format === "binary" || type === "file";
  if (keyword === "format") return isFile || format === "byte" || format === "base64" ? undefined : format;
  if (keyword === "contentMediaType") return node[keyword] ?? (isFile ? "application/octet-stream" : undefined);
  if (keyword === "contentEncoding") return node[keyword] ?? (format === "byte" || format === "base64" ? "base64" : undefined);
  const bound = /^(exclusiveM|m)(inimum|aximum)$/.exec(keyword);
  if (!bound) return node[keyword];
  const exclusive = node[`exclusiveM${bound[2]}`];
  const isExclusive = bound[1] === "exclusiveM";
  if (typeof exclusive === "boolean") return exclusive === isExclusive ? node[`m${bound[2]}`] : undefined;
  return node[keyword];
}

function propertiesOf(parts: readonly Located[]): Map<string, Located[]> {
  const found = new Map<string, Located[]>();
  for (const { schema, component, pointer } of parts) {
    for (const [name, child] of Object.entries(objectOf(objectOf(schema)["properties"])))
      found.set(name, [...(found.get(name) ?? []), { schema: child, component, pointer: `${pointer}/${escape(name)}` }]);
  }
  return found;
}

function children(parts: readonly Located[], keyword: "items" | "additionalProperties"): Located[] {
  const segment = keyword === "items" ? "*" : "{}";
  return parts.flatMap(({ schema, component, pointer }) => {
    const child = objectOf(schema)[keyword];
    return typeof child === "object" && child !== null && Object.keys(child).length > 0
      ? [{ schema: child, component, pointer: `${pointer}/${segment}` }]
      : [];
  });
}

/** RFC 6901. */
function escape(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
