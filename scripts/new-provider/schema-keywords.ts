import { isObject } from "../codegen/read/cursor.ts";
import type { Decisions } from "./decisions.ts";
import { compact, listOf, type Node, textOf } from "../upstream/source-document.ts";

const types = ["string", "number", "integer", "boolean", "array", "object", "null"];
const copied =
  "const default multipleOf maxLength minLength maxItems minItems uniqueItems maxProperties minProperties minContains maxContains dependentRequired contentEncoding".split(
    " ",
  );

/** The keywords of a schema that hold no schemas, as JSON Schema 2020-12 writes them. Foreign ones are left out. */
export function convertKeywords(schema: Node, decisions: Decisions): Node {
  return compact({
    ...typeAndFormat(schema),
    description: textOf(schema["description"]) ?? textOf(schema["title"]),
    ...enumeration(schema, decisions),
    ...Object.fromEntries(copied.filter((keyword) => schema[keyword] !== undefined).map((keyword) => [keyword, schema[keyword]])),
    ...bound(schema, "minimum", "exclusiveMinimum"),
    ...bound(schema, "maximum", "exclusiveMaximum"),
    pattern: pattern(schema["pattern"], decisions),
    required: required(schema),
    examples: examples(schema),
    ...Object.fromEntries(["readOnly", "writeOnly", "deprecated"].filter((flag) => schema[flag] === true).map((flag) => [flag, true])),
  });
}

function typeAndFormat(schema: Node): Node {
  const declared = [schema["type"]].flat().filter((name): name is string => typeof name === "string");
  if (declared.includes("file")) return { type: "string", contentMediaType: "application/octet-stream" };
  const known = [...new Set(declared.filter((name) => types.includes(name)))];
  // A null among the values of an enum is a type as well.
  if (known.length > 0 && !known.includes("null") && listOf(schema["enum"]).includes(null)) known.push("null");
  const type = known.length > 1 ? known : known[0];
  const { format, contentMediaType } = schema;
  if (format === "binary") return { type, contentMediaType: contentMediaType ?? "application/octet-stream" };
  if ((format === "byte" || format === "base64") && known.includes("string")) return { type, contentEncoding: "base64" };
  return { type, format: textOf(format), contentMediaType };
}

/** Values that are spelt in ASCII, each once, and of the type that is declared. */
function enumeration(schema: Node, decisions: Decisions): Node {
  const values = [...new Set(listOf(schema["enum"]).filter((value) => !isObject(value) && !Array.isArray(value)))];
  if (values.length === 0) return {};
  if (values.some((value) => typeof value === "string" && !/^[\x20-\x7e\t]*$/.test(value))) {
    decisions.add("schemas", "enums that are not spelt in ASCII became plain texts, because Prism dies of them");
    return {};
  }
  const [type, ...others] = [schema["type"]].flat();
  if (others.length > 0 || type === undefined) return { enum: values };
  if (type === "string") return { enum: [...new Set(values.map((value) => (value === null ? null : String(value))))] };
  const wanted = type === "integer" ? "number" : type;
  const coerced = values.map((value) => (wanted === "number" && typeof value === "string" && value.trim() !== "" ? Number(value) : value));
  const fits = coerced.filter((value) => value === null || typeof value === wanted);
  return fits.length > 0 ? { enum: fits } : {};
}

/** OpenAPI 3.0 (JSON Schema draft 5) says by a flag that a bound is exclusive; since 2019 it is a bound of its own. */
function bound(schema: Node, inclusive: string, exclusive: string): Node {
  const [limit, flag] = [schema[inclusive], schema[exclusive]];
  const number = typeof limit === "number" ? limit : undefined;
  if (flag === true) return compact({ [exclusive]: number });
  return compact({ [inclusive]: number, [exclusive]: typeof flag === "number" ? flag : undefined });
}

function pattern(value: unknown, decisions: Decisions): string | undefined {
  if (typeof value !== "string") return undefined;
  const ascii = value.replaceAll(/[^\x20-\x7e\t]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  try {
    // JSON Schema's patterns are read in Unicode mode, which refuses what ECMA-262 only tolerates.
    void new RegExp(ascii, "u");
    return ascii;
  } catch {
    decisions.add("schemas", "patterns that are no regular expressions of ECMA-262 in Unicode mode were left out");
    return undefined;
  }
}

/** Names that are required, each once. Older documents say `required: true` of a property, which means nothing there. */
function required(schema: Node): string[] | undefined {
  const names = [...new Set(listOf(schema["required"]).filter((name): name is string => typeof name === "string"))];
  return names.length > 0 ? names : undefined;
}

/** `example` is a word of OpenAPI 3.0; of several, one says enough. */
function examples(schema: Node): unknown[] | undefined {
  const [first] = listOf(schema["examples"]);
  const value = schema["example"] ?? first;
  return value === undefined ? undefined : [value];
}
