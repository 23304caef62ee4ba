import type * as compiler from "openapi-typescript";
import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import { escapeUnseen } from "../text/literal.ts";
import { generatedFrom } from "../text/module.ts";

/**
 * `schema.gen.ts`: what openapi-typescript makes of a document of one file; it types `raw`. Its own entry would resolve
 * and lint the document with Redocly before, twice over; ours has been read and bundled, so that nothing is left to resolve.
 */
export async function emitSchema(path: string, document: object): Promise<string> {
  const { astToString, resolveRef, scanDiscriminators, transformSchema } = await loadCompiler();
  // Without components there would be no interface of that name to extend.
  const schema = { components: {}, ...document } as OpenAPI3;
  const context: Omit<GlobalContext, "redoc"> = {
    ...settings,
    discriminators: scanDiscriminators(schema, { silent: true }),
    injectFooter: [],
    postTransform: undefined,
    transform: undefined,
    transformProperty: undefined,
    resolve: (reference) => resolveRef(schema, reference, { silent: true }),
  };
  // The configuration of Redocly is for the entry that is left out; transforms do not look at it.
  return `// ${generatedFrom(path)}\n\n${escapeUnseen(astToString(transformSchema(schema, context as GlobalContext)))}`;
}

/** openapi-typescript brings the TypeScript compiler along, which nobody who only reads specs should wait for. */
export function loadCompiler(): Promise<typeof compiler> {
  return import("openapi-typescript");
}

/** A default on an optional property of a request must not make it required; all else is as openapi-typescript has it. */
const settings = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
};
