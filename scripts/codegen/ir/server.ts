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
}

export function readServers(servers: Cursor): Server[] {
  const list = servers.items();
  const names = new Set<string>();
  return list.map((server) => {
    const url = (server.at("url").string() ?? "").replace(/\/+$/, "");
    const name = server.at("x-name").string();
    if (list.length > 1 && name === undefined) server.fail("one of several servers has no x-name. Add one; it is the value of the option `server`.");
    if (name !== undefined && names.has(name)) server.at("x-name").fail(`two servers are called ${JSON.stringify(name)}. Rename one.`);
    if (name !== undefined) names.add(name);
    const variables = server.at("variables").entries().map(([variable, cursor]) => ({
      name: variable,
      option: camelCase(variable),
      default: String(cursor.at("default").value ?? ""),
      enum: cursor.at("enum").strings(),
      required: cursor.at("x-required").boolean() === true,
      description: cursor.at("description").string(),
    }));
    checkUrl(server, url, variables);
    return { url, name, description: server.at("description").string(), variables };
  });
}

function checkUrl(server: Cursor, url: string, variables: readonly ServerVariable[]): void {
  const used = [...url.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]);
  for (const name of used) {
    if (!variables.some((variable) => variable.name === name)) server.at("url").fail(`the variable {${name}} is not declared. Add it under \`variables\`.`);
  }
  const filled = variables.reduce((text, variable) => text.replaceAll(`{${variable.name}}`, variable.default), url);
  // A relative URL is legal in OpenAPI, but a client that is not served from there could not use it.
  if (!URL.canParse(filled)) server.at("url").fail(`${JSON.stringify(url)} is not an absolute URL. Write it out, beginning with https://.`);
  else if (!/^https?:$/.test(new URL(filled).protocol)) server.at("url").fail("only https:// and http:// URLs can be called. Use one of them.");
}
