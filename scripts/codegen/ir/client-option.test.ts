import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commonOptions } from "./client-option.ts";

test("no document can take the name of an option that every client has", () => {
  // The generator imports nothing that ships, so the list is its own; this keeps it complete.
  const source = ["options.ts", "hooks.ts"]
    .map((file) => readFileSync(join(import.meta.dirname, "../../../packages/core/src", file), "utf8"))
    .join("");
  const interfaces = ["RetryLimit", "Limits", "Hooks", "ClientOptions"].map(
    (name) => new RegExp(`interface ${name}\\b[^{]*\\{([^]*?)\\n\\}`).exec(source)?.[1] ?? "",
  );
  const names = interfaces.flatMap((body) => [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => name));
  expect(names.length).toBeGreaterThan(5);
  expect([...commonOptions].sort()).toEqual(names.sort());
});
