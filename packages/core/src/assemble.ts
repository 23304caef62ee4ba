import { ConfigError } from "./errors/config-error.ts";
import type { Exchange } from "./exchange.ts";
import { setHeader } from "./header.ts";
import { fillPath } from "./path.ts";
import { writeScalar } from "./write-scalar.ts";

/** Sorts the flat parameters of a call into path, query and headers, writes each as the document says, and gives what is left: the body. */
export function assemble(exchange: Exchange, params: object | undefined): { readonly [name: string]: unknown } {
  const { operation, options, headers } = exchange;
  const { parameters = [], requestBody } = operation;
  const fields = { ...params } as { [name: string]: unknown };
  const path: { [name: string]: string | undefined } = {};
  let query = "";
  for (const parameter of parameters) {
    const { name, in: place, key = name, option, write = writeScalar } = parameter;
    let value: unknown;
    if (option) value = options[option] ?? parameter.default;
    // A parameter may be called like a method of Object.
    else if (Object.hasOwn(fields, key)) {
      value = fields[key];
      fields[key] = undefined;
    }
    if (value == null) continue;
    const text = write(value, parameter, headers);
    if (place === "path") path[name] = text;
    else if (place === "query") query += text && (query ? "&" : "?") + text;
    else setHeader(headers, name, text);
  }
  exchange.url = exchange.base + fillPath(operation.path, (name) => path[name] ?? "") + query;

  // A misspelt parameter would otherwise be ignored without a word.
  for (const name in fields)
    if (fields[name] !== undefined && (!requestBody || (requestBody.whole && name !== "body")))
      throw new ConfigError(`there is no parameter ${JSON.stringify(name)}.`);
  return fields;
}

/** Writes what is left of the parameters as the body. */
export async function writeBody(exchange: Exchange, fields: { readonly [name: string]: unknown }): Promise<void> {
  const { operation, requestOptions, headers } = exchange;
  const { required, whole, content, select } = operation.requestBody!;
  if (!Object.values(fields).some((value) => value !== undefined) && (!required || whole)) return;
  const body = whole ? fields["body"] : fields;
  const media = select?.(body, content, requestOptions.headers ?? {}) ?? content[0]!;
  let type: string | undefined;
  [exchange.body, type, exchange.init] = media.encode ? await media.encode(body, media) : [JSON.stringify(body), media.type];
  setHeader(headers, "content-type", type);
}
