import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Contract, countSecrets, runFaults } from "@quayside/mocks/contract";
import { providerIds } from "../../codegen/read/load.ts";

/** How much was scanned, and how much of it held a credential. */
export interface SecretCount {
  readonly texts: number;
  readonly secrets: number;
}

/** Runs the fault suites of all clients, and scans every error, log and inspect output of theirs for credentials. */
export async function secrets(): Promise<SecretCount> {
  const root = resolve(import.meta.dirname, "../../..");
  const total = { texts: 0, secrets: 0 };
  for (const id of providerIds(join(root, "specs"))) {
    const file = join(root, "packages", id, "test/generated/cases.gen.ts");
    const { contract } = (await import(pathToFileURL(file).href)) as { contract: Contract<unknown> };
    const { texts, secrets } = countSecrets(await runFaults(contract));
    total.texts += texts;
    total.secrets += secrets;
  }
  return total;
}

if (import.meta.main) console.log(await secrets());
