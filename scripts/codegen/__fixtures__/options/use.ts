import { createOptions } from "./expected/index.gen.ts";

export async function use(): Promise<void> {
  const { ships } = createOptions({ accountId: "1", indexHost: "a.example.com", stage: "test", mode: "safe" });
  await ships.list({ limit: 1 });
  // @ts-expect-error Required, and without an environment variable.
  createOptions({ indexHost: "a.example.com" });
  // @ts-expect-error Said once, not per call.
  await ships.list({ limit: 1, "X-Account": "2" });
}
