import type { Diagnostic } from "../prism-private.ts";
import { checkSchema } from "../prism-private.ts";
import { mapping, text } from "../untyped.ts";
import { isJson } from "./find-content.ts";
import { MalformedValue } from "./parameter-value.ts";
import type { Bundle } from "./schema-parts.ts";
import type { Direction } from "./sendable-schema.ts";
import { sendableSchema } from "./sendable-schema.ts";

/** Where named values come from, as violations call it. */
export type Place = "header" | "query" | "path" | "cookie";

/** A parameter or header, as Prism has read it from a document. */
export interface Declared {
  readonly name: string;
  readonly style: string;
  readonly explode?: boolean | undefined;
  readonly required?: boolean | undefined;
  readonly deprecated?: boolean | undefined;
  readonly schema?: unknown;
  /** Media types, for a value that is written in one. */
  readonly content?: unknown;
}

/** How to read one value out of what came; undefined where it did not. Throws a MalformedValue. */
export type Read<Source> = (source: Source) => unknown;

/** Says what is wrong with the values that came. */
export type CheckValues<Source> = (source: Source) => Diagnostic[];

/**
 * Prepares the check of all values of one place. `reader` says how a value is read that has a schema of its own, `textOf`
 * finds the text of one that has a media type.
 */
export function valuesChecker<Source>(
  place: Place,
  direction: Direction,
  declared: readonly Declared[],
  bundle: Bundle,
  reader: (parameter: Declared) => Read<Source>,
  textOf: (source: Source, name: string) => string | undefined,
): CheckValues<Source> {
  if (declared.length === 0) return () => [];
  const named = declared.map((parameter) => ({ ...parameter, key: place === "header" ? parameter.name.toLowerCase() : parameter.name }));
  const schemas = named.map((parameter) => [parameter.key, parameter.schema ?? contentSchema(parameter)] as const);
  const $schema = schemas.map(([, schema]) => text(mapping(schema)["$schema"])).find((dialect) => dialect !== undefined);
  const schema = {
    ...($schema !== undefined && { $schema }),
    type: "object",
    properties: Object.fromEntries(schemas.filter(([, value]) => value !== undefined)),
    required: named.filter(({ required }) => required === true).map(({ key }) => key),
  };
  const sendable = sendableSchema(schema, bundle, direction);
  const readers = named.map((parameter) => [parameter, contentReader(parameter, textOf) ?? reader(parameter)] as const);
  const subject = `${direction === "request" ? "Request" : "Response"} ${place} parameter`;
  return (source) => {
    const values: Record<string, unknown> = {};
    const found: Diagnostic[] = [];
    const malformed = new Set<string>();
    const advice: Diagnostic[] = [];
    for (const [{ deprecated, key, name }, read] of readers) {
      try {
        const value = read(source);
        if (value === undefined) continue;
        Object.defineProperty(values, key, { value, configurable: true, enumerable: true, writable: true });
      } catch (error) {
        if (!(error instanceof MalformedValue)) throw error;
        malformed.add(key);
        found.push({ path: [place, key], code: "style", message: `${subject} ${key} ${error.message}`, severity: 0 });
      }
      if (deprecated === true)
        advice.push({ path: [place, name], code: "deprecated", message: `${capital(place)} param ${name} is deprecated`, severity: 1 });
    }
    const broken = checkSchema(values, sendable, direction, "coerce", place);
    // What came, but cannot be read, is not missing.
    const rest = malformed.size === 0 ? broken : broken.filter((diagnostic) => !isAbsence(diagnostic, malformed));
    return [...found, ...rest, ...advice];
  };
}

function isAbsence({ code, message }: Diagnostic, names: ReadonlySet<string>): boolean {
  return code === "required" && [...names].some((name) => message.endsWith(`'${name}'`));
}

function contentSchema({ content }: Declared): unknown {
  const [media] = Object.values(mapping(content));
  return mapping(media)["schema"];
}

/** How to read a value that is written in a media type; only JSON is taken apart. */
function contentReader<Source>(
  { content, name, schema }: Declared,
  textOf: (source: Source, name: string) => string | undefined,
): Read<Source> | undefined {
  const [mediaType] = Object.keys(mapping(content));
  if (schema !== undefined || mediaType === undefined) return undefined;
  return (source) => {
    const value = textOf(source, name);
    if (value === undefined || !isJson(mediaType)) return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      throw new MalformedValue("must be JSON");
    }
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
