import { resolve } from "node:path";
import type { ProviderSource } from "../provider-source.ts";
import { listProviders, specPath, specsFolder } from "../specs.ts";
import type { ServeArguments } from "./arguments.ts";
import { nearest } from "../nearest.ts";
import { UsageError } from "./describe-error.ts";

/** What is served, and the file behind it. */
export interface Chosen {
  readonly source: ProviderSource;
  readonly path: string;
}

/** What the arguments ask to serve: providers, documents of the caller's own, or else all providers. */
export async function chooseProviders({ providers, specs }: ServeArguments): Promise<Chosen[]> {
  const folder = specsFolder();
  const known = await listProviders(folder);
  for (const name of providers) if (!known.includes(name)) throw unknownProvider(name, known);
  const named = providers.length === 0 && specs.length === 0 ? known : providers;
  return [
    ...named.map((name) => ({ source: name, path: specPath(folder, name) })),
    ...specs.map(({ name, path }) => ({ source: sourceOf(path, name), path: resolve(path) })),
  ];
}

/** What `startMocks` and `startProxy` take for a document of the caller's own. */
export function sourceOf(path: string, name: string | undefined): ProviderSource {
  // Absolute, since a bare word would be taken for the id of a provider.
  return name === undefined ? resolve(path) : { name, spec: resolve(path) };
}

/** The error for a provider that has no document. */
export function unknownProvider(name: string, known: readonly string[]): UsageError {
  if (/[/\\]|\.(ya?ml|json)$/i.test(name)) return new UsageError(`"${name}" is a file, not a provider. Write --spec ${name}.`);
  const meant = nearest(name, known);
  const hint =
    meant === undefined ? `Providers: ${known.join(", ")}. A document of your own goes with --spec <file>.` : `Did you mean ${meant}?`;
  return new UsageError(`There is no provider "${name}". ${hint}`);
}
