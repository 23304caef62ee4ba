import { expect, test } from "vitest";
import { operationNames } from "./operation-names.ts";
import { loadProvider } from "./provider.ts";
import { listProviders, specsFolder } from "./specs.ts";

const head = `/**
 * Names that editors complete: the providers of this package, their operations and their scenarios. Derived from the
 * specs; after a change of a spec, \`vitest run --project mocks provider-names -u\` writes this file anew.
 */
`;
const tail = `
/** Id of a provider of this package, or the name of a document of your own. */
export type ProviderId = keyof ProviderNames | (string & {});

/** Name of a scenario of a provider. */
export type ScenarioName<Id extends ProviderId> =
  | (Id extends keyof ProviderNames ? keyof ProviderNames[Id]["scenarios"] : never)
  | (string & {});

/** operationId of a provider. */
export type OperationId<Id extends ProviderId> =
  | (Id extends keyof ProviderNames ? keyof ProviderNames[Id]["operations"] : never)
  | (string & {});
`;

function keys(names: readonly string[], indent: string): string {
  return names.map((name) => `${indent}${quoted(name)}: true;\n`).join("");
}

function quoted(name: string): string {
  return /^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name);
}

test("the names that editors complete are those of the specs", async () => {
  const folder = specsFolder();
  const providers = await Promise.all((await listProviders(folder)).map((name) => loadProvider(folder, name)));
  const entries = providers.map(({ name, operationFacts, operations, scenarios }) => {
    const ids = operationNames(operations, operationFacts);
    return `  ${quoted(name)}: {\n    operations: {\n${keys(ids, "      ")}    };\n    scenarios: {\n${keys(scenarios.names, "      ")}    };\n  };\n`;
  });
  const text = `${head}export interface ProviderNames {\n${entries.join("")}}\n${tail}`;
  await expect(text).toMatchFileSnapshot("provider-names.ts");
});
