import type { Cursor } from "../read/cursor.ts";
import { camelCase } from "../text/identifier.ts";

/** Server Object (4.8.5) and its variables (4.8.6). */
export interface Server {
  /** Template without a slash at its end. */
  readonly url: string;
  /** What the option `server` calls it. */
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  /** Client option that sets it. */
  readonly option: string;
  readonly default: string;
  readonly enum: readonly string[];
  readonly required: boolean;
  readonly description: string | undefined;
  readonly cursor: Cursor;
}

export function readServers(servers: Cursor): Server[] {
  const list = servers.items();
  const names = new Set<string>();
  return list.map((server) => {
    const url = (server.at("url").string() ?? "").replace(/\/+$/, "");
    const name = server.at("x-name").string();
    if (list.length > 1 && name === undefined)
      server.fail("one of several servers has no x-name. Add one; it is the value of the option `server`.");
    if (name !== undefined && names.has(name)) server.at("x-name").fail(`two servers are called ${JSON.stringify(name)}. Rename one.`);
    if (name !== undefined) names.add(name);
    const variables = server
      .at("variables")
      .entries()
      .map(([variable, cursor]) => readVariable(variable, cursor));
    checkUrl(server, url, variables);
    return { url, name, description: server.at("description").string(), variables };
  });
}

function readVariable(name: string, variable: Cursor): ServerVariable {
  const preset = variable.at("default");
  const values = variable.at("enum").strings();
  if (!preset.exists)
    variable.fail(
      `the variable {${name}} has no default. Add one; where none is right for all, any that shows the form, and x-required: true.`,
    );
  else if (values.length > 0 && !values.includes(String(preset.value)))
    preset.fail(`the default is not among ${values.join(", ")}. Write one of them.`);
  return {
    name,
    option: camelCase(name),
    // Any text keeps the check of the URL from reporting the same mistake again.
    default: String(preset.value ?? "default"),
    enum: values,
    required: variable.at("x-required").boolean() === true,
    description: variable.at("description").string(),
    cursor: variable,
  };
}

function checkUrl(server: Cursor, url: string, variables: readonly ServerVariable[]): void {
  const place = server.at("url").exists ? server.at("url") : server;
  const used = [...url.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]);
  const undeclared = used.filter((name) => !variables.some((variable) => variable.name === name));
  for (const name of undeclared) place.fail(`the variable {${name}} is not declared. Add it under \`variables\`.`);
  if (undeclared.length > 0) return;
  const filled = variables.reduce((text, variable) => text.replaceAll(`{${variable.name}}`, () => variable.default), url);
  // A relative URL is legal in OpenAPI, but a client that is not served from there could not use it.
  if (!URL.canParse(filled)) {
    place.fail(`${JSON.stringify(url)} is not an absolute URL. Write it out, beginning with https://.`);
    return;
  }
  const { protocol, search, hash, username, password } = new URL(filled);
  if (!/^https?:$/.test(protocol)) place.fail("only https:// and http:// URLs can be called. Use one of them.");
  else if (search || hash || username || password) place.fail("the URL of a server has no user, query or fragment. Take it off.");
}
