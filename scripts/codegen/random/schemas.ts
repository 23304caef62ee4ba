import * as fc from "fast-check";

/** A schema and a value that it allows. */
export interface Made {
  readonly schema: object;
  readonly value: unknown;
}

type Arbitrary = fc.Arbitrary<Made>;

/** Names that are no identifiers, that JavaScript knows, or that are like another but for their case, among plain ones. */
const names = [
  "name",
  "count",
  "note",
  "kind_of",
  "a-b",
  "x.y",
  "ünder",
  "0",
  "$ref-like",
  "Name",
  "class",
  "toJSON",
  "body",
  "data",
  "options",
  "",
  "then",
];

const word = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9 _-]{0,8}[a-z]$/);

/** A text, with limits, or one of several. */
export const text: Arbitrary = fc.oneof(
  word.map((value) => ({ schema: { type: "string", description: "A word." }, value })),
  word.map((value) => ({ schema: { type: "string", minLength: 1, maxLength: 20 }, value })),
  fc.constant({ schema: { type: "string", format: "date-time" }, value: "2026-11-22T08:30:00Z" }),
  fc.constant({ schema: { type: "string", format: "uuid" }, value: "0b7c1c7e-6a52-4c39-9d53-1b1f2f0c9a11" }),
  fc.uniqueArray(word, { minLength: 1, maxLength: 4 }).map((values) => ({ schema: { type: "string", enum: values }, value: values[0] })),
  word.map((value) => ({ schema: { type: "string", const: value }, value })),
  word.map((value) => ({ schema: { type: "string", pattern: "^[A-Za-z]", default: value }, value })),
);

const number: Arbitrary = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map((value) => ({ schema: { type: "integer" }, value })),
  fc.integer({ min: 1, max: 100 }).map((value) => ({ schema: { type: "integer", minimum: 1, maximum: 100 }, value })),
  fc.integer({ min: 1, max: 40 }).map((half) => ({ schema: { type: "number", exclusiveMinimum: 0, multipleOf: 0.5 }, value: half / 2 })),
  fc.constantFrom(1, 2, 3).map((value) => ({ schema: { type: "integer", enum: [1, 2, 3] }, value })),
);

const flag: Arbitrary = fc.boolean().map((value) => ({ schema: { type: "boolean" }, value }));

/** What fits into a URL, a header or a field of a form. */
export const scalar: Arbitrary = fc.oneof(text, number, flag);

const nullable: Arbitrary = fc.oneof(
  fc.tuple(word, fc.boolean()).map(([value, isNull]) => ({ schema: { type: ["string", "null"] }, value: isNull ? null : value })),
  fc
    .tuple(scalar, fc.boolean())
    .map(([{ schema, value }, isNull]) => ({ schema: { anyOf: [schema, { type: "null" }] }, value: isNull ? null : value })),
  fc.constantFrom("in", null).map((value) => ({ schema: { enum: ["in", "out", null] }, value })),
  fc.constantFrom<unknown>("in", 1, true, null).map((value) => ({ schema: { enum: ["in", 1, true, null] }, value })),
  fc.constantFrom<unknown>(null, ["a", 1], { a: { b: "c" } }, []).map((value) => ({ schema: { const: value }, value })),
  fc.constantFrom<unknown>("a", 1, { a: 1 }, null).map((value) => ({ schema: {}, value })),
);

/** Any schema, `depth` levels deep at most. `others` are the components that it may refer to. */
export function schemas(depth: number, others: readonly Component[]): Arbitrary {
  const leaf = fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: nullable });
  const references = others.length > 0 ? [fc.constantFrom(...others).map(referenceTo)] : [];
  if (depth === 0) return fc.oneof(leaf, ...references);
  const inner = schemas(depth - 1, others);
  return fc.oneof(
    leaf,
    ...references,
    arrays(inner),
    tuples(inner),
    maps(inner),
    objects(inner, others),
    inherited(inner, others),
    merged(inner),
    unions(inner),
  );
}

/** A schema of `components.schemas`. */
export interface Component extends Made {
  readonly name: string;
  readonly isObject: boolean;
  /** Whether schemas may be parts of themselves and of each other. */
  readonly isFree: boolean;
}

export function referenceTo({ name, value }: Component): Made {
  return { schema: { $ref: `#/components/schemas/${name}` }, value };
}

function arrays(inner: Arbitrary): Arbitrary {
  return fc.tuple(inner, fc.integer({ min: 0, max: 2 }), fc.boolean()).map(([{ schema, value }, length, limited]) => ({
    schema: { type: "array", items: schema, ...(limited && { maxItems: 5 }) },
    value: Array.from({ length }, () => value),
  }));
}

function tuples(inner: Arbitrary): Arbitrary {
  return fc.tuple(fc.array(inner, { minLength: 1, maxLength: 3 }), fc.constantFrom("closed", "open", "typed")).map(([places, end]) => ({
    schema: {
      type: "array",
      prefixItems: places.map(({ schema }) => schema),
      minItems: places.length,
      ...(end === "closed" ? { items: false } : end === "typed" ? { items: { type: "string" } } : {}),
    },
    value: [...places.map(({ value }) => value), ...(end === "typed" ? ["more"] : [])],
  }));
}

function maps(inner: Arbitrary): Arbitrary {
  return fc.oneof(
    fc.tuple(inner, fc.uniqueArray(word, { maxLength: 2 })).map(([{ schema, value }, keys]) => ({
      schema: { type: "object", additionalProperties: schema },
      value: Object.fromEntries(keys.map((key) => [key, value])),
    })),
    inner.map(({ schema, value }) => ({ schema: { type: "object", patternProperties: { "^x-": schema } }, value: { "x-one": value } })),
    fc.constant({ schema: { type: "object" }, value: { anything: 1 } }),
    fc.constant({ schema: { type: "object", additionalProperties: false }, value: {} }),
  );
}

/** An object with required and optional properties, which may hold what it stands in. */
export function objects(inner: Arbitrary, others: readonly Component[] = [], isFree = others.some((other) => other.isFree)): Arbitrary {
  const property = fc.record({
    key: fc.constantFrom(...names),
    made: inner,
    required: fc.boolean(),
    given: fc.boolean(),
    deprecated: fc.boolean(),
  });
  const backwards = isFree ? fc.option(fc.constantFrom("Root", ...others.map(({ name }) => name))) : fc.constant(null);
  return fc
    .tuple(
      fc.uniqueArray(property, { minLength: 1, maxLength: 4, selector: ({ key }) => key }),
      backwards,
      fc.constantFrom(undefined, true, false),
    )
    .map(([properties, back, additional]) => {
      const required = properties.filter((one) => one.required).map(({ key }) => key);
      return {
        schema: {
          type: "object",
          ...(required.length > 0 && { required }),
          properties: {
            ...Object.fromEntries(
              properties.map(({ key, made, deprecated }) => [
                key,
                deprecated ? { ...beside(made.schema, isFree), deprecated, description: "Old." } : made.schema,
              ]),
            ),
            // Recursion is optional, so that values end.
            ...(back !== null && { back: { $ref: `#/components/schemas/${back}` } }),
          },
          ...(additional !== undefined && { additionalProperties: additional }),
        },
        value: Object.fromEntries(properties.filter((one) => one.required || one.given).map(({ key, made }) => [key, made.value])),
      };
    });
}

/** What a `$ref` may have beside it; Prism loses its way where the schema refers to itself. */
function beside(schema: object, isFree: boolean): object {
  return "$ref" in schema && isFree ? schema : { allOf: [schema] };
}

/** An object that another one is a part of. */
function inherited(inner: Arbitrary, others: readonly Component[]): Arbitrary {
  // What allows no other properties cannot be extended.
  const bases = others.filter(
    ({ isObject, schema }) => isObject && (schema as { additionalProperties?: boolean }).additionalProperties !== false,
  );
  if (bases.length === 0) return objects(inner);
  return fc.tuple(fc.constantFrom(...bases), inner).map(([base, { schema, value }]) => ({
    schema: { allOf: [{ $ref: `#/components/schemas/${base.name}` }, { type: "object", required: ["own"], properties: { own: schema } }] },
    value: { ...(base.value as object), own: value },
  }));
}

/** Objects that must all hold, some of which say only what is required, or the same as another. */
function merged(inner: Arbitrary): Arbitrary {
  return fc.tuple(inner, inner, fc.constantFrom("allOf", "anyOf", "beside")).map(([one, other, how]) => {
    const first = { type: "object", properties: { one: one.schema, shared: { type: "string", minLength: 1 } } };
    const second = { type: "object", properties: { other: other.schema, shared: { type: "string", maxLength: 9 } } };
    const schema = {
      allOf: { allOf: [first, second, { required: ["one", "shared"] }], description: "Both." },
      anyOf: { ...first, anyOf: [{ required: ["one"] }, { required: ["shared"] }] },
      beside: { ...first, patternProperties: { "^x-": other.schema }, unevaluatedProperties: false },
    }[how];
    return {
      schema,
      value: {
        one: one.value,
        shared: "both",
        ...(how === "beside" && { "x-a": other.value }),
        ...(how === "allOf" && { other: other.value }),
      },
    };
  });
}

/** One of several objects, told apart by a constant; or one of several types. */
function unions(inner: Arbitrary): Arbitrary {
  const tagged = fc.array(inner, { minLength: 2, maxLength: 3 }).chain((members) =>
    fc.tuple(fc.constantFrom("oneOf", "anyOf"), fc.nat(members.length - 1)).map(([keyword, chosen]) => ({
      schema: {
        [keyword]: members.map(({ schema }, index) => ({
          type: "object",
          required: ["kind", "value"],
          properties: { kind: { const: `kind${index}` }, value: schema },
        })),
      },
      value: { kind: `kind${chosen}`, value: members[chosen]?.value },
    })),
  );
  const mixed = fc.constantFrom<unknown>("a", 1, true, ["a"]).map((value) => ({
    schema: { oneOf: [{ type: "string" }, { type: "integer" }, { type: "boolean" }, { type: "array", items: { type: "string" } }] },
    value,
  }));
  return fc.oneof(tagged, mixed);
}
