import { expect, test } from "vitest";
import { startVitest } from "vitest/node";
import { useMocks } from "./vitest.ts";

const mocks = await useMocks({ providers: ["pinecone"] });

const start = (uri: string) =>
  fetch(`${mocks.url("pinecone")}/bulk/imports`, {
    method: "POST",
    headers: { "api-key": "k", "content-type": "application/json" },
    body: JSON.stringify({ uri }),
  });
const list = async () => {
  const reply = await fetch(`${mocks.url("pinecone")}/bulk/imports`, { headers: { "api-key": "k" } });
  return ((await reply.json()) as { data: object[] }).data;
};

test("a test begins without imports, and may start some", async () => {
  expect(await list()).toHaveLength(0);
  expect((await start("s3://acme/a")).status).toBe(200);
  expect(await list()).toHaveLength(1);
});

test("the next test sees nothing of them", async () => {
  expect(await list()).toHaveLength(0);
  expect(mocks.journal()).toHaveLength(1);
});

test("a test that breaks the contract on purpose takes the violations", async () => {
  await start("");
  expect(mocks.takeViolations()).toEqual([
    "pinecone POST /bulk/imports (imports.start) -> 400: Request body property uri must NOT have fewer than 1 characters",
  ]);
  expect(mocks.takeViolations()).toEqual([]);
});

test("a test whose requests broke the contract fails, and says how", async () => {
  const root = `${import.meta.dirname}/__fixtures__`;
  const vitest = await startVitest("test", [], { config: false, root, include: ["careless.inner.ts"], watch: false, reporters: [{}] });
  const results = vitest.state
    .getTestModules()
    .flatMap((module) => [...module.children.allTests()].map((inside) => [inside.name, inside.result()] as const));
  await vitest.close();
  expect(results.map(([name, { state }]) => [name, state])).toEqual([
    ["careless", "failed"],
    ["careful", "passed"],
  ]);
  expect(results[0]?.[1].errors?.[0]?.message).toBe(
    [
      "Requests broke the contract 2 times:",
      "  pinecone GET /bulk/imports (imports.list) -> 400: Request query parameter size is unknown; the operation has limit, paginationToken",
      "  pinecone GET /bulk/imports (imports.list) -> 400: Request query parameter limit must be >= 1",
    ].join("\n"),
  );
});
