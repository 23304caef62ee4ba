import { head, table } from "./problems-of.ts";

const job = (text: string): string => `${head}x-jobs:
  - name: import
    resource: Import
    get: imports.get
    start: []
    id: /id
    state: { at: /status, running: [busy], succeeded: [done] }
    scenarios: { succeeds: [busy, done] }
${text}paths:
  /imports/{id}:
    get:
      operationId: imports.get
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: The import.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Import" }
              examples: { busy: { value: { id: "1" } }, done: { value: { id: "1" } } }
components:
  schemas:
    Import: { type: object, properties: { id: { type: string }, status: { type: string, enum: [busy, done] } } }
    Other: { type: object }
`;

table("a mistake in x-jobs is an error", [
  ["none", job("")],
  [
    "an operation that does not exist",
    job("").replace("get: imports.get", "get: imports.read"),
    '7:5 x-jobs.0.get: there is no operation "imports.read". Name an operationId of this document.',
  ],
  [
    "further operations that do not exist",
    job("    list: imports.list\n    cancel: imports.cancel\n    details: { operation: imports.more }\n").replace(
      "start: []",
      "start: [imports.create]",
    ),
    '8:13 x-jobs.0.start.0: there is no operation "imports.create". Name an operationId of this document.',
    '12:5 x-jobs.0.list: there is no operation "imports.list". Name an operationId of this document.',
    '13:5 x-jobs.0.cancel: there is no operation "imports.cancel". Name an operationId of this document.',
    '14:16 x-jobs.0.details.operation: there is no operation "imports.more" that answers with a body. Name one of this document.',
  ],
  [
    "a schema that does not exist",
    job("").replace("resource: Import", "resource: Imports"),
    "6:5 x-jobs.0.resource: there is no schema components.schemas.Imports. Name the one that `get` answers with.",
  ],
  [
    "a schema that get does not answer with",
    job("").replace("resource: Import", "resource: Other"),
    "6:5 x-jobs.0.resource: imports.get does not answer with Other. Name the schema that its success response refers to.",
    "9:5 x-jobs.0.id: Other has nothing at /id. Point to a property of it.",
    "10:14 x-jobs.0.state.at: Other has nothing at /status. Point to a property of it.",
  ],
  [
    "a status that is not mapped",
    job("").replace("running: [busy], ", ""),
    '10:5 x-jobs.0.state: the status "busy" is not mapped. Add it to one of pending, running, succeeded, failed, cancelled.',
  ],
  [
    "a status that is mapped twice",
    job("").replace("succeeded: [done]", "succeeded: [done], failed: [busy]"),
    '10:72 x-jobs.0.state.failed.0: "busy" is mapped to two states. Keep one.',
  ],
  [
    "a status that does not exist",
    job("").replace("succeeded: [done]", "succeeded: [done, ready]"),
    '10:62 x-jobs.0.state.succeeded.1: the status has no value "ready". It has busy, done.',
  ],
  [
    "a pointer to nothing",
    job("    title: /title\n    counts: { failed: { count: /failures } }\n").replace("id: /id", "id: /number"),
    "9:5 x-jobs.0.id: Import has nothing at /number. Point to a property of it.",
    "12:5 x-jobs.0.title: Import has nothing at /title. Point to a property of it.",
    "13:25 x-jobs.0.counts.failed.count: Import has nothing at /failures. Point to a property of it.",
  ],
  [
    "a scenario that names no example",
    job("").replace("[busy, done] }\n", "[busy, broken] }\n"),
    '11:35 x-jobs.0.scenarios.succeeds.1: imports.get has no example "broken". It has busy, done.',
  ],
  [
    "a scope that is no path parameter",
    job("    scope: { team: team }\n"),
    "12:14 x-jobs.0.scope.team: imports.get has no path parameter team. Name one that it has.",
  ],
  [
    "two jobs of one name in one namespace",
    `${job("").replace("paths:", `  - { name: import, resource: Import, get: imports.get, start: [], id: /id, state: { at: /status, running: [busy], succeeded: [done] }, scenarios: { succeeds: [done] } }\npaths:`)}`,
    '12:7 x-jobs.1.name: two jobs are called "import". Rename one.',
    "12:39 x-jobs.1.get: the jobs import and import would both be the method imports.wait. Move one `get` to another namespace.",
  ],
  [
    "a field that does not exist",
    job("    owner: /owner\n"),
    '12:5 x-jobs.0.owner: there is no field "owner" in this extension. Correct its name or remove it (specs/README.md).',
  ],
  [
    "fields that are missing",
    `${head}x-jobs:\n  - name: import\npaths: {}`,
    '5:5 x-jobs.0: the field "resource" is missing in this extension. Add it (specs/README.md).',
    '5:5 x-jobs.0: the field "get" is missing in this extension. Add it (specs/README.md).',
    '5:5 x-jobs.0: the field "start" is missing in this extension. Add it (specs/README.md).',
    '5:5 x-jobs.0: the field "id" is missing in this extension. Add it (specs/README.md).',
    '5:5 x-jobs.0: the field "state" is missing in this extension. Add it (specs/README.md).',
    '5:5 x-jobs.0: the field "scenarios" is missing in this extension. Add it (specs/README.md).',
  ],
  ["another type", `${head}x-jobs: { name: import }\npaths: {}`, "4:1 x-jobs: must be array. Correct it (specs/README.md)."],
]);
