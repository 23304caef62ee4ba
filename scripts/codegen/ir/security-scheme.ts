import type { Cursor } from "../read/cursor.ts";

/** Security Scheme Object (4.8.27) reduced to what a request needs. */
export type SecurityScheme = { readonly description: string | undefined } & (
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string; readonly option: string }
  | { readonly type: "bearer"; readonly option: string }
  | { readonly type: "basic"; readonly username: string; readonly password: string }
);

export interface Security {
  readonly schemes: { readonly [name: string]: SecurityScheme };
  /** Names of all schemes, those included that cannot be read. */
  readonly declared: ReadonlySet<string>;
  /** The document's requirements: alternatives, each a list of scheme names. */
  readonly requirements: readonly (readonly string[])[];
  /** The OAuth2 flow in which an application gets tokens for itself (RFC 6749 section 4.4), if a scheme has it. */
  readonly clientCredentials: TokenFlow | undefined;
}

export interface TokenFlow {
  /** Client option that takes the token. */
  readonly option: string;
  readonly tokenUrl: string;
  readonly scopes: readonly string[];
}

export function readSecurity(root: Cursor): Security {
  const schemes: [string, SecurityScheme][] = [];
  for (const [name, reference] of root.at("components").at("securitySchemes").entries()) {
    const scheme = readScheme(reference.resolve());
    if (scheme) schemes.push([name, scheme]);
  }
  const known = {
    schemes: Object.fromEntries(schemes),
    declared: new Set(
      root
        .at("components")
        .at("securitySchemes")
        .entries()
        .map(([name]) => name),
    ),
  };
  return { ...known, requirements: readRequirements(root.at("security"), known) ?? [], clientCredentials: readTokenFlow(root) };
}

function readTokenFlow(root: Cursor): TokenFlow | undefined {
  for (const [, reference] of root.at("components").at("securitySchemes").entries()) {
    const scheme = reference.resolve();
    const flow = scheme.at("flows").at("clientCredentials");
    const tokenUrl = flow.at("tokenUrl").string();
    if (tokenUrl !== undefined) {
      const scopes = flow
        .at("scopes")
        .entries()
        .map(([name]) => name);
      return { option: scheme.at("x-option").string() ?? "accessToken", tokenUrl, scopes };
    }
  }
  return undefined;
}

/**
 * Security Requirement Objects (4.8.30); undefined where nothing is said, which means the document's apply. Alternatives
 * that differ only in scopes are one to a client. "None" comes last, wherever the document has it: a credential that is
 * there is sent.
 */
export function readRequirements(security: Cursor, { schemes, declared }: Pick<Security, "schemes" | "declared">): string[][] | undefined {
  if (!security.exists) return undefined;
  const alternatives = security.items().map((alternative) => {
    const names = alternative.entries().map(([name, scopes]) => {
      if (!declared.has(name))
        scopes.fail(`there is no security scheme ${JSON.stringify(name)}. Declare it under components.securitySchemes.`);
      return name;
    });
    checkOptions(names, schemes, alternative);
    return names;
  });
  const unique = [...new Map(alternatives.map((names) => [JSON.stringify(names), names])).values()];
  return [...unique.filter((names) => names.length > 0), ...unique.filter((names) => names.length === 0)];
}

/** Two credentials that go together need an option each. */
function checkOptions(names: readonly string[], schemes: Security["schemes"], alternative: Cursor): void {
  const owners = new Map<string, string>();
  for (const name of names) {
    for (const option of optionsOf(Object.hasOwn(schemes, name) ? schemes[name] : undefined)) {
      const other = owners.get(option);
      if (other !== undefined)
        alternative.fail(`${other} and ${name} go together, but both are the option ${option}. Give one an x-option.`);
      owners.set(option, name);
    }
  }
}

/** Client options that hold the credential of a scheme. */
export function optionsOf(scheme: SecurityScheme | undefined): readonly string[] {
  if (!scheme) return [];
  return scheme.type === "basic" ? [scheme.username, scheme.password] : [scheme.option];
}

function readScheme(scheme: Cursor): SecurityScheme | undefined {
  const description = scheme.at("description").string();
  const type = scheme.at("type").string();
  const option = scheme.at("x-option").string();
  if (type === "apiKey") {
    const place = scheme.at("in").string();
    const name = scheme.at("name").string() ?? "";
    if (place !== "header" && place !== "query" && place !== "cookie") {
      scheme.at("in").fail("an API key goes into header, query or cookie. Write one of them.");
      return undefined;
    }
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name))
      scheme.at("name").fail(`${JSON.stringify(name)} cannot be the name of a ${place}. Use an RFC 9110 token.`);
    return { type: "apiKey", in: place, name, option: option ?? "apiKey", description };
  }
  if (type === "oauth2" || type === "openIdConnect") return { type: "bearer", option: option ?? "accessToken", description };
  if (type === "http") {
    const name = scheme.at("scheme").string()?.toLowerCase();
    if (name === "bearer") return { type: "bearer", option: option ?? "accessToken", description };
    if (name === "basic") return { type: "basic", username: "username", password: "password", description };
    scheme.at("scheme").fail(`the HTTP scheme ${JSON.stringify(name)} is not supported. Use bearer or basic.`);
    return undefined;
  }
  scheme.at("type").fail(`a security scheme of type ${JSON.stringify(type)} is not supported. Use apiKey, http, oauth2 or openIdConnect.`);
  return undefined;
}
