import type { Finding } from "../change.ts";
import type { MatchedOperations, OpenApi } from "../document/operations.ts";
import type { Reach } from "../document/reach.ts";
import type { Policy } from "../policy.ts";
import { compareEntry, registerExports } from "./compare-entry.ts";
import { compareOperations } from "./compare-operations.ts";
import { TypeComparison } from "./compare-types.ts";
import { compareWebhooks } from "./compare-webhooks.ts";
import { compareSchemas, registerComponents } from "./components.ts";
import { Owners } from "./declared.ts";
import { NamedTypes } from "./named-types.ts";
import type { PackageDeclarations } from "./program.ts";

/** What is known of two documents before their types are compared. */
export interface Compared {
  readonly old: OpenApi;
  readonly new: OpenApi;
  readonly operations: MatchedOperations;
  readonly webhooks: MatchedOperations;
  readonly reach: Reach;
  /** What the documents showed. */
  readonly findings: readonly Finding[];
  readonly policy: Policy;
}

/** What openapi-typescript exports beside the schemas; those are compared by what they mean. */
const schemaExports = ["paths", "webhooks", "components", "operations", "$defs"];

/** Compares the declarations: operations, then schemas, then whatever else the package exports. */
export function compareTypes({ declarations, name, client }: PackageDeclarations, compared: Compared): Finding[] {
  const { checker } = declarations;
  const owners = new Owners();
  const schema = new TypeComparison(declarations, owners);
  const exports = { old: declarations.exports(name, "old"), new: declarations.exports(name, "new") };
  const types = (export_: string) => {
    const [one, other] = [exports.old.get(export_), exports.new.get(export_)];
    return one && other ? { old: checker.getDeclaredTypeOfSymbol(one), new: checker.getDeclaredTypeOfSymbol(other) } : undefined;
  };
  const [paths, components, webhooks] = [types("paths"), types("components"), types("webhooks")];
  if (components) for (const side of [components.old, components.new]) registerComponents(side, owners, checker);
  if (paths) compareOperations(schema, paths, compared.operations);
  if (webhooks) compareWebhooks(schema, webhooks.old, webhooks.new, compared.webhooks);
  if (components) compareSchemas(schema, components.old, components.new, compared.reach);
  if (client === undefined) return schema.findings;
  const named = new NamedTypes(compared, client);
  // Results are made of the responses, which have been compared.
  const entry = new TypeComparison(declarations, owners, new Set([...schemaExports, ...named.results]));
  for (const side of [exports.old, exports.new]) registerExports(side, entry);
  compareEntry(entry, exports, (type) => named.directions(type));
  return [...schema.findings, ...named.unexplained(entry.findings, [...compared.findings, ...schema.findings])];
}
