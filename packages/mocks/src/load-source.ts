import type { Provider, ProviderSettings } from "./provider.ts";
import { createProvider, loadDocument, loadProvider } from "./provider.ts";
import type { NamedSource, ProviderSource } from "./provider-source.ts";
import { listProviders, specsFolder } from "./specs.ts";

/** Loads what is to be mocked. Throws, with the path, where a document cannot be read; and where no provider is meant. */
export async function loadSource(source: ProviderSource, settings: ProviderSettings): Promise<Provider> {
  if (typeof source === "string" && !isPath(source)) return loadKnown(source, settings);
  const { name, spec } = isNamed(source) ? source : { name: undefined, spec: source };
  // Prism changes what it is given, and a document may be served twice.
  return typeof spec === "string" ? loadDocument(spec, name, settings) : createProvider(name, structuredClone(spec), settings);
}

async function loadKnown(name: string, settings: ProviderSettings): Promise<Provider> {
  const folder = specsFolder();
  const known = await listProviders(folder);
  if (!known.includes(name)) throw new Error(`There is no provider "${name}", only ${known.join(", ")}.`);
  return loadProvider(folder, name, settings);
}

function isPath(source: string): boolean {
  return /[/\\]|\.(ya?ml|json)$/i.test(source);
}

function isNamed(source: string | object): source is NamedSource {
  return typeof source === "object" && "spec" in source;
}
