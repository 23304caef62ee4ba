import { describe, expect, test } from "vitest";
import type { Operation } from "./definition.ts";
import type { Reply } from "./exchange.ts";
import { linkCursor, offsetCursor } from "./next-cursor.ts";
import { listShips } from "./testing/harbour.ts";

const pagination = { items: "", into: "cursor" };

function cursor(link: string, operation: Operation = listShips): unknown {
  const reply = { response: new Response("", { headers: { link } }), url: "https://api.harbour.test/v1/ships?after=p0", operation };
  return linkCursor(reply as Reply, [], {}, pagination);
}

describe("linkCursor reads the Link header as RFC 8288 writes it", () => {
  test.each([
    ['<?after=a>; rel="next"', "a"],
    ["<?after=a>;rel=next", "a"],
    ["<?after=a> ; REL = NEXT", "a"],
    ['<?after=a>; rel=\t"\tnext\t"', "a"],
    ['<?after=a>; rel="prev next"', "a"],
    ['<?after=a>; rel="next https://rels.test/more"', "a"],
    ["<?after=a>; crossorigin; rel=next; hreflang=en", "a"],
    ['<?after=a>; title="a, <b>; \\"c\\""; rel=next', "a"],
    ["<?after=a,b;c>; rel=next", "a,b;c"],
    ["<?after=a>;; rel=next;", "a"],
    ['<?after=x>; title="a",<?after=a>;rel=next', "a"],
  ])("%s is followed", (link, want) => expect(cursor(link)).toBe(want));

  test.each([
    '<?after=a>; rel="next-archive"',
    "<?after=a>; rel=next-archive",
    "<?after=a>; rel=nextfoo",
    "<?after=a>; rel=https://rels.test/next",
    '<?after=a>; title="; rel=next"',
    '<?after=a>; title="\\"; rel=next"',
    '<?after=a>; title="<?after=b>; rel=next"',
    '<?after=a>; title=", <?after=b>; rel=next"',
    "<?after=a>; rev=next",
    "<?after=a>; rel*=next",
    "<?after=a>; arel=next",
    "<?after=a>; title=rel=next",
    "<?after=a>; rel; title=next",
    "<?after=a>",
    "?after=a; rel=next",
    "<?after=a>; title=x, <?after=b; rel=next",
    "<?after=a>, rel=next",
    "<?after=a; rel=next",
    "rel=next",
    "",
  ])("%s is not", (link) => expect(cursor(link)).toBeUndefined());

  test("of several rel the first counts, of several links the first that leads to a next page", () => {
    expect(cursor("<?after=a>; rel=prev; rel=next")).toBeUndefined();
    expect(cursor("<?after=a>; rel=next; rel=prev")).toBe("a");
    expect(cursor('<?after=a>; rel=first, <?after=b>; rel="next", <?after=c>; rel=next')).toBe("b");
    expect(cursor('<https://>; rel=next, <?other=a>; rel=next, <?after=b>; title="x,y"; rel=next')).toBe("b");
  });

  test("the parameter is found by its name on the wire, whatever the method calls it", () => {
    const renamed = { ...listShips, parameters: [{ in: "query", name: "from", key: "cursor" }] } as const;
    expect(cursor("<?after=a&from=b>; rel=next", renamed)).toBe("b");
  });
});

describe("offsetCursor", () => {
  test("counts on from what was skipped, and ends at a page that is not full", () => {
    const next = (items: number, params: object): unknown =>
      offsetCursor(undefined, Array.from({ length: items }), params as never, { items: "", into: "$skip", limit: "$top" });
    expect([next(2, {}), next(2, { $skip: 3, $top: 2 }), next(2, { $skip: "3" }), next(3, { $top: 2 })]).toEqual([2, 5, 5, 3]);
    expect([next(0, {}), next(1, { $top: 2 }), next(0, { $top: 0 })]).toEqual([undefined, undefined, undefined]);
  });
});
