import { emitImportsPackage, importsDependencies } from "../codegen/emit/imports-package.ts";
import type { Files } from "../codegen/emit/files.ts";
import { type ProviderFacts, providerFacts } from "../codegen/emit/provider-table.ts";
import type { Document } from "../codegen/ir/document.ts";
import { renderPackage, type Spec } from "../codegen/render.ts";
import { keyOf } from "./cache.ts";

/** All that a run makes of one spec. */
export interface PackageResult {
  /** What the tables of all providers tell of it. */
  readonly facts: ProviderFacts;
  /** Names what the spec adds to the aggregate; undefined if that is nothing. */
  readonly contribution: string | undefined;
  /** The package, by path relative to it; undefined if it was not asked for. */
  readonly files: Files | undefined;
}

/** Makes the package of a spec, or with `version` undefined only what others need to know of it. */
export async function packageResult(spec: Spec, version: string | undefined): Promise<PackageResult> {
  return {
    facts: providerFacts(spec.document),
    contribution: contributionOf(spec.document),
    files: version === undefined ? undefined : await renderPackage(spec, version),
  };
}

/**
 * A document adds to the aggregate what the aggregate of it alone holds: if that is as it was, the aggregate of all is.
 * So a change in one of many specs is no reason to read the others.
 */
export function contributionOf(document: Document): string | undefined {
  const key = aggregateKey([document]);
  return key === aggregateKey([]) ? undefined : key;
}

function aggregateKey(documents: readonly Document[]): string {
  return keyOf(...[...emitImportsPackage(documents)].flat(), importsDependencies("{}", documents));
}
