import { camelCase, pascalCase } from "../codegen/text/identifier.ts";
import type { Decisions } from "./decisions.ts";
import { compact, listOf, type Node, objectOf, type SourceDocument, textOf } from "../upstream/source-document.ts";

/** Security of the new document. */
export interface ConvertedSecurity {
  readonly schemes: Node;
  /** Requirements of the document. */
  readonly requirements: readonly Node[];
  /** Requirements of an operation; undefined where the document's apply. */
  ofOperation(operation: Node): readonly Node[] | undefined;
  /** Client option -> environment variable. */
  readonly environment: Node;
}

/** Reads the security schemes that operations use; what a client of ours cannot do is left out and noted. */
export function convertSecurity(source: SourceDocument, operations: readonly Node[], id: string, decisions: Decisions): ConvertedSecurity {
  const declared = objectOf(objectOf(source.data["components"])["securitySchemes"]);
  const read = new Map(Object.entries(declared).flatMap(([name, scheme]) => readScheme(name, source.follow(scheme), decisions)));
  const names = new Map([...read.keys()].map((name) => [name, pascalCase(name)]));
  const requirementsOf = (value: unknown): Node[] | undefined => (Array.isArray(value) ? usable(value, read, names) : undefined);
  const global = requirementsOf(source.data["security"]);
  const uses = operations.map((operation) => requirementsOf(operation["security"]) ?? global ?? []);
  // What most operations ask for is what the document says.
  const requirements = global ?? mostFrequent(uses);
  const used = new Set([...requirements, ...uses.flat()].flatMap((requirement) => Object.keys(requirement)));
  const kept = [...read]
    .filter(([name]) => used.has(names.get(name) ?? ""))
    .map(([name, scheme]) => [names.get(name) ?? name, scheme] as const);
  const schemes = withOptions(kept, [...requirements, ...uses.flat()]);
  if (kept.length === 0)
    decisions.add(
      "auth",
      "no credential could be read from the source: say under `components.securitySchemes` and `security` how calls are authorised",
    );
  const environment = Object.fromEntries(
    kept.flatMap(([name]) => optionsOf(objectOf(schemes[name]))).map((option) => [option, environmentName(id, option)]),
  );
  if (Object.keys(environment).length > 0)
    decisions.add("auth", "the environment variables under `x-env` are made of the provider's id: take the names that its own tools read");
  return {
    schemes,
    requirements,
    ofOperation: (operation) => {
      const own = requirementsOf(operation["security"]) ?? global ?? [];
      return JSON.stringify(own) === JSON.stringify(requirements) ? undefined : own;
    },
    environment,
  };
}

function readScheme(name: string, scheme: Node, decisions: Decisions): [string, Node][] {
  const { type, in: place, scheme: http } = scheme;
  const description = textOf(scheme["description"]);
  const known =
    (type === "apiKey" && ["header", "query", "cookie"].includes(String(place)) && /^[!#$%&'*+.^_`|~\w-]+$/.test(String(scheme["name"]))) ||
    (type === "http" && /^(bearer|basic)$/i.test(String(http))) ||
    (type === "oauth2" && Object.keys(convertFlows(scheme["flows"])).length > 0) ||
    type === "openIdConnect";
  if (!known) {
    decisions.add(
      "auth",
      "security schemes that a client of ours cannot use were left out",
      `${name} (${String(type)}${typeof http === "string" ? ` ${http}` : ""})`.replaceAll(/\p{Cc}/gu, "?"),
    );
    return [];
  }
  if (type === "apiKey") return [[name, compact({ type, in: place, name: scheme["name"], description })]];
  if (type === "http")
    return [[name, compact({ type, scheme: String(http).toLowerCase(), bearerFormat: textOf(scheme["bearerFormat"]), description })]];
  if (type === "openIdConnect") return [[name, compact({ type, openIdConnectUrl: scheme["openIdConnectUrl"], description })]];
  return [
    [
      name,
      compact({
        type,
        flows: convertFlows(scheme["flows"]),
        description,
      }),
    ],
  ];
}

/** OAuth Flows Object (OpenAPI 3.1, 4.8.28), without the flows that it does not know. */
function convertFlows(flows: unknown): Node {
  const known = Object.entries(objectOf(flows)).filter(([name]) => /^(implicit|password|clientCredentials|authorizationCode)$/.test(name));
  return Object.fromEntries(
    known.map(([name, value]) => {
      const { authorizationUrl, tokenUrl, refreshUrl, scopes } = objectOf(value);
      const described = Object.fromEntries(Object.entries(objectOf(scopes)).map(([scope, text]) => [scope, String(text)]));
      return [
        name,
        compact({
          authorizationUrl: textOf(authorizationUrl),
          tokenUrl: textOf(tokenUrl),
          refreshUrl: textOf(refreshUrl),
          scopes: described,
        }),
      ];
    }),
  );
}

/** Alternatives without those that name a scheme we do not know; scopes matter to OAuth alone. */
function usable(value: readonly unknown[], known: ReadonlyMap<string, Node>, names: ReadonlyMap<string, string>): Node[] {
  return value.flatMap((alternative) => {
    const entries = Object.entries(objectOf(alternative));
    if (entries.some(([name]) => !known.has(name))) return [];
    return [Object.fromEntries(entries.map(([name, scopes]) => [names.get(name) ?? name, listOf(scopes).map(String)]))];
  });
}

function mostFrequent(lists: readonly (readonly Node[])[]): readonly Node[] {
  const counts = new Map<string, number>();
  for (const list of lists) counts.set(JSON.stringify(list), (counts.get(JSON.stringify(list)) ?? 0) + 1);
  const [[text] = ["[]"]] = [...counts].sort(([, one], [, other]) => other - one);
  return JSON.parse(text) as Node[];
}

/** Two credentials that go together need an option each. */
function withOptions(schemes: readonly (readonly [string, Node])[], requirements: readonly Node[]): Node {
  const clashing = new Set(
    requirements.flatMap((requirement) => {
      const names = Object.keys(requirement);
      const options = names.map((name) => optionsOf(objectOf(schemes.find(([known]) => known === name)?.[1]))[0]);
      return names.filter((_, index) => options.filter((option) => option === options[index]).length > 1);
    }),
  );
  return Object.fromEntries(
    schemes.map(([name, scheme]) => [
      name,
      clashing.has(name) && scheme["scheme"] !== "basic" ? { ...scheme, "x-option": camelCase(name) } : scheme,
    ]),
  );
}

function optionsOf(scheme: Node): string[] {
  if (typeof scheme["x-option"] === "string") return [scheme["x-option"]];
  if (scheme["scheme"] === "basic") return ["username", "password"];
  return [scheme["type"] === "apiKey" ? "apiKey" : "accessToken"];
}

/** `apiKey` of `acme-data` is ACME_DATA_API_KEY. */
export function environmentName(id: string, option: string): string {
  return `${id.replaceAll("-", "_")}_${option.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")}`.toUpperCase();
}
