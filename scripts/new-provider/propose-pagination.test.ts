import { describe, expect, test } from "vitest";
import { draftOf, valueIn } from "./__fixtures__/draft-of.ts";

/** The proposal for a list with some query parameters, a reply with some properties, and headers. */
async function proposal(query: readonly string[], properties: string, headers = "{}") {
  const parameters = query.map((name) => `{ name: "${name}", in: query, schema: { type: string } }`).join(", ");
  const schema = properties.startsWith("[") ? "{ type: array, items: { type: object } }" : `{ type: object, properties: ${properties} }`;
  const draft = await draftOf(
    `paths: { /imports: { get: { parameters: [${parameters}], responses: { "200": { description: a, headers: ${headers}, content: { application/json: { schema: ${schema} } } } } } } }`,
  );
  expect(draft.problems).toEqual([]);
  const get = ["paths", "/imports", "get"];
  return {
    pagination: valueIn(draft, ...get, "x-pagination"),
    example: valueIn(draft, ...get, "responses", "200", "content", "application/json", "examples", "sample", "value"),
    decisions: draft.decisions.of("pagination"),
  };
}

const data = "data: { type: array, items: { type: object } }";
const text = "{ type: string }";

describe("x-pagination is recognised", () => {
  test.each<[string, readonly string[], string, object]>([
    [
      "by a cursor",
      ["cursor", "limit"],
      `{ ${data}, next_cursor: ${text} }`,
      { items: "$response.body#/data", next: "$response.body#/next_cursor", into: "$request.query.cursor" },
    ],
    [
      "by a token in an envelope, and a flag",
      ["pageToken"],
      `{ ${data}, meta: { type: object, properties: { nextPageToken: ${text} } }, hasMore: { type: boolean } }`,
      {
        items: "$response.body#/data",
        next: "$response.body#/meta/nextPageToken",
        into: "$request.query.pageToken",
        more: "$response.body#/hasMore",
      },
    ],
    [
      "by a token called next",
      ["paginationToken"],
      `{ imports: { type: array, items: {} }, pagination: { type: object, properties: { next: ${text} } } }`,
      { items: "$response.body#/imports", next: "$response.body#/pagination/next", into: "$request.query.paginationToken" },
    ],
    [
      "by the number of the next page",
      ["page"],
      `{ ${data}, next_page: { type: [integer, "null"] } }`,
      { items: "$response.body#/data", next: "$response.body#/next_page", into: "$request.query.page" },
    ],
    [
      "by offset and limit",
      ["$skip", "$top"],
      `{ value: { type: integer }, items: { type: array, items: {} }, tags: { type: array, items: {} } }`,
      { items: "$response.body#/items", offset: { into: "$request.query.$skip", limit: "$request.query.$top" } },
    ],
  ])("%s", async (_, query, properties, want) => {
    const { pagination, decisions } = await proposal(query, properties);
    expect(pagination).toEqual(want);
    expect(decisions).toEqual([expect.stringMatching(/^`x-pagination` is guessed from names: .*imports\.list/)]);
  });

  test("by a Link header", async () => {
    const { pagination } = await proposal(["page"], "[]", "{ Link: { schema: { type: string } } }");
    expect(pagination).toEqual({ items: "$response.body", next: "$response.header.Link", into: "$request.query.page" });
  });
});

describe("the parameter for the size of a page is proposed", () => {
  const cursor = "{ name: cursor, in: query, schema: { type: string } }";
  const sized = async (parameters: string, properties = `{ ${data}, next_cursor: ${text} }`) => {
    const schema = `{ type: object, properties: ${properties} }`;
    const draft = await draftOf(
      `paths: { /imports: { get: { parameters: [${parameters}], responses: { "200": { description: a, content: { application/json: { schema: ${schema} } } } } } } }`,
    );
    expect(draft.problems).toEqual([]);
    return valueIn(draft, "paths", "/imports", "get", "x-pagination") as { readonly limit?: string };
  };

  test.each(
    "limit per_page perPage page_size pageSize $top top maxResults max_results first count take size page[size] page[limit] items_per_page resultsPerPage max_items".split(
      " ",
    ),
  )("where it is called %s", async (name) => {
    const { limit } = await sized(`${cursor}, { name: "${name}", in: query, schema: { type: integer } }`);
    expect(limit).toBe(`$request.query.${name}`);
  });

  test("beside a link, and where it may be null or is no more than a number", async () => {
    expect((await sized(`${cursor}, { name: limit, in: query, schema: { type: integer, nullable: true } }`)).limit).toBe(
      "$request.query.limit",
    );
    expect((await sized(`${cursor}, { name: limit, in: query, schema: { type: number } }`)).limit).toBe("$request.query.limit");
    const draft = await draftOf(
      `paths: { /imports: { get: { parameters: [{ name: page, in: query, schema: { type: integer } }, { name: per_page, in: query, schema: { type: integer } }], responses: { "200": { description: a, headers: { Link: { schema: { type: string } } }, content: { application/json: { schema: { type: array, items: { type: object } } } } } } } } }`,
    );
    expect(valueIn(draft, "paths", "/imports", "get", "x-pagination")).toEqual({
      items: "$response.body",
      next: "$response.header.Link",
      into: "$request.query.page",
      limit: "$request.query.per_page",
    });
  });

  test.each([
    ["is no number", "{ name: limit, in: query, schema: { type: string } }"],
    ["is a flag", "{ name: $count, in: query, schema: { type: boolean } }"],
    ["stands in a header", "{ name: limit, in: header, schema: { type: integer } }"],
    ["limits something else", "{ name: limit_usd, in: query, schema: { type: integer } }"],
  ])("but not where what is called so %s", async (_, parameter) => {
    expect(await sized(`${cursor}, ${parameter}`)).not.toHaveProperty("limit");
  });

  test("the number of the page is none", async () => {
    const pagination = await sized(
      "{ name: page, in: query, schema: { type: integer } }",
      `{ ${data}, next_page: { type: [integer, "null"] } }`,
    );
    expect(pagination).toEqual({ items: "$response.body#/data", next: "$response.body#/next_page", into: "$request.query.page" });
  });
});

test("the example is that of a last page, for a mock shows it again and again", async () => {
  const { example } = await proposal(["cursor"], `{ ${data}, nextCursor: ${text}, has_more: { type: boolean } }`);
  expect(example).toEqual({ data: [{}], has_more: false });
});

describe("x-pagination is not made up", () => {
  test.each<[string, readonly string[], string, readonly string[]]>([
    ["without parameters", [], `{ ${data}, next_cursor: ${text} }`, []],
    ["without a list", ["cursor"], `{ next_cursor: ${text} }`, []],
    ["of two lists", ["cursor"], `{ a: { type: array }, b: { type: array }, next_cursor: ${text} }`, []],
    [
      "where the reply holds no cursor",
      ["after"],
      `{ ${data} }`,
      [
        "a parameter looks like a cursor, but nothing in the reply like the next one: say where it is, or that there is none: imports.list (after)",
      ],
    ],
    [
      "where it holds an address",
      ["cursor"],
      `{ ${data}, next: { type: string, format: uri } }`,
      [
        "a parameter looks like a cursor, but nothing in the reply like the next one: say where it is, or that there is none: imports.list (cursor)",
      ],
    ],
    [
      "where pages are counted",
      ["page", "per_page"],
      `{ ${data}, total: { type: integer } }`,
      ["pages are counted, and the reply does not name the next one; x-pagination has no word for that: imports.list (page)"],
    ],
  ])("%s", async (_, query, properties, decisions) => {
    expect(await proposal(query, properties)).toMatchObject({ pagination: undefined, decisions });
  });
});
