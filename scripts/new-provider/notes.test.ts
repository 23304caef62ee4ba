import { expect, test } from "vitest";
import { Decisions } from "./decisions.ts";
import { notesText, type Origin } from "./notes.ts";

const origin: Origin = { title: "Acme", from: undefined, url: undefined, version: "1", read: "November 2026", includes: [] };

test("notes of a document with an address begin with front matter that names it", () => {
  const notes = notesText({ ...origin, from: "x", url: "https://a.example/openapi.yaml", includes: ["Imports", "/a/*"] }, new Decisions());
  expect(notes).toMatch(/^---\nupstream: "https:\/\/a\.example\/openapi\.yaml"\n---\n\n# Acme: notes of the curator\n\n\| \| \|\n/);
  expect(notes).toContain("| upstream | `https://a.example/openapi.yaml` |\n| version | `1` |\n| read | November 2026 |");
  expect(notes).toContain("- Selected with --include `Imports` --include `/a/*`.");
  expect(notes).toContain("are not ours to publish");
});

test("those of a file, or of an address that is not safe, do not", () => {
  for (const url of [undefined, "http://a.example/openapi.yaml"]) {
    expect(notesText({ ...origin, from: "a.yaml", url }, new Decisions())).toMatch(/^# Acme/);
  }
});

test("decisions stand under their headings, and nothing of them is Markdown", () => {
  const decisions = new Decisions();
  decisions.add("auth", "no credential could be read");
  for (let number = 1; number <= 14; number++) decisions.add("schemas", "left out", `<b>@a${number}</b>`);
  const notes = notesText(origin, decisions);
  expect(notes).toContain("### How calls are authorised\n\n- no credential could be read\n");
  expect(notes).toContain("- left out: \\<b\\>\\@a1\\</b\\>, ");
  expect(notes).toContain("\\<b\\>\\@a12\\</b\\> and 2 more\n");
});
