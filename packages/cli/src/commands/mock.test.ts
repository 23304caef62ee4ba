import { expect, test } from "vitest";
import { notInstalled } from "./mock.ts";

test.each([
  ["22.18.0", "The mocks need Node 24.18 or newer, and this is Node 22.18.0. Install quayside again with a newer one."],
  ["24.17.1", "The mocks need Node 24.18 or newer, and this is Node 24.17.1. Install quayside again with a newer one."],
  ["24.18.0", "The mocks were left out when quayside was installed. Install @quayside/mocks beside it."],
  ["26.0.0", "The mocks were left out when quayside was installed. Install @quayside/mocks beside it."],
])("on Node %s the command says why there are no mocks", (node, want) => {
  expect(notInstalled(node)).toBe(want);
});
