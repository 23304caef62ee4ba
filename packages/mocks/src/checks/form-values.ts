import type { Part } from "../multipart.ts";
import { list, mapping, text } from "../untyped.ts";
import { isJson } from "./find-content.ts";
import type { Texts } from "./parameter-value.ts";
import { queryReader } from "./parameter-value.ts";
import type { Bundle, Shape } from "./schema-parts.ts";
import { itemsOf, propertiesOf, shapeOf } from "./schema-parts.ts";

/** Reads the fields of a form out of its text, or out of its parts. */
export type ReadForm = (form: string | readonly Part[]) => Record<string, unknown>;

type Field = Pick<Part, "isFile" | "mediaType" | "value">;
type Fields = ReadonlyMap<string, readonly Field[]>;
type ReadField = (fields: Fields, texts: Texts) => unknown;

/** Stands for the content of a file, which is not kept. */
const fileText = "the content of a file";

/**
 * Prepares the reading of a form. A field is written in the style that its encoding names, else as text; objects, for which
 * OpenAPI says nothing else, as JSON.
 */
export function formReader(schema: unknown, encodings: readonly unknown[], bundle: Bundle): ReadForm {
  const properties = propertiesOf(schema, bundle);
  const names = new Set(properties.keys());
  const styles = new Map(encodings.map((encoding) => [mapping(encoding)["property"], mapping(encoding)]));
  const readers = [...properties].map(([name, property]): readonly [string, ReadField] => {
    const style = text(styles.get(name)?.["style"]);
    if (style === undefined) return [name, plainReader(name, property, bundle)];
    const explode = styles.get(name)?.["explode"] as boolean | undefined;
    const read = queryReader({ name, style, explode, schema: property }, bundle, names);
    const holdsObjects = isObjectOnly(shapeOf(itemsOf(property, bundle), bundle));
    return [name, (_, texts) => (holdsObjects ? parseItems(read(texts)) : read(texts))];
  });
  const deep = [...names].filter((name) => styles.get(name)?.["style"] === "deepObject").map((name) => `${name}[`);
  return (form) => {
    const fields = typeof form === "string" ? textFields(form) : partFields(form);
    const texts = Object.fromEntries([...fields].map(([name, values]) => [name, values.map(textOf)]));
    const known = readers.map(([name, read]) => [name, read(fields, texts)] as const).filter(([, value]) => value !== undefined);
    // What the schema does not name may be more than it allows.
    const rest = [...fields.keys()].filter((name) => !names.has(name) && !deep.some((prefix) => name.startsWith(prefix)));
    return Object.fromEntries([...known, ...rest.map((name) => [name, single(texts[name] ?? [])] as const)]);
  };
}

function plainReader(name: string, schema: unknown, bundle: Bundle): ReadField {
  const shape = shapeOf(schema, bundle);
  const item = shapeOf(itemsOf(schema, bundle), bundle);
  return (fields) => {
    const given = fields.get(name);
    if (given === undefined) return undefined;
    if (!shape.isArray) return single(given.map((field) => valueOf(field, shape)));
    const [first] = given;
    const whole = given.length === 1 && first !== undefined ? parse(textOf(first)) : undefined;
    if (Array.isArray(whole)) return whole as unknown[];
    const items = given.map((field) => valueOf(field, item));
    return shape.isScalar ? single(items) : items;
  };
}

/** The value of a field: JSON if it says so, or if it is to be an object; else its text. */
function valueOf(field: Field, shape: Shape): unknown {
  const content = textOf(field);
  return isJson(field.mediaType) || isObjectOnly(shape) ? (parse(content) ?? content) : content;
}

function textOf({ isFile, mediaType, value }: Field): string {
  return isFile && !isJson(mediaType) ? fileText : value;
}

function textFields(form: string): Fields {
  const fields = new Map<string, Field[]>();
  for (const [name, value] of new URLSearchParams(form)) add(fields, name, { isFile: false, mediaType: "", value });
  return fields;
}

function partFields(parts: readonly Part[]): Fields {
  const fields = new Map<string, Field[]>();
  for (const part of parts) add(fields, part.name, part);
  return fields;
}

function add(fields: Map<string, Field[]>, name: string, field: Field): void {
  const known = fields.get(name);
  if (known === undefined) fields.set(name, [field]);
  else known.push(field);
}

/** Objects in a list, each as JSON; a comma between two of them looks like one within. */
function parseItems(items: unknown): unknown {
  return Array.isArray(items) ? (parse(`[${items.join(",")}]`) ?? items) : items;
}

function isObjectOnly({ isArray, isObject, isScalar }: Shape): boolean {
  return isObject && !isArray && !isScalar;
}

function single(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : list(values);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
