import * as fc from "fast-check";
import { type Component, type Made, objects, referenceTo, scalar, schemas } from "./schemas.ts";

/** A path of the document, with its template. */
export type Path = readonly [template: string, item: object];

/** An operation of any kind. `index` keeps names apart. */
export function paths(index: number, components: readonly Component[], free: boolean): fc.Arbitrary<Path> {
  const body = fc.oneof(schemas(2, components), fc.constantFrom(...components).map(referenceTo));
  return fc
    .record({
      method: fc.constantFrom("get", "post", "put", "patch", "delete"),
      path: fc.option(free ? fc.oneof(pathScalar, pathList) : pathScalar),
      query: fc.uniqueArray(queryParameter, { maxLength: 3, selector: ({ name }) => name }),
      headers: fc.uniqueArray(headerParameter, { maxLength: 2, selector: ({ name }) => name }),
      request: fc.option(requestBodies(body, components, free), { nil: undefined }),
      responses: responses(body, free),
      security: fc.constantFrom(undefined, [], [{ Key: [] }], [{ Bearer: [] }, { Basic: [] }], [{ Key: [], Bearer: [] }, {}]),
      deprecated: fc.boolean(),
    })
    .map(({ method, path, query, headers, request, responses, security, deprecated }) => {
      const template = `/things${index}${path ? "/{at}" : ""}`;
      const operation = {
        operationId: `${index % 2 ? "things" : "deep.things"}.${method}${index}`,
        summary: "Does something.",
        description: "Does it well.",
        deprecated,
        parameters: [...(path ? [path] : []), ...query, ...headers],
        ...(request && method !== "get" && { requestBody: request }),
        responses,
        ...(security && { security }),
      };
      return [template, { [method]: operation }];
    });
}

interface Parameter {
  readonly name: string;
  readonly in: string;
}

function parameter(place: string, name: string, { schema, value }: Made, more: object = {}): Parameter {
  return { name, in: place, description: "Says which.", schema, example: value, ...more } as Parameter;
}

const list: fc.Arbitrary<Made> = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 3 })
  .map((value) => ({ schema: { type: "array", items: { type: "string" } }, value }));
const record: fc.Arbitrary<Made> = fc.constant({
  schema: { type: "object", properties: { a: { type: "string" }, b: { type: "integer" } } },
  value: { a: "x", b: 1 },
});

const pathStyle = fc.constantFrom("simple", "label", "matrix");
const pathScalar = fc
  .tuple(scalar, pathStyle, fc.boolean())
  .map(([made, style, explode]) => parameter("path", "at", made, { required: true, style, explode }));
const pathList = fc
  .tuple(fc.oneof(list, record), pathStyle, fc.boolean())
  .map(([made, style, explode]) => parameter("path", "at", made, { required: true, style, explode }));

const queryName = fc.constantFrom("q", "page-size", "filter", "$top", "with space", "class");
const queryParameter = fc.oneof(
  fc.tuple(queryName, scalar, fc.boolean()).map(([name, made, required]) => parameter("query", name, made, { required })),
  fc
    .tuple(queryName, list, fc.constantFrom("form", "form exploded", "spaceDelimited", "pipeDelimited"))
    .map(([name, made, how]) => parameter("query", name, made, { style: how.split(" ")[0], explode: how.includes(" ") })),
  fc.tuple(queryName, record).map(([name, made]) => parameter("query", name, made, { style: "deepObject", explode: true })),
);

const headerParameter = fc.oneof(
  fc
    .tuple(fc.constantFrom("X-Trace", "x-mode"), scalar, fc.boolean())
    .map(([name, made, required]) => parameter("header", name, made, { required })),
  list.map((made) => parameter("header", "X-List", made)),
  fc.constant(
    parameter("header", "X-Version", { schema: { type: "string", default: "2026-01" }, value: "2026-01" }, { "x-option": "version" }),
  ),
  scalar.map((made) => parameter("cookie", "session id", made)),
);

type Media = readonly [name: string, mediaType: object];

function json(name: string, { schema, value }: Made, hasExample = true): Media {
  return [name, { schema, ...(hasExample && { examples: { some: { value } } }) }];
}

function requestBodies(body: fc.Arbitrary<Made>, components: readonly Component[], free: boolean): fc.Arbitrary<object> {
  const field = fc.record({ name: fc.constantFrom("title", "size", "kind of"), made: scalar, required: fc.boolean() });
  const form = fc.uniqueArray(field, { minLength: 1, maxLength: 3, selector: ({ name }) => name }).map((fields) => ({
    schema: {
      type: "object",
      required: fields.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(fields.map(({ name, made }) => [name, made.schema])),
    },
    value: Object.fromEntries(fields.map(({ name, made }) => [name, made.value])),
  }));
  const file = { type: "string", contentMediaType: "application/octet-stream" };
  // Prism takes false, 0 and null for no body at all.
  const given = body.filter(({ value }) => free || Boolean(value));
  const media: fc.Arbitrary<Media> = fc.oneof(
    fc
      .tuple(
        fc.constantFrom("application/json", "application/merge-patch+json"),
        fc.oneof(given, objects(scalar, components)),
        fc.boolean(),
      )
      .map(([name, made, example]) => json(name, made, example)),
    form.map((made) => json("application/x-www-form-urlencoded", made)),
    form.map(({ schema, value }) =>
      json("multipart/form-data", {
        schema: { ...schema, required: [...schema.required, "file"], properties: { ...schema.properties, file } },
        value: { ...value, file: "bytes" },
      }),
    ),
    fc.constant(json("text/plain", { schema: { type: "string" }, value: "Some text." })),
    fc.constant(json("application/xml", { schema: { type: "string" }, value: "<a/>" })),
    fc.constant(json("application/octet-stream", { schema: file, value: "bytes" })),
  );
  // Of several media types the client takes the first whose required fields are there, so each has one of its own.
  const pair = body.map(({ schema, value }): Media[] => [
    json("multipart/form-data", { schema: { type: "object", required: ["file"], properties: { file } }, value: { file: "bytes" } }),
    json("application/json", {
      schema: { type: "object", required: ["record"], properties: { record: schema } },
      value: { record: value },
    }),
  ]);
  const any = fc.uniqueArray(media, { minLength: 1, maxLength: 3, selector: ([name]) => name });
  const one = media.map((only) => [only]);
  return fc
    .tuple(free ? any : fc.oneof({ weight: 4, arbitrary: one }, { weight: 1, arbitrary: pair }), fc.boolean())
    .map(([content, required]) => ({ required, content: Object.fromEntries(content) }));
}

function responses(body: fc.Arbitrary<Made>, free: boolean): fc.Arbitrary<object> {
  const media = fc.oneof(
    { weight: 4, arbitrary: body.map((made) => json("application/json", made)) },
    { weight: 1, arbitrary: fc.constant(json("text/html", { schema: { type: "string" }, value: "<p>" })) },
    { weight: 1, arbitrary: fc.constant(json("text/csv", { schema: { type: "string" }, value: "a,b" })) },
    { weight: 1, arbitrary: body.map((made) => json("application/problem+json", made)) },
  );
  // Prism takes two kinds of JSON for one and checks either by the schema of the first.
  const kind = ([name]: Media): string => (name.endsWith("json") && !free ? "json" : name);
  const content = fc.uniqueArray(media, { maxLength: 2, selector: kind }).map((list) => Object.fromEntries(list));
  const headers = fc.option(fc.constant({ "X-Rate": { description: "Rate.", schema: { type: "integer" }, example: 1 } }), {
    nil: undefined,
  });
  const response = fc.tuple(content, headers).map(([content, headers]) => ({
    description: "An answer.",
    ...(Object.keys(content).length > 0 && { content }),
    ...(headers && { headers }),
  }));
  const status = fc.constantFrom("200", "201", "202", "404", "409", "4XX", "5XX", "default");
  return fc
    .tuple(response, fc.dictionary(status, response, { maxKeys: 3 }), fc.boolean())
    .map(([success, others, isBare]) => ({ "200": success, ...others, ...(isBare && { "204": { description: "Done." } }) }));
}
