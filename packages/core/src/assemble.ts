import type { Operation } from "./definition.ts";
import { encodeBody } from "./encode-body.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { Exchange } from "./exchange.ts";
import { setHeaders } from "./header.ts";
import { fillPath } from "./path.ts";
import { readOption } from "./read-option.ts";
import { serialize } from "./serialize.ts";

/** What a call sends, ready for the transport. */
export interface Assembled {
  readonly path: string;
  readonly query: string;
  readonly headers: { readonly [name: string]: string | null };
  readonly body: BodyInit | undefined;
}

type Fields = { [name: string]: unknown };

/** Sorts the flat parameters of a call into path, query, headers and body, and writes each as the document says. */
export function assemble({ provider, operation, options, requestOptions }: Exchange, params: object): Assembled {
  // Without a prototype, so that a parameter named like one of its methods is not found when absent.
  const fields = { __proto__: null, ...params } as Fields;
  const values: Fields = {};
  const parameters = operation.parameters ?? [];
  const query: string[] = [];
  const cookies: string[] = [];
  const headers: Record<string, string | null> = {};
  for (const parameter of parameters) {
    const { name, in: place, key = name, option } = parameter;
    const value = option ? (readOption(provider, options, option) ?? parameter.default) : fields[key];
    if (!option) delete fields[key];
    if (place === "path") values[name] = value;
    else if (value == null) continue;
    else if (place === "header") setHeaders(headers, { [name]: serialize(name, value, "simple", parameter, true) });
    else (place === "query" ? query : cookies).push(serialize(name, value, "form", parameter));
  }
  if (cookies.length) headers["cookie"] = cookies.join("; ");
  const own = setHeaders({}, requestOptions.headers);
  const content = takeBody(operation, fields);
  const [body, contentType] = content === undefined ? [] : encodeBody(content, operation.requestBody!.content, own["content-type"]);
  if (contentType) headers["content-type"] = contentType;
  return {
    path: fillPath(operation.path, values, (name) => parameters.find((parameter) => parameter.in === "path" && parameter.name === name) ?? {}),
    query: query.filter(Boolean).join("&"),
    headers: { ...headers, ...own },
    body,
  };
}

/** What is left once the parameters are taken. */
function takeBody({ id, requestBody }: Operation, fields: Fields): unknown {
  const names = Object.keys(fields).filter((name) => fields[name] !== undefined);
  const stray = names.find((name) => !requestBody || (requestBody.whole && name !== "body"));
  // A misspelt parameter would otherwise be ignored without a word.
  if (stray !== undefined) throw new ConfigError(`${id} has no parameter ${JSON.stringify(stray)}.`);
  if (requestBody?.whole) return fields["body"];
  return names.length || requestBody?.required ? fields : undefined;
}
