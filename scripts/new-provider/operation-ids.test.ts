import { describe, expect, test } from "vitest";
import { proposeOperationIds, typeNameOf, type Unnamed } from "./operation-ids.ts";

/** "GET /imports [list]" as an operation; what follows the list mark is the operationId of the source. */
function operation(text: string): Unnamed {
  const [, method = "", path = "", list, sourceId] = /^(\w+) (\S+)( \[list\])?(?: (\S+))?$/.exec(text) ?? [];
  return { method: method.toLowerCase(), path, lists: list !== undefined, sourceId };
}

describe("operationIds follow method and path", () => {
  test.each<[string, readonly (readonly [operation: string, id: string])[]]>([
    [
      "a collection and its items",
      [
        ["GET /imports [list]", "imports.list"],
        ["POST /imports", "imports.create"],
        ["GET /imports/{id}", "imports.get"],
        ["PATCH /imports/{id}", "imports.update"],
        ["PUT /imports/{id}", "imports.replace"],
        ["DELETE /imports/{id}", "imports.delete"],
      ],
    ],
    [
      "versions and what all paths begin with are left out",
      [
        ["GET /api/v1.0/bulk/imports [list]", "imports.list"],
        ["GET /api/v1.0/bulk/imports/{import_id}", "imports.get"],
      ],
    ],
    [
      "a verb at the end of a path is the method",
      [
        ["GET /imports/{id}", "imports.get"],
        ["POST /imports/{id}/cancel", "imports.cancel"],
        ["POST /imports/{id}:retry", "imports.retry"],
        ["PUT /imports/{id}/mark-read", "imports.markRead"],
      ],
    ],
    [
      "a verb with something below it is a resource",
      [
        ["GET /jobs/{id}", "jobs.get"],
        ["GET /jobs/{id}/run", "jobs.run.list"],
        ["GET /jobs/{id}/run/{step}", "jobs.run.get"],
      ],
    ],
    [
      "a resource of which there is one is got",
      [
        ["GET /account", "account.get"],
        ["PUT /account", "account.update"],
        ["GET /account/limits", "account.limits.get"],
      ],
    ],
    [
      "a collection with items is treated as a whole by name",
      [
        ["GET /tags", "tags.list"],
        ["DELETE /tags", "tags.deleteAll"],
        ["PUT /tags", "tags.replaceAll"],
        ["DELETE /tags/{tag}", "tags.delete"],
      ],
    ],
    [
      "a second way to an item names its parameter, whichever comes first",
      [
        ["GET /batches/external_id/{external_id}", "batches.getByExternalId"],
        ["GET /batches/{id}", "batches.get"],
      ],
    ],
    [
      "what is deeper names what is above it",
      [
        ["GET /groups/{groupId}/imports [list]", "groups.imports.list"],
        ["GET /imports [list]", "imports.list"],
      ],
    ],
  ])("%s", (_, cases) => {
    expect(proposeOperationIds(cases.map(([text]) => operation(text)))).toEqual(cases.map(([, id]) => id));
  });

  test("a name does not depend on what else was selected", () => {
    const all = ["GET /imports", "GET /imports/{id}"].map(operation);
    expect(proposeOperationIds([operation("GET /imports")], all)).toEqual(["imports.list"]);
    expect(proposeOperationIds([operation("GET /imports")])).toEqual(["imports.get"]);
  });
});

describe("operationIds can be methods", () => {
  test.each([
    ["GET /raw", "rawResource.get"],
    ["GET /constructor/{id}", "constructorResource.get"],
    ["GET /__proto__/{id}", "protoResource.get"],
    ["GET /2fa", "n2fa.get"],
    ["GET /größe", "groE.get"],
    ["GET /a-b_c.json", "aBCJson.get"],
    ["GET /{id}", "root.get"],
    ["GET /", "root.get"],
    ["HEAD /imports/{id}", "imports.head"],
  ])("%s becomes %s", (text, id) => {
    expect(proposeOperationIds([operation(text)])).toEqual([id]);
  });

  test("they are unique, their types too, and none is both a method and a namespace", () => {
    const texts = [
      "GET /imports/{id}",
      "GET /imports/{id}/get",
      "GET /imports/{id}/get/{x}",
      "POST /imports-list",
      "GET /imports/list/{a}",
      "GET /Imports/{id}",
      "GET /imports/{id}/{other}",
      "GET /v1/imports/{id} readImport",
      "GET /v2/imports/{id} readImport",
      "GET /v3/imports/{id}",
      "GET /v4/imports/{id}",
      "GET /a/b [list]",
      "GET /a-b [list]",
    ];
    const ids = proposeOperationIds(texts.map(operation));
    expect(new Set(ids).size).toBe(texts.length);
    expect(new Set(ids.map(typeNameOf)).size).toBe(texts.length);
    expect(ids.filter((id) => ids.some((other) => other.startsWith(`${id}.`)))).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/);
  });
});
