import { bodyFormat } from "../codegen/ir/media-type.ts";
import type { Decisions } from "./decisions.ts";
import type { SchemaConverter } from "./schema-converter.ts";
import { listOf, type Node, objectOf, type SourceDocument } from "../upstream/source-document.ts";

/** What bodies are converted with. */
export interface ContentContext {
  readonly source: SourceDocument;
  readonly schemas: SchemaConverter;
  readonly decisions: Decisions;
}

/**
 * The media types of a body, each with a component as its schema. Where there is JSON, the same in another form (XML,
 * text that holds JSON) is left out: a client reads one. `wanted` names a component for a schema that stands inline.
 */
export function convertContent(content: unknown, wanted: string, where: string, context: ContentContext): Node {
  const entries = Object.entries(objectOf(content)).filter(([name]) => isMediaType(name));
  const json = entries.filter(([name]) => bodyFormat(name) === "json");
  const kept = json.length === 0 ? entries : entries.filter((entry) => json[0] === entry || !repeats(entry, json, context.source));
  for (const [name] of entries) {
    if (!kept.some(([other]) => other === name)) context.decisions.add("left out", `media types that repeat the JSON (\`${name}\`)`, where);
  }
  return Object.fromEntries(
    kept.map(([name, mediaType], index) => [
      name,
      convertMediaType(name, objectOf(mediaType), index === 0 ? wanted : `${wanted} ${name}`, context),
    ]),
  );
}

/** RFC 6838 allows less, but this is what the generator takes. */
function isMediaType(name: string): boolean {
  return /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+(\s*;.*)?$/.test(name);
}

function repeats(
  [name, mediaType]: readonly [string, unknown],
  json: readonly (readonly [string, unknown])[],
  source: SourceDocument,
): boolean {
  if (/xml/.test(name)) return true;
  const same = JSON.stringify(json[0]?.[1] && objectOf(json[0][1])["schema"]) === JSON.stringify(objectOf(mediaType)["schema"]);
  const format = bodyFormat(name);
  const { type } = source.follow(objectOf(mediaType)["schema"]);
  return same && (format === "json" || name.startsWith("text/") || name === "*/*" || (format === "binary" && type !== "string"));
}

function convertMediaType(name: string, mediaType: Node, wanted: string, { source, schemas }: ContentContext): Node {
  const format = bodyFormat(name);
  const schema = mediaType["schema"];
  if (format === "binary")
    return schema === undefined
      ? {}
      : { schema: schemas.component(isText(schema, source) ? schema : { type: "string", format: "binary" }, wanted) };
  if (format === "text") return { schema: schemas.component(isText(schema, source) ? schema : { type: "string" }, wanted) };
  const encoding = format === "json" ? {} : encodingOf(schema, mediaType["encoding"], source);
  return { schema: schemas.component(schema ?? {}, wanted), ...encoding };
}

function isText(schema: unknown, source: SourceDocument): boolean {
  return source.follow(schema)["type"] === "string";
}

/** How a form carries each of its arrays, said outright (specs/README.md, rule 14). */
function encodingOf(schema: unknown, declared: unknown, source: SourceDocument): Node {
  const properties = propertiesOf(schema, source);
  const entries = [...properties].flatMap(([name, property]) => {
    const { style, explode, contentType } = objectOf(objectOf(declared)[name]);
    const own = Object.fromEntries(Object.entries({ style, explode, contentType }).filter(([, value]) => value !== undefined));
    const isArray = [source.follow(property)["type"]].flat().includes("array");
    if (!isArray) return Object.keys(own).length > 0 ? [[name, own] as const] : [];
    return [[name, { ...own, style: own["style"] ?? "form", explode: own["explode"] ?? true }] as const];
  });
  return entries.length > 0 ? { encoding: Object.fromEntries(entries) } : {};
}

function propertiesOf(schema: unknown, source: SourceDocument, depth = 0): Map<string, unknown> {
  const target = source.follow(schema);
  const members = depth < 8 ? ["allOf", "anyOf", "oneOf"].flatMap((keyword) => listOf(target[keyword])) : [];
  return new Map([
    ...members.flatMap((member) => [...propertiesOf(member, source, depth + 1)]),
    ...Object.entries(objectOf(target["properties"])),
  ]);
}
