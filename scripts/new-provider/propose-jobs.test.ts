import { describe, expect, test } from "vitest";
import { draftOf, valueIn } from "./__fixtures__/draft-of.ts";
import { proposeStates } from "./job-states.ts";

const reply = (schema: string, status = "200"): string =>
  `responses: { "${status}": { description: a, content: { application/json: { schema: ${schema} } } }, "404": { description: b } }`;
const one = '{ $ref: "#/components/schemas/Import" }';
const resource = `components: { schemas: { Import: { type: object, required: [status], properties: {
  id: { type: string }, status: { type: string, enum: [queued, processing, completed, failed, canceled] }, name: { type: string },
  percent_complete: { type: integer, minimum: 0, maximum: 100 }, created_at: { type: string, format: date-time }, finished_at: { type: string, format: date-time },
  error_message: { type: string } } } } }`;

test("an import with everything is recognised, with examples of each state", async () => {
  const draft = await draftOf(`
paths:
  /groups/{group_id}/imports:
    get: { ${reply(`{ type: object, properties: { data: { type: array, items: ${one} } } }`)} }
    post: { ${reply(one, "201")} }
  /groups/{group_id}/imports/{id}:
    get: { ${reply(one)} }
    delete: { responses: { "204": { description: Gone } } }
  /groups/{group_id}/imports/{import_id}/cancel:
    post: { responses: { "202": { description: Soon } } }
${resource}`);
  expect(draft.problems).toEqual([]);
  expect(valueIn(draft, "x-jobs")).toEqual([
    {
      name: "import",
      resource: "Import",
      scope: { group_id: "groupId" },
      get: "imports.get",
      list: "imports.list",
      cancel: "imports.cancel",
      delete: "imports.delete",
      start: ["imports.create"],
      id: "/id",
      state: {
        at: "/status",
        pending: ["queued"],
        running: ["processing"],
        succeeded: ["completed"],
        failed: ["failed"],
        cancelled: ["canceled"],
      },
      title: "/name",
      progress: "/percent_complete",
      createdAt: "/created_at",
      finishedAt: "/finished_at",
      failure: { message: "/error_message" },
      scenarios: {
        succeeds: ["queued", "processing", "completed"],
        fails: ["queued", "processing", "failed"],
        cancelled: ["queued", "processing", "canceled"],
      },
    },
  ]);
  const examples = valueIn(
    draft,
    "paths",
    "/groups/{group_id}/imports/{id}",
    "get",
    "responses",
    "200",
    "content",
    "application/json",
    "examples",
  );
  expect(Object.keys(examples as object)).toEqual(["queued", "processing", "completed", "failed", "canceled"]);
  expect(examples).toMatchObject({ failed: { value: { status: "failed" } } });
  expect(valueIn(draft, "components", "schemas", "Import", "required")).toEqual(["status", "id"]);
  expect(valueIn(draft, "paths", "/groups/{group_id}/imports", "get", "x-pagination")).toEqual({ items: "$response.body#/data" });
  expect(draft.decisions.of("jobs")).toEqual([
    "`x-jobs` is guessed from names: compare states and fields with what the provider says: import",
    "ids and statuses were made `required`: see that the provider always sends them: Import.id",
  ]);
});

test("a list of something else and a start without an id are no part of it", async () => {
  const draft = await draftOf(`
paths:
  /imports:
    get: { ${reply("{ type: array, items: { type: object, properties: { id: { type: string } } } }")} }
    post: { responses: { "202": { description: Soon } } }
  /imports/{id}:
    get: { ${reply(one)} }
${resource}`);
  expect(draft.problems).toEqual([]);
  const [job] = valueIn(draft, "x-jobs") as Record<string, unknown>[];
  expect(job).toMatchObject({ get: "imports.get", start: [] });
  expect(Object.keys(job ?? {})).not.toContain("list");
  expect(draft.decisions.of("jobs")).toContain("no operation was found that starts a job: name it under `start`, if there is one: import");
});

test("a resource that is got in two ways is one job, the one of which more is known", async () => {
  const draft = await draftOf(`
paths:
  /imports/external_id/{external_id}:
    get: { ${reply(one)} }
  /imports/{id}:
    get: { ${reply(one)} }
    delete: { responses: { "204": { description: Gone } } }
${resource}`);
  expect(draft.problems).toEqual([]);
  expect(valueIn(draft, "x-jobs")).toMatchObject([{ get: "imports.get", delete: "imports.delete" }]);
});

describe("states are told by their words", () => {
  test.each<[readonly string[], object | undefined]>([
    [
      ["Pending", "InProgress", "Failed", "Completed", "Cancelled"],
      { pending: ["Pending"], running: ["InProgress"], failed: ["Failed"], succeeded: ["Completed"], cancelled: ["Cancelled"] },
    ],
    [["in_progress", "completed_with_errors", "done"], { running: ["in_progress"], succeeded: ["completed_with_errors", "done"] }],
    [
      ["NOT_STARTED", "RUNNING", "SUCCESS", "ERROR"],
      { pending: ["NOT_STARTED"], running: ["RUNNING"], succeeded: ["SUCCESS"], failed: ["ERROR"] },
    ],
    [["active", "disabled"], undefined],
    [["pending", "rejected"], undefined],
    [["completed", "failed"], undefined],
    [["red", "green"], undefined],
    [[], undefined],
  ])("%j: %j", (values, want) => {
    expect(proposeStates(values)?.values).toEqual(want);
  });

  test("what no word tells of counts as running, and is said", () => {
    expect(proposeStates(["queued", "mapping_columns", "wibble", "done"])).toEqual({
      values: { succeeded: ["done"], pending: ["queued"], running: ["mapping_columns", "wibble"] },
      guessed: ["wibble"],
    });
  });
});
