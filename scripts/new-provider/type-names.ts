import { pascalCase, typeName } from "../codegen/text/identifier.ts";
import { errors, runtimeTypes } from "../codegen/emit/index.ts";
import { typeNameOf } from "./operation-ids.ts";

/** Hands out names for components, so that no two types of the package have one name. */
export class TypeNames {
  readonly #used: Set<string>;

  /** `id` is the provider's, `operationIds` those of the new document: both become types of the package. */
  constructor(id: string, operationIds: readonly string[]) {
    const client = pascalCase(id);
    const operations = operationIds.flatMap((operation) => {
      const name = typeNameOf(operation);
      const path = operation.split(".").slice(0, -1);
      const namespaces = path.map((_, index) => `${client}${typeNameOf(path.slice(0, index + 1).join("."))}`);
      return [`${name}Params`, `${name}CommonParams`, `${name}Result`, ...namespaces];
    });
    const runtime = [...errors, ...runtimeTypes, "Client", "RawClient", "ClientCredentialsOptions", "VerifyOptions", "WebhookDelivery"];
    this.#used = new Set([
      ...operations,
      ...runtime,
      client,
      `${client}Options`,
      "WebhookSignature",
      "WebhookEvent",
      "components",
      "operations",
      "paths",
    ]);
  }

  /** A PascalCase name that nothing else has, as near to the wanted one as can be. */
  claim(wanted: string): string {
    const name = typeName(
      pascalCase(wanted)
        .replace(/^_+(?=[A-Za-z])/, "")
        .replace(/^_/, "N"),
    );
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? name : `${name}${number}`;
      // A schema that is sent and read in two shapes becomes a second type of this name.
      if (this.#used.has(candidate) || this.#used.has(`${candidate}Input`)) continue;
      this.#used.add(candidate);
      this.#used.add(`${candidate}Input`);
      return candidate;
    }
  }
}
