import { describe, expect, test, vi } from "vitest";
import type { Operation, Pagination } from "./definition.ts";
import { HttpError } from "./errors/http-error.ts";
import type { ListCall, ListOptions } from "./list-call.ts";
import { linkCursor, offsetCursor } from "./next-cursor.ts";
import { capture, type Captured } from "./testing/capture.ts";
import { createHarbour, listShips } from "./testing/harbour.ts";

interface Body {
  readonly data?: string[];
  readonly next?: string | number | null;
  readonly more?: boolean;
}

type Answer = Body | string[] | Response;

/** A list that gives these answers in turn. */
function list(
  answers: Answer[],
  pagination?: Partial<Pagination>,
  params: object = {},
  options: ListOptions = {},
): { ships: ListCall<string, Body, never>; urls: () => string[]; sent: Captured[] } {
  const { fetch, sent } = capture(...answers.map((answer) => () => (answer instanceof Response ? answer.clone() : Response.json(answer))));
  const operation: Operation = {
    ...listShips,
    parameters: [...listShips.parameters!, { in: "query", name: "$skip" }, { in: "query", name: "$top" }],
    ...(pagination && { pagination: pagination as Pagination }),
  };
  const ships = createHarbour({ fetch, maxRetries: 0 }).list<string, Body, never>(operation, params, options);
  return { ships, sent, urls: () => sent.map(({ url }) => new URL(url).search) };
}

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const result: T[] = [];
  for await (const item of items) result.push(item);
  return result;
};

const three: Body[] = [
  { data: ["a", "b"], next: "p2" },
  { data: ["c"], next: "p3" },
  { data: ["d"], next: null },
];

describe("a list", () => {
  test("awaited is its first page", async () => {
    const { ships, sent } = list(three);
    const page = await ships;
    expect([page.items, page.body, page.cursor, page.hasNext(), sent.length]).toEqual([["a", "b"], three[0], "p2", true, 1]);
  });

  test("iterated gives every item of every page, in order", async () => {
    const { ships, urls } = list(three, undefined, { limit: 2 });
    expect(await all(ships)).toEqual(["a", "b", "c", "d"]);
    expect(urls()).toEqual(["?limit=2", "?limit=2&after=p2", "?limit=2&after=p3"]);
  });

  test("pages() gives whole pages", async () => {
    expect((await all(list(three).ships.pages())).map(({ items }) => items)).toEqual([["a", "b"], ["c"], ["d"]]);
  });

  test("reads a page only when it is asked for", async () => {
    const { ships, sent } = list(three);
    for await (const item of ships) if (item === "b") break;
    expect(sent.length).toBe(1);
  });

  test("can be iterated more than once; its first page is read once only", async () => {
    const { ships, sent } = list([...three, ...three.slice(1)]);
    expect([await all(ships), await all(ships)]).toEqual([
      ["a", "b", "c", "d"],
      ["a", "b", "c", "d"],
    ]);
    expect(sent.length).toBe(5);
  });

  test("has result() and withResponse() like any call", async () => {
    expect(await list(three).ships.result()).toMatchObject({ ok: true, status: 200, body: three[0] });
    expect((await list(three).ships.withResponse()).data.items).toEqual(["a", "b"]);
  });

  test("that fails on a later page throws there", async () => {
    const { ships } = list([three[0]!, new Response("no", { status: 400 })]);
    const seen: string[] = [];
    const run = async (): Promise<void> => {
      for await (const item of ships) seen.push(item);
    };
    await expect(run()).rejects.toThrow(HttpError);
    expect(seen).toEqual(["a", "b"]);
  });

  test("that has failed before anyone looks at it throws when it is iterated, and is no unhandled rejection", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const { ships } = list([Response.json({ message: "gone" }, { status: 404 })]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(all(ships)).rejects.toThrow("gone");
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test("goes on from a saved cursor", async () => {
    const { cursor } = await list(three).ships;
    const { ships, urls } = list(three.slice(1), undefined, { limit: 2, cursor });
    expect([await all(ships), urls()[0]]).toEqual([["c", "d"], "?limit=2&after=p2"]);
  });

  test("next() of a page gives the next page, and undefined after the last", async () => {
    const { ships } = list(three);
    const second = await (await ships).next();
    const third = await second!.next();
    expect([second!.items, third!.items, third!.hasNext(), await third!.next()]).toEqual([["c"], ["d"], false, undefined]);
  });

  test("whose reply lacks the items is empty", async () => {
    expect(await all(list([{}]).ships)).toEqual([]);
  });
});

describe("a list ends", () => {
  test.each([[{ data: ["a"] }], [{ data: ["a"], next: null }], [{ data: ["a"], next: "" }], [{ data: ["a"], next: {} as never }]])(
    "at a cursor that is none: %j",
    async (body) => {
      const { ships, sent } = list([body]);
      expect([await all(ships), (await ships).hasNext(), sent.length]).toEqual([["a"], false, 1]);
    },
  );

  test("where the reply says that there is no more, whatever its cursor", async () => {
    const { ships, sent } = list([{ data: ["a"], next: "p2", more: false }], { ...listShips.pagination, more: "/more" });
    expect([await all(ships), sent.length]).toEqual([["a"], 1]);
    const { ships: open } = list([{ data: ["a"], next: "p2", more: true }, { data: ["b"] }], { ...listShips.pagination, more: "/more" });
    expect(await all(open)).toEqual(["a", "b"]);
  });

  test("at a cursor that repeats itself", async () => {
    const { ships, sent } = list([
      { data: ["a"], next: "p2" },
      { data: ["b"], next: "p2" },
    ]);
    expect([await all(ships), sent.length]).toEqual([["a", "b"], 2]);
  });

  test("at the cursor that it began with", async () => {
    const pages = [
      { data: ["b"], next: "y" },
      { data: ["c"], next: "x" },
    ];
    const { ships, sent } = list(pages, undefined, { cursor: "x" });
    expect([await all(ships), sent.length]).toEqual([["b", "c"], 2]);
  });

  test("at cursors that go round in circles", async () => {
    const { ships, sent } = list([
      { data: ["a"], next: "x" },
      { data: ["b"], next: "y" },
      { data: ["c"], next: "x" },
    ]);
    expect([await all(ships), sent.length]).toEqual([["a", "b", "c"], 3]);
  });

  test("not at an empty page that has a cursor", async () => {
    expect(await all(list([{ data: [], next: "p2" }, { data: ["b"] }]).ships)).toEqual(["b"]);
  });

  test("after maxPages", async () => {
    const { ships, sent } = list(three, undefined, {}, { maxPages: 2 });
    expect([await all(ships), sent.length]).toEqual([["a", "b", "c"], 2]);
  });

  test("before the first page, with maxPages or maxItems 0", async () => {
    expect(await all(list(three, undefined, {}, { maxPages: 0 }).ships.pages())).toEqual([]);
    expect(await all(list(three, undefined, {}, { maxPages: 0 }).ships)).toEqual([]);
    expect(await all(list(three, undefined, {}, { maxItems: 0 }).ships)).toEqual([]);
  });

  test("with a DecodeError where the items are no list; where there are none it is empty", async () => {
    for (const data of ["x", 7, { a: 1 }, true]) {
      await expect(all(list([{ data } as never]).ships)).rejects.toMatchObject({
        name: "DecodeError",
        message: "harbour ships.list failed: GET /v1/ships -> 200: /data is no list",
        body: { data },
      });
    }
    expect(await all(list([{}]).ships)).toEqual([]);
    expect(await all(list([{ data: null } as never]).ships)).toEqual([]);
  });

  test("after maxItems, without reading a page too many", async () => {
    const one = list(three, undefined, {}, { maxItems: 2 });
    expect([await all(one.ships), one.sent.length]).toEqual([["a", "b"], 1]);
    const cut = list(three, undefined, {}, { maxItems: 1 });
    expect([await all(cut.ships), cut.sent.length]).toEqual([["a"], 1]);
  });
});

describe("kinds of pagination", () => {
  test("a bare array is one page", async () => {
    const { ships, sent } = list([["a", "b"]], { items: "" });
    expect([await all(ships), sent.length]).toEqual([["a", "b"], 1]);
  });

  test("a number may be a cursor, 0 too", async () => {
    const { ships, urls } = list([{ data: ["a"], next: 0 }, { data: ["b"], next: 7 }, { data: ["c"] }]);
    expect([await all(ships), urls()]).toEqual([
      ["a", "b", "c"],
      ["", "?after=0", "?after=7"],
    ]);
  });

  const linked = (link: string, ...items: string[]): Response => Response.json(items, { headers: { link } });

  test("with Link, one query value is taken from the rel=next link, and nothing else", async () => {
    const { ships, urls } = list(
      [
        linked('<https://evil.test/ships?after=p2&limit=999>; rel="next", </ships?after=p0>; rel=prev', "a"),
        linked('<?after=p1>; rel="prev"', "b"),
      ],
      { items: "", into: "cursor", cursor: linkCursor },
      { limit: 1 },
    );
    expect([await all(ships), urls()]).toEqual([
      ["a", "b"],
      ["?limit=1", "?limit=1&after=p2"],
    ]);
  });

  test.each([
    ['</s?after=x>; rel="prev next"', "x"],
    ['</s?after=x>; title="a"; REL=next', "x"],
    ['<https://>; rel=next, </s?after=x>; rel="next"', "x"],
    ['</s?other=1>; rel=next, </s?after=x>; rel="next"', "x"],
    ['</s?after=x>; rel="nextish"', undefined],
    ['</s?after=x>; title="rel=next"', undefined],
    ["</s?after=>; rel=next", undefined],
    ["rubbish", undefined],
  ])("Link: %s leads to %j", async (link, want) => {
    expect((await list([linked(link)], { items: "", into: "cursor", cursor: linkCursor }).ships).cursor).toBe(want);
  });

  test("with an offset, the next page begins after the items read so far, until one is not full", async () => {
    const pagination: Partial<Pagination> = { items: "/data", into: "$skip", limit: "$top", cursor: offsetCursor };
    const full = list([{ data: ["a", "b"] }, { data: ["c"] }], pagination, { $top: 2 });
    expect([await all(full.ships), full.urls()]).toEqual([
      ["a", "b", "c"],
      ["?$top=2", "?$skip=2&$top=2"],
    ]);
    const resumed = list([{ data: ["c", "d"] }, { data: [] }], pagination, { $top: 2, $skip: 2 });
    expect([await all(resumed.ships), resumed.urls()]).toEqual([
      ["c", "d"],
      ["?$skip=2&$top=2", "?$skip=4&$top=2"],
    ]);
    const open = list([{ data: ["a"] }, { data: [] }], pagination);
    expect([await all(open.ships), open.urls()]).toEqual([["a"], ["", "?$skip=1"]]);
  });
});
