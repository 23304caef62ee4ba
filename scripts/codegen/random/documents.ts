import * as fc from "fast-check";
import { paths } from "./operations.ts";
import { templates } from "./templates.ts";
import { type Component, objects, schemas } from "./schemas.ts";

/**
 * A valid document with some of everything that the generator reads. Only a `free` one holds what Prism gets wrong (schemas
 * that are parts of themselves, lists and objects in paths, bodies that are false or 0, two kinds of JSON in one reply), and
 * media types that cannot be told apart by what they require.
 */
export function documents(free: boolean): fc.Arbitrary<object> {
  return components(free).chain((list) =>
    fc
      .record({
        paths: fc.tuple(...[0, 1, 2].map((index) => paths(index, list, free))),
        count: fc.integer({ min: 1, max: 3 }),
        servers,
        security: fc.constantFrom(
          [],
          [{ Key: [] }],
          [{ Bearer: [] }],
          [{ Basic: [] }, { Cookie: [] }],
          [{ Query: [], Bearer: [] }],
          [{ Flow: ["all"] }],
        ),
        template: templates,
      })
      .map(({ paths, count, servers, security, template }) => ({
        openapi: "3.1.0",
        jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
        info: { title: "Random", version: "1", summary: "Made at random." },
        servers,
        security,
        ...template.extensions,
        paths: { ...Object.fromEntries(paths.slice(0, count)), ...template.paths },
        components: {
          schemas: { ...Object.fromEntries(list.map(({ name, schema }) => [name, schema])), ...template.schemas },
          securitySchemes: {
            Key: { type: "apiKey", in: "header", name: "X-Key" },
            Query: { type: "apiKey", in: "query", name: "key", "x-option": "queryKey" },
            Cookie: { type: "apiKey", in: "cookie", name: "key", "x-option": "cookieKey" },
            Bearer: { type: "http", scheme: "bearer" },
            Basic: { type: "http", scheme: "basic" },
            Flow: {
              type: "oauth2",
              "x-option": "flowToken",
              flows: { clientCredentials: { tokenUrl: "https://id.example.com/token", scopes: { all: "All." } } },
            },
          },
        },
      })),
  );
}

/** Components that refer to those before them, and optionally back to the first. */
function components(isFree: boolean): fc.Arbitrary<Component[]> {
  const scalarList = schemas(0, []);
  const root = objects(scalarList, [], isFree).map((made): Component => ({ ...made, name: "Root", isObject: true, isFree }));
  const next = (list: readonly Component[], name: string): fc.Arbitrary<Component[]> =>
    fc.oneof(
      objects(schemas(1, list), list).map((made): Component[] => [...list, { ...made, name, isObject: true, isFree }]),
      schemas(2, list).map((made): Component[] => [...list, { ...made, name, isObject: false, isFree }]),
    );
  return root.chain((first) => next([first], "Second").chain((list) => next(list, "third-one")));
}

const servers = fc.constantFrom(
  [{ url: "https://api.example.com" }],
  [{ url: "https://api.example.com/v1/" }],
  [
    { url: "https://api.example.com/v1", "x-name": "live" },
    { url: "https://test.example.com/v1", "x-name": "test" },
  ],
  [
    {
      url: "https://{host}.example.com/{base}",
      variables: { host: { default: "eu", "x-required": true }, base: { default: "v2", enum: ["v2", "v3"] } },
    },
  ],
);
