import type { Cursor } from "../read/cursor.ts";

/** Security Scheme Object (4.8.27) reduced to what a request needs. */
export type SecurityScheme = { readonly description: string | undefined } & (
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string; readonly option: string }
  | { readonly type: "bearer"; readonly option: string }
  | { readonly type: "basic"; readonly username: string; readonly password: string }
);

export interface Security {
  readonly schemes: { readonly [name: string]: SecurityScheme };
  /** The document's requirements: alternatives, each a list of scheme names. */
  readonly requirements: readonly (readonly string[])[];
}

export function readSecurity(root: Cursor): Security {
  const schemes: [string, SecurityScheme][] = [];
  for (const [name, reference] of root.at("components").at("securitySchemes").entries()) {
    const scheme = readScheme(reference.resolve());
    if (scheme) schemes.push([name, scheme]);
  }
  const known = Object.fromEntries(schemes);
  return { schemes: known, requirements: readRequirements(root.at("security"), known) ?? [] };
}

/** Security Requirement Objects (4.8.30); undefined where nothing is said, which means the document's apply. */
export function readRequirements(security: Cursor, schemes: Security["schemes"]): string[][] | undefined {
  if (!security.exists) return undefined;
  return security.items().map((alternative) =>
    alternative.entries().map(([name, scopes]) => {
      if (!Object.hasOwn(schemes, name)) scopes.fail(`there is no security scheme ${JSON.stringify(name)}. Declare it under components.securitySchemes.`);
      return name;
    }),
  );
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
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) scheme.at("name").fail(`${JSON.stringify(name)} cannot be the name of a ${place}. Use an RFC 9110 token.`);
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
