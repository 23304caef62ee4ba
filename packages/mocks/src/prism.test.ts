import { expect, test } from "vitest";
import { harbour } from "./__fixtures__/harbour.ts";
import type { Operation, PrismRequest } from "./prism.ts";
import { ask, findOperation, loadOperations, readPreference, readProblem, serialize } from "./prism.ts";

const upgrade = "Prism changed; see src/prism.ts";
const operations: Operation[] = await loadOperations(harbour());
const request = (path: string, changes: Partial<PrismRequest> = {}): PrismRequest => ({
  method: "get",
  url: { path, query: {} },
  headers: { "x-harbour-key": "k" },
  ...changes,
});
const problemOf = (run: () => unknown) => {
  try {
    return run();
  } catch (error) {
    return readProblem(error);
  }
};

test("canary: a document becomes operations with ids, codes and named examples", () => {
  const ships = operations.find(({ iid }) => iid === "ships.list");
  expect(ships, upgrade).toMatchObject({ method: "get", path: "/ships" });
  expect(
    ships?.responses.map(({ code }) => code),
    upgrade,
  ).toEqual(["200", "400", "4XX"]);
  expect(ships?.responses[0]?.contents?.[0], upgrade).toMatchObject({
    mediaType: "application/json",
    examples: [{ key: "none", value: [] }, { key: "some" }],
  });
});

test("canary: the private router finds an operation, or throws Prism's 404 and 405", () => {
  expect(findOperation(operations, request("/ships")).iid, upgrade).toBe("ships.list");
  const missing = problemOf(() => findOperation(operations, request("/nowhere")));
  expect(missing, upgrade).toMatchObject({ status: 404, code: "NO_PATH_MATCHED_ERROR" });
  const wrong = problemOf(() => findOperation(operations, request("/ships", { method: "patch" })));
  expect(wrong, upgrade).toMatchObject({ status: 405, code: "NO_METHOD_MATCHED_ERROR" });
});

test("canary: the private reader of Prefer knows code, example, dynamic and seed", () => {
  const prefer = (value: string) => readPreference(request("/ships", { headers: { prefer: value } }));
  expect(prefer('code=404, example="not-found"'), upgrade).toEqual({
    code: 404,
    exampleKey: "not-found",
  });
  expect(prefer("dynamic=true, seed=1"), upgrade).toEqual({ dynamic: true, seed: "1" });
  expect(readPreference(request("/ships")), upgrade).toEqual({});
  expect(
    problemOf(() => prefer("code=many")),
    upgrade,
  ).toMatchObject({ status: 422 });
});

test("canary: the private serialiser writes JSON and text", () => {
  expect(serialize({ a: 1 }, "application/problem+json"), upgrade).toBe('{"a":1}');
  expect(serialize("Unauthorized", "text/plain"), upgrade).toBe("Unauthorized");
  expect(() => serialize({ a: 1 }, "text/plain"), upgrade).toThrow("Cannot serialise complex objects as text");
});

test("canary: Prism checks the request, asks our component, and checks what that answers", async () => {
  const operation = findOperation(operations, request("/ships"));
  const limit = request("/ships", { url: { path: "/ships", query: { limit: "0" } } });
  const outcome = await ask(operation, limit, (broken, render) => {
    expect(broken, upgrade).toEqual([
      expect.objectContaining({
        location: ["request", "query", "limit"],
        severity: "Error",
        code: "minimum",
      }),
    ]);
    return render(operation, { exampleKey: "some", mediaTypes: ["*/*"] });
  });
  // Prism's own mock refuses an invalid request, whatever example was asked for.
  expect(outcome.response.statusCode, upgrade).toBe(422);
  const wrong = await ask(operation, request("/ships"), (_, render) => ({
    ...render(operation, {}),
    body: {},
  }));
  expect(wrong.violations, upgrade).toEqual([expect.objectContaining({ location: ["response", "body"], code: "type" })]);
});

test("canary: what our component throws is thrown to the caller", async () => {
  const operation = findOperation(operations, request("/ships"));
  const thrown = new Error("ours");
  const asked = ask(operation, request("/ships"), () => {
    throw thrown;
  });
  await expect(asked, upgrade).rejects.toBe(thrown);
});

test("canary: a schema that Ajv cannot compile is no longer passed over in silence", async () => {
  const [broken] = await loadOperations({
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: { title: "Yard", version: "1" },
    paths: {
      "/bells": {
        get: {
          operationId: "bells.list",
          responses: {
            200: { description: "Bells.", content: { "application/json": { schema: { type: "string", pattern: "(" }, example: "x" } } },
          },
        },
      },
    },
  });
  if (broken === undefined) throw new Error(upgrade);
  const asked = ask(broken, request("/bells"), (_, render) => render(broken, {}));
  await expect(asked, upgrade).rejects.toThrow("a schema of bells.list cannot be checked: Invalid regular expression");
});
