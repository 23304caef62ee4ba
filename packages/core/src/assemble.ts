import type { Operation } from "./definition.ts";
import { encodeBody } from "./encode-body.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { Exchange } from "./exchange.ts";
import { setHeader } from "./header.ts";
import { fillPath } from "./path.ts";
import { readOption } from "./read-option.ts";
import { serialize, type Style } from "./serialize.ts";

type Fields = { readonly [name: string]: unknown };

/** Sorts the flat parameters of a call into path, query, headers and body, and writes each as the document says. */
export function assemble(exchange: Exchange, params: Fields): void {
  const { provider, operation, options, requestOptions, headers } = exchange;
  const { parameters = [], requestBody } = operation;
  const taken: string[] = [];
  const values: { [name: string]: unknown } = {};
  const styles: { [name: string]: Style } = {};
  let query = "";
  let cookie = "";
  for (const parameter of parameters) {
    const { name, in: place, key = name, option } = parameter;
    // Own properties only: a parameter may be named like a method of Object.
    let value = Object.hasOwn(params, key) ? params[key] : undefined;
    if (option) value = readOption(provider, options, option) ?? parameter.default;
    else taken.push(key);
    if (place === "path") {
      values[name] = value;
      styles[name] = parameter;
    } else if (value != null) {
      const text = serialize(name, value, place === "header" ? "simple" : "form", parameter, place === "header");
      if (place === "header") setHeader(headers, name, text);
      else if (place === "cookie") cookie += "; " + text;
      else if (text) query += "&" + text;
    }
  }
  if (cookie) headers["cookie"] = cookie.slice(2);
  exchange.url = exchange.base + fillPath(operation.path, values, styles) + query.replace("&", "?");

  const rest = Object.keys(params).filter((name) => params[name] !== undefined && !taken.includes(name));
  const content = toContent(operation, params, rest);
  const own = requestOptions.headers && Object.entries(requestOptions.headers);
  if (requestBody && content !== undefined) {
    const wanted = own?.find(([name]) => /^content-type$/i.test(name))?.[1];
    const [body, type] = encodeBody(content, requestBody.content, wanted);
    exchange.body = body;
    if (type) headers["content-type"] = type;
  }
  for (const [name, value] of own ?? []) setHeader(headers, name, value);
}

/** The body, made of what is no parameter. */
function toContent({ id, requestBody }: Operation, params: Fields, rest: string[]): unknown {
  const stray = rest.find((name) => !requestBody || (requestBody.whole && name !== "body"));
  // A misspelt parameter would otherwise be ignored without a word.
  if (stray !== undefined) throw new ConfigError(`${id} has no parameter ${JSON.stringify(stray)}.`);
  if (requestBody?.whole) return params["body"];
  // Not by assignment, which would take a field named __proto__ for the prototype.
  return rest.length || requestBody?.required ? Object.fromEntries(rest.map((name) => [name, params[name]])) : undefined;
}
