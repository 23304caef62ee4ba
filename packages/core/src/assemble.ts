import { ConfigError } from "./errors/config-error.ts";
import type { Exchange } from "./exchange.ts";
import { setHeader } from "./header.ts";
import { fillPath } from "./path.ts";
import { writeScalar } from "./write-scalar.ts";

/** Sorts the flat parameters of a call into path, query, headers and body, and writes each as the document says. */
export function assemble(exchange: Exchange, params: object | undefined): void {
  const { operation, options, requestOptions, headers } = exchange;
  const { parameters = [], requestBody } = operation;
  const fields = { ...params } as { [name: string]: unknown };
  const path: { [name: string]: string | undefined } = {};
  let query = "";
  for (const parameter of parameters) {
    const { name, in: place, key = name, option, write = writeScalar } = parameter;
    // A parameter may be called like a method of Object.
    const value = option ? (options[option] ?? parameter.default) : Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!option) fields[key] = undefined;
    const text = value == null ? "" : write(value, parameter, headers);
    if (place === "path") path[name] = text;
    else if (place === "query") query += text && "&" + text;
    else if (value != null) setHeader(headers, name, text);
  }
  exchange.url = exchange.base + fillPath(operation.path, (name) => path[name] ?? "") + query.replace("&", "?");

  const names = Object.keys(fields).filter((name) => fields[name] !== undefined);
  const stray = names.find((name) => !requestBody || (requestBody.whole && name !== "body"));
  // A misspelt parameter would otherwise be ignored without a word.
  if (stray !== undefined) throw new ConfigError(`there is no parameter ${JSON.stringify(stray)}.`);
  const own = requestOptions.headers ?? {};
  if (requestBody && (names.length || (requestBody.required && !requestBody.whole))) {
    const content = requestBody.whole ? fields["body"] : fields;
    const media = requestBody.select?.(content, requestBody.content, own) ?? requestBody.content[0]!;
    const [body, type] = media.encode ? media.encode(content, media) : [JSON.stringify(content), media.type];
    exchange.body = body;
    setHeader(headers, "content-type", type);
  }
  for (const name in own) setHeader(headers, name, own[name]);
}
