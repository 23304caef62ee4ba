import type { ProviderInfo } from "@quayside/imports";
import { clientOptions } from "./client-options.ts";

interface Schema {
  readonly [keyword: string]: unknown;
}

/** Text, or where in the environment it stands. */
const text: Schema = {
  anyOf: [
    { type: "string" },
    {
      type: "object",
      properties: { env: { type: "string", description: "Name of an environment variable." } },
      required: ["env"],
      additionalProperties: false,
    },
  ],
};

/** The JSON Schema of `quayside.config.json`, from what the providers' documents say. */
export function jsonSchema(providers: readonly ProviderInfo[]): Schema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Configuration of the command quayside",
    type: "object",
    properties: {
      $schema: { type: "string" },
      accounts: {
        description: "Accounts by name: that of the provider, or, of several, provider/name.",
        type: "object",
        properties: Object.fromEntries(providers.map(({ provider }) => [provider, { $ref: `#/$defs/${provider}` }])),
        patternProperties: Object.fromEntries(
          providers.map(({ provider }) => [`^${provider}/[^/:\\s]+$`, { $ref: `#/$defs/${provider}` }]),
        ),
        additionalProperties: false,
      },
      store: {
        description: "The file that remembers imports, relative to this one; false for none.",
        anyOf: [{ type: "string", minLength: 1 }, { const: false }],
      },
    },
    additionalProperties: false,
    $defs: Object.fromEntries(providers.map((provider) => [provider.provider, accountSchema(provider)])),
  };
}

function accountSchema({ title, options, scope }: ProviderInfo): Schema {
  const own = options.map(({ name, kind, environment }) => {
    const what = kind === "credential" ? "Key or token." : "Where to call the provider, or how.";
    return [name, { ...text, description: environment === undefined ? what : `${what} Default: the environment variable ${environment}.` }];
  });
  const places = scope.map((name) => [name, { ...text, description: "Places the imports." }]);
  const shared = Object.entries(clientOptions).flatMap(([name, { type, description }]) => {
    if (type === "function") return [];
    const headers = { type: "object", additionalProperties: { type: ["string", "null"] } };
    const schema = type === "string" ? text : type === "headers" ? headers : type === "number" ? { type, minimum: 0 } : { type };
    return [[name, { ...schema, description }]];
  });
  return {
    description: title,
    type: "object",
    properties: Object.fromEntries([...shared, ...own, ...places]),
    additionalProperties: false,
  };
}
