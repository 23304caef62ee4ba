import { checkFields } from "./check-fields.ts";
import { remedy } from "./nearest.ts";
import type { Provider, ProviderSettings } from "./provider.ts";
import { createProvider, loadDocument, loadProvider } from "./provider.ts";
import type { NamedSource, ProviderSource } from "./provider-source.ts";
import { listProviders, specsFolder } from "./specs.ts";

/** Loads what is to be mocked. Throws, with the path, where a document cannot be read; and where no provider is meant. */
export async function loadSource(source: ProviderSource, settings: ProviderSettings): Promise<Provider> {
  if (typeof source === "string" && !isPath(source)) return loadKnown(source, settings);
  if (typeof source !== "string" && (typeof source !== "object" || source === null))
    throw new Error(`A provider is given by its id, or by an OpenAPI document: its path, or an object. This is ${String(source)}.`);
  const { name, spec } = isNamed(source) ? checked(source) : { name: undefined, spec: source };
  // Prism changes what it is given, and a document may be served twice.
  return typeof spec === "string" ? loadDocument(spec, name, settings) : createProvider(name, structuredClone(spec), settings);
}

async function loadKnown(name: string, settings: ProviderSettings): Promise<Provider> {
  const folder = specsFolder();
  const known = await listProviders(folder);
  if (!known.includes(name)) throw new Error(`There is no provider "${name}"${remedy(name, known)}`);
  return loadProvider(folder, name, settings);
}

function isPath(source: string): boolean {
  return /[/\\]|\.(ya?ml|json)$/i.test(source);
}

function isNamed(source: string | object): source is NamedSource {
  return typeof source === "object" && ("spec" in source || ("name" in source && !("openapi" in source)));
}

function checked(source: NamedSource): NamedSource {
  checkFields(source, { name: true, spec: true }, "A document with a name");
  if (source.spec === undefined || source.name === undefined) throw new Error("A document with a name has both name and spec.");
  return source;
}
