import type { Cursor } from "../read/cursor.ts";
import { readExamples } from "./example.ts";
import { documentation } from "./documentation.ts";
import type { Schemas } from "./schema.ts";
import type { Documentation, Type } from "./type.ts";

/** Parameter Object (4.8.12). */
export interface Parameter {
  readonly in: "path" | "query" | "header" | "cookie";
  /** Wire name. */
  readonly name: string;
  /** Name in the flat parameters of the method. */
  readonly key: string;
  readonly required: boolean;
  readonly type: Type;
  readonly documentation: Documentation;
  /** Client option that holds the value instead (x-option). */
  readonly option: string | undefined;
  /** Default that the client sends; only with `option`. */
  readonly default: string | undefined;
  /** Only where they differ from what OpenAPI assumes. */
  readonly style: string | undefined;
  readonly explode: boolean | undefined;
  readonly allowReserved: boolean;
  /** Media type in which the value is written, if the parameter has `content`. */
  readonly contentType: string | undefined;
  /** A valid value. */
  readonly sample: unknown;
  readonly cursor: Cursor;
}

const places = ["path", "query", "header", "cookie"] as const;
const styles: { readonly [place: string]: readonly string[] } = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

/** Parameters of a path item and an operation; the operation's own replace those of the same name and place. */
export function readParameters(pathItem: Cursor, operation: Cursor, schemas: Schemas): Parameter[] {
  const found = new Map<string, Cursor>();
  for (const list of [pathItem.at("parameters"), operation.at("parameters")]) {
    const here = new Set<string>();
    for (const item of list.items()) {
      const parameter = item.target();
      if (!parameter) continue;
      const id = `${parameter.at("in").value}:${parameter.at("name").value}`;
      if (here.has(id)) item.fail(`the parameter ${parameter.at("name").value} stands here twice. Remove one.`);
      here.add(id);
      found.set(id, parameter);
    }
  }
  const parameters = [...found.values()].flatMap((parameter) => readParameter(parameter, schemas) ?? []);
  const keys = new Map<string, Parameter>();
  for (const parameter of parameters) {
    if (parameter.option !== undefined) continue;
    // Every object has these already, so TypeScript would not let them be left out.
    if (parameter.key in {})
      operation.fail(
        `the ${parameter.in} parameter ${parameter.name} cannot be called ${parameter.key}, as every object has that. Give it an x-name.`,
      );
    const other = keys.get(parameter.key);
    if (other) {
      operation.fail(
        `the parameters ${other.in} ${other.name} and ${parameter.in} ${parameter.name} would both be called ${parameter.key}. Give one an x-name.`,
      );
    }
    keys.set(parameter.key, parameter);
  }
  return parameters;
}

function readParameter(parameter: Cursor, schemas: Schemas): Parameter | undefined {
  const name = parameter.at("name").string();
  const place = parameter.at("in").string();
  if (name === undefined || name === "") {
    parameter.fail("a parameter has no name. Add one.");
    return undefined;
  }
  const where = places.find((known) => known === place);
  if (!where) {
    (parameter.at("in").exists ? parameter.at("in") : parameter).fail(`a parameter goes into ${places.join(", ")}. Write one of them.`);
    return undefined;
  }
  // OpenAPI 4.8.12.1: these three are described elsewhere and ignored here.
  if (where === "header" && ["accept", "content-type", "authorization"].includes(name.toLowerCase())) return undefined;
  if (where === "header" && !/^[!#$%&'*+.^_`|~\w-]+$/.test(name))
    parameter.at("name").fail("a header's name is an RFC 9110 token. Correct it.");
  const style = parameter.at("style").string();
  if (style !== undefined && !styles[where]?.includes(style)) {
    parameter.at("style").fail(`a ${where} parameter has the style ${styles[where]?.join(", ")}. Write one of them.`);
  }
  const [contentType, content] = parameter.at("content").entries()[0] ?? [];
  const schema = content ? content.at("schema") : parameter.at("schema");
  if (!schema.exists) parameter.fail("a parameter has neither schema nor content. Add a schema.");
  schemas.reach(schema, "request");
  const option = parameter.at("x-option").string();
  if (option !== undefined && where !== "header")
    parameter.at("x-option").fail("only a header parameter can be an option of the client. Remove x-option.");
  const fallback = schema.resolve().at("default").value;
  const description = parameter.at("description").string();
  const standardStyle = styles[where]?.[0];
  const explode = parameter.at("explode").boolean();
  const [example] = readExamples(content ?? parameter);
  return {
    in: where,
    name,
    key: parameter.at("x-name").string() ?? name,
    required: parameter.at("required").boolean() === true || where === "path",
    type: schemas.type(schema, "request"),
    documentation: {
      ...documentation(schema),
      description: description ?? documentation(schema).description,
      deprecated: parameter.at("deprecated").value === true ? true : documentation(schema).deprecated,
    },
    option,
    default: option !== undefined && fallback !== undefined ? String(fallback) : undefined,
    style: style === standardStyle ? undefined : style,
    explode: explode === ((style ?? standardStyle) === "form") ? undefined : explode,
    allowReserved: parameter.at("allowReserved").boolean() === true,
    contentType,
    sample: example ? example.value : schemas.sample(schema, "request"),
    cursor: parameter,
  };
}
