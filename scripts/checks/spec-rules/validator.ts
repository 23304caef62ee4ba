import addFormats from "ajv-formats";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Cursor } from "../../codegen/read/cursor.ts";
import type { Source } from "../../codegen/read/source.ts";

/**
 * Validates values by the schemas of a spec, in the dialect of specs/README.md rule 1. Whole files are handed to Ajv,
 * so that `$ref`s mean what they mean in the document. Keywords and formats that JSON Schema does not know
 * (discriminator, xml, int32) are no concern of it.
 */
export class Validator {
  readonly #ajv: Ajv2020;
  readonly #known = new Map<string, ValidateFunction | string>();
  readonly #sources = new Set<Source>();

  constructor() {
    this.#ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true, logger: false });
    // The module's default export is the function itself at run time; its types put it one level deeper.
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.#ajv);
  }

  /** Mistakes in the schema itself, by JSON Schema's own schema. */
  mistakesOf(schema: Cursor): readonly ErrorObject[] {
    // A dialect of its own, which another rule refuses, is not looked for.
    const { $schema: _, ...rest } = schema.value as { readonly $schema?: unknown };
    return this.#ajv.validateSchema(rest) === true ? [] : [...(this.#ajv.errors ?? [])];
  }

  /** Why a schema cannot be compiled; undefined if it can. Prism silently validates nothing by one that cannot. */
  whyNot(schema: Cursor): string | undefined {
    const compiled = this.#compile(schema);
    return typeof compiled === "string" ? compiled : undefined;
  }

  /** What is wrong with a value; nothing if the schema cannot be compiled, which another rule reports. */
  validate(schema: Cursor, value: unknown): readonly ErrorObject[] {
    const validate = this.#compile(schema);
    if (typeof validate === "string" || validate(value)) return [];
    return mostTelling(validate.errors ?? []);
  }

  #compile(schema: Cursor): ValidateFunction | string {
    const { key } = schema;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#add(schema.source);
    const fragment = schema.pointer.map((segment) => encodeURIComponent(segment.replaceAll("~", "~0").replaceAll("/", "~1"))).join("/");
    let compiled: ValidateFunction | string;
    try {
      compiled = this.#ajv.compile({ $ref: `${address(schema.source)}#/${fragment}` });
    } catch (error) {
      compiled = error instanceof Error ? error.message : String(error);
    }
    this.#known.set(key, compiled);
    return compiled;
  }

  #add(source: Source): void {
    if (this.#sources.has(source)) return;
    this.#sources.add(source);
    this.#ajv.addSchema(source.data as object, address(source), undefined, false);
  }

  /** Makes the files known that `$ref`s lead to. */
  addSources(schemas: readonly Cursor[]): void {
    for (const { source } of schemas) this.#add(source);
  }
}

/** Relative `$ref`s resolve against it. Nothing is ever fetched. */
function address(source: Source): string {
  return `https://specs.invalid/${source.path.split("/").map(encodeURIComponent).join("/")}`;
}

/**
 * Of a union that does not match, the union alone: what each of its branches says against the value is noise. And of a
 * value of the wrong type, nothing but that.
 */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject[] {
  const unions = errors.filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
  const outermost = unions.filter((one) => !unions.some((other) => other !== one && isInside(one, other)));
  const told = errors.filter((error) =>
    unions.includes(error) ? outermost.includes(error) : !outermost.some((union) => isInside(error, union)),
  );
  const mistyped = new Set(told.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
  return told.filter(({ keyword, instancePath }) => keyword === "type" || !mistyped.has(instancePath));
}

function isInside(inner: ErrorObject, outer: ErrorObject): boolean {
  return inner.instancePath === outer.instancePath || inner.instancePath.startsWith(`${outer.instancePath}/`);
}
