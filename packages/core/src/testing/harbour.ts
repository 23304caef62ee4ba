import { createClient, type Client } from "../create-client.ts";
import type { Job, Operation, Provider } from "../definition.ts";
import type { ClientOptions } from "../options.ts";

/** A provider that exists in tests only. */
export const harbour: Provider = {
  id: "harbour",
  servers: [{ url: "https://api.harbour.test/v1" }],
  security: [[{ name: "X-Key", options: ["apiKey"] }]],
  env: { apiKey: "HARBOUR_API_KEY" },
};

/** The key that must never be seen. */
export const secret = "hush-hush-4711";

export const getShip: Operation = {
  id: "ships.get",
  method: "GET",
  path: "/ships/{id}",
  parameters: [{ in: "path", name: "id" }],
  responses: ["200", "404"],
};

export const listShips: Operation = {
  id: "ships.list",
  method: "GET",
  path: "/ships",
  parameters: [
    { in: "query", name: "limit" },
    { in: "query", name: "after", key: "cursor" },
  ],
  responses: ["200"],
  pagination: { items: "/data", next: "/next", into: "cursor" },
};

export const createShip: Operation = {
  id: "ships.create",
  method: "POST",
  path: "/ships",
  requestBody: { required: true, content: [{ type: "application/json" }] },
  responses: ["201", "4XX"],
};

export const voyage: Job = {
  name: "voyage",
  get: { id: "voyages.get", method: "GET", path: "/voyages/{id}", parameters: [{ in: "path", name: "id" }], responses: ["200"] },
  id: "/id",
  parameter: "id",
  state: {
    at: "/status",
    absent: "pending",
    values: { waiting: "pending", sailing: "running", arrived: "succeeded", sunk: "failed", called_off: "cancelled" },
  },
  failure: { code: "/code", message: "/message" },
};

/** A client of a provider that exists in tests only. */
export function createHarbour(options: ClientOptions & Record<string, unknown>, provider: Provider = harbour): Client<object> {
  return createClient<object>(provider, { apiKey: secret, ...options });
}

export interface Ship {
  readonly id: string;
}
