import { expect, test } from "vitest";
import { itemSchema } from "./item-schema.ts";

const ship = { $ref: "#/components/schemas/Ship" };
const root = {
  components: {
    responses: { Ships: { content: { "application/json": { schema: { $ref: "#/components/schemas/Ships" } } } } },
    schemas: {
      Ships: { properties: { data: { $ref: "#/components/schemas/Items" } } },
      Items: { type: "array", items: ship },
      Loop: { $ref: "#/components/schemas/Loop" },
    },
  },
};
const answer = (schema: object) => ({ responses: { "400": {}, "200": { content: { "application/json": { schema } } } } });

test.each([
  ["a bare list", answer({ items: ship }), "", "Ship"],
  ["a list in an envelope", answer({ properties: { data: { items: ship } } }), "/data", "Ship"],
  ["references all the way", { responses: { "200": { $ref: "#/components/responses/Ships" } } }, "/data", "Ship"],
  ["items without a name", answer({ items: { type: "object" } }), "", undefined],
  ["another field", answer({ properties: { data: { items: ship } } }), "/value", undefined],
  ["a reference to itself", answer({ $ref: "#/components/schemas/Loop" }), "", undefined],
  ["a reference to another file", answer({ $ref: "./ships.yaml" }), "", undefined],
  ["no answer at all", {}, "", undefined],
])("the schema of the items of %s is found by its name", (_, operation, items, want) => {
  expect(itemSchema(root, operation, items)).toBe(want);
});
