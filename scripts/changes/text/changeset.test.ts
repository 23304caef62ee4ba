import { describe, expect, test } from "vitest";
import type { Change } from "../change.ts";
import { change as changeOf } from "../judge.ts";
import { defaultPolicy } from "../policy.ts";
import { aggregateEntry, changeset, entry } from "./changeset.ts";

function removed(name: string, operations: readonly string[] = []): Change {
  const place = { owner: { kind: "component", section: "schemas", name: "Ship" }, path: [name] } as const;
  return { ...changeOf({ rule: "response-property-removed", place, direction: "response", from: "string" }, defaultPolicy), operations };
}

describe("a changelog entry", () => {
  test("names at most three operations a line", () => {
    const text = entry("Harbour", [removed("flag", ["GET /a", "GET /b", "GET /c", "GET /d", "GET /e"])]);
    expect(text).toContain("- `Ship.flag` (`string`) was removed (`GET /a`, `GET /b`, `GET /c` and 2 more).\n");
  });

  test("has at most forty lines, and says how much was left out", () => {
    const many = Array.from({ length: 100 }, (_, index) => removed(`p${index}`));
    const text = entry("Harbour", many);
    expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
    expect(text).toContain("The client of Harbour follows its API: 100 breaking changes.");
    expect(Number(/^And (\d+) more\.$/m.exec(text)?.[1]) + (text.match(/^- /gm)?.length ?? 0)).toBe(100);
  });

  test("tells what is the same at several operations once", () => {
    const status = (label: string): Change => ({
      ...changeOf(
        { rule: "error-status-added", place: { owner: { kind: "operation", label }, path: ["responses", "409"] }, to: "409" },
        defaultPolicy,
      ),
      operations: [label],
    });
    expect(entry("Harbour", [status("GET /b"), status("GET /a")])).toBe("The error status `409` is now declared (`GET /a`, `GET /b`).\n");
  });

  test("lets no name of a document become Markdown or HTML", () => {
    const text = entry("<b>Harbour\n# x", [removed("a`b\n- <script>"), removed("c")]);
    expect(text).toContain("The client of &lt;b>Harbour # x follows");
    expect(text).toContain("- ``Ship.a`b - <script>`` (`string`) was removed.\n");
    expect(text.match(/^#/m)).toBeNull();
  });

  test("of the aggregate names the packages it follows, and which of them broke", () => {
    const follows = [
      { name: "@quayside/exa", bump: "major" },
      { name: "@quayside/rally", bump: "patch" },
    ] as const;
    expect(aggregateEntry(follows, [])).toBe(
      "Types follow those of `@quayside/exa`, `@quayside/rally`, of which `@quayside/exa` has breaking changes: see the changelog there.\n",
    );
  });
});

test("a changeset keeps beside the bump what was computed", () => {
  expect(changeset("@quayside/exa", "major", "minor", "Text.\n")).toBe(
    '---\n# Written by `pnpm changes`, which computed minor. You may raise the bump; the text below is written anew.\n"@quayside/exa": major\n---\n\nText.\n',
  );
});
