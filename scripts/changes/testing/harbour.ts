/** A spec with an import job, as small as can be. */
export const harbour = `openapi: 3.1.0
info: { title: Harbour, version: "1" }
servers: [{ url: "https://harbour.example.com" }]
x-jobs:
  - name: load
    resource: Load
    get: loads.get
    list: loads.list
    start: []
    id: /id
    state: { at: /status, running: [busy], succeeded: [done] }
    scenarios: { succeeds: [busy, done] }
paths:
  /loads:
    get:
      operationId: loads.list
      summary: List loads
      description: Lists loads.
      responses:
        "200": { description: Loads., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Load" } } } } }
  /loads/{id}:
    get:
      operationId: loads.get
      summary: Get a load
      description: Gets a load.
      parameters: [{ name: id, in: path, required: true, description: Id., schema: { type: string } }]
      responses:
        "200":
          description: A load.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Load" }
              examples: { busy: { value: { id: a, status: busy } }, done: { value: { id: a, status: done } } }
components:
  schemas:
    Load:
      type: object
      description: A load.
      required: [id, status]
      properties:
        id: { type: string, description: Id. }
        status: { type: string, description: Status., enum: [busy, done] }
        weight: { type: number, description: Weight. }
`;

/** One without. */
export const beacon = `openapi: 3.1.0
info: { title: Beacon, version: "1" }
servers: [{ url: "https://beacon.example.com" }]
paths:
  /lights: { get: { operationId: lights.list, summary: List, description: Lists., responses: { "204": { description: Done. } } } }
`;

/** Edits of the first: what is replaced, and by what. */
export const withoutWeight = ["        weight: { type: number, description: Weight. }\n", ""] as const;
export const withOwner = ["        weight:", "        owner: { type: string, description: Owner. }\n        weight:"] as const;
