import type { Document } from "../ir/document.ts";
import type { Cursor } from "../read/cursor.ts";
import { clientName, namespaceName, namespaces } from "./client.ts";
import { errors, runtimeTypes } from "./index.ts";
import { operationTypeNames } from "./types.ts";
import { hasVerifiedWebhooks } from "./webhooks.ts";

/** Names of the runtime that generated modules import beside those that every package exports. */
function importedNames(document: Document): string[] {
  return [
    "Client",
    "RawClient",
    ...(document.security.clientCredentials ? ["ClientCredentialsOptions"] : []),
    ...(hasVerifiedWebhooks(document) ? ["VerifyOptions", "WebhookDelivery", "WebhookSignature"] : []),
  ];
}

/** Every name that a package exports has one meaning: that of the runtime, of the client, of an operation or of a schema. */
export function checkTypeNames(document: Document, root: Cursor): void {
  const owners = new Map<string, string>([...errors, ...runtimeTypes, ...importedNames(document)].map((name) => [name, "the runtime"]));
  const claim = (name: string, owner: string, place: () => Cursor, remedy: string): void => {
    const other = owners.get(name);
    const isTold = isSchema(owner) && other !== undefined && isSchema(other);
    if (other !== undefined && other !== owner && !isTold)
      place().fail(`${owner} becomes the type ${name}, which ${other} is already. ${remedy}`);
    owners.set(name, owner);
  };
  for (const name of [clientName(document), `${clientName(document)}Options`])
    claim(name, "the client", () => root, "Rename the folder of the spec.");
  for (const path of namespaces(document)) {
    const place = (): Cursor =>
      document.operations
        .find((operation) => path.every((segment, index) => operation.path[index] === segment))
        ?.cursor.at("operationId") ?? root;
    claim(namespaceName(document, path), `the namespace ${path.join(".")}`, place, "Rename the operation.");
  }
  // Two operations whose types would have one name have been told as such.
  for (const operation of new Map(document.operations.map((operation) => [operation.typeName, operation])).values()) {
    for (const name of operationTypeNames(operation))
      claim(name, `a part of ${operation.id}`, () => operation.cursor.at("operationId"), "Rename the operation.");
  }
  if (document.webhooks.length > 0) claim("WebhookEvent", "the union of webhooks", () => root.at("webhooks"), "Rename that.");
  for (const { name, component } of document.types.values()) {
    const schemas = root.at("components").at("schemas");
    const place = (): Cursor => (component === undefined ? schemas : schemas.at(component));
    claim(name, `the schema ${component ?? name}`, place, "Rename the schema.");
  }
}

/** Whoever names schemas tells of two that get one name. */
function isSchema(owner: string): boolean {
  return owner.startsWith("the schema ");
}
