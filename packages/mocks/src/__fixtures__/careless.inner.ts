// Run by vitest.test.ts, not by itself.
import { expect, test } from "vitest";
import { useMocks } from "../vitest.ts";

const mocks = await useMocks({ providers: ["pinecone"] });
const list = (query: string) => fetch(`${mocks.url("pinecone")}/bulk/imports${query}`, { headers: { "api-key": "k" } });

test("careless", async () => {
  expect((await list("?limit=0&size=2")).status).toBe(400);
});

test("careful", async () => {
  expect((await list("")).status).toBe(200);
});
