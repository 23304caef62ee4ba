import { afterAll, expect, test } from "vitest";
import { violations } from "./journal.ts";
import type { Operation } from "./prism.ts";
import { loadProvider } from "./provider.ts";
import { listProviders, specsFolder } from "./specs.ts";
import { startMocks } from "./start-mocks.ts";

const folder = specsFolder();
const providers = await Promise.all((await listProviders(folder)).map((name) => loadProvider(folder, name)));
const mocks = await startMocks({ state: false });
afterAll(() => mocks.close());

/** Something in each place where the first security requirement of an operation wants a credential. */
function credentials(operation: Operation | undefined): Record<string, string> {
  const schemes = operation?.security?.[0] ?? [];
  return Object.fromEntries(schemes.map((scheme) => (scheme.type === "apiKey" ? [scheme.name, "k"] : ["authorization", "Bearer k"])));
}

const lives = providers.flatMap(({ jobs, name, scenarios }) =>
  scenarios.names
    .filter((scenario) => !["rate-limited", "unauthorised", "maintenance"].includes(scenario))
    .flatMap((scenario) => jobs.map((job) => [name, job.get, scenario] as const)),
);

test.each(lives)("%s %s lives through the scenario %s without breaking the contract", async (name, operationId, scenario) => {
  const operation = providers.find((provider) => provider.name === name)?.operations.find(({ iid }) => iid === operationId);
  const path = operation?.path.replaceAll(/\{([^}]+)\}/g, (_, parameter: string) => {
    const example = operation.request?.path?.find((declared) => declared.name === parameter)?.examples?.[0];
    return encodeURIComponent(String(example !== undefined && "value" in example ? example.value : 1));
  });
  mocks.reset();
  mocks.scenario(name, scenario);
  const bodies: unknown[] = [];
  for (let poll = 0; poll < 12; poll += 1) {
    const reply = await fetch(mocks.url(name) + path, { headers: credentials(operation) });
    bodies.push(await reply.json());
  }
  expect(violations(mocks.journal())).toEqual([]);
  expect(bodies.at(-1), "an end").toEqual(bodies.at(-2));
});
