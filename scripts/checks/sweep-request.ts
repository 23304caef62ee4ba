import type { IHttpRequest } from "@stoplight/prism-http";
import type { BodyFormat } from "../codegen/ir/media-type.ts";
import type { Operation } from "../codegen/ir/operation.ts";
import type { Parameter } from "../codegen/ir/parameter.ts";
import type { Security } from "../codegen/ir/security-scheme.ts";
import { isObject } from "../codegen/read/cursor.ts";

export interface ValidRequest {
  readonly title: string;
  readonly request: IHttpRequest;
}

const boundary = "quayside-sweep";

/**
 * The requests of an operation as Prism takes them: one for each example of its body, with all its parameters, and one
 * with what is required alone.
 */
export function validRequests(operation: Operation, security: Security): [ValidRequest, ...ValidRequest[]] {
  const bodies = (operation.requestBody?.content ?? []).flatMap(({ name, format, examples }) =>
    examples.map((example) => ({ title: `${example.name} in ${name}`, ...bodyOf(name, format, example.value) })),
  );
  const credentials = credentialsFor(operation, security);
  const required = operation.parameters.filter((parameter) => parameter.required);
  const short: ValidRequest = {
    title: "with what is required alone",
    request: assemble(operation, required, operation.requestBody?.required === true ? bodies[0] : undefined, credentials),
  };
  const full = (bodies.length > 0 ? bodies : [undefined]).map((body) => ({
    title: body?.title ?? "with all parameters",
    request: assemble(operation, operation.parameters, body, credentials),
  }));
  return [short, ...full];
}

interface Body {
  readonly contentType: string;
  readonly body: unknown;
}

interface Credentials {
  readonly headers: Record<string, string>;
  readonly query: Record<string, string>;
}

function assemble(operation: Operation, parameters: readonly Parameter[], body: Body | undefined, credentials: Credentials): IHttpRequest {
  const within = (place: Parameter["in"]): readonly Parameter[] => parameters.filter((parameter) => parameter.in === place);
  const headers = {
    ...Object.fromEntries(within("header").map((parameter) => [parameter.name.toLowerCase(), written(parameter).join(",")])),
    ...credentials.headers,
    // Prism looks at the media type only of what has a length.
    ...(body && { "content-type": body.contentType, "content-length": "1" }),
  };
  const path = within("path").reduce(
    (url, parameter) => url.replace(`{${parameter.name}}`, () => encodeURIComponent(written(parameter).join(","))),
    operation.urlTemplate,
  );
  const query = {
    ...Object.fromEntries(within("query").map((parameter) => [parameter.name, queryValue(parameter)])),
    ...credentials.query,
  };
  return { method: operation.method.toLowerCase() as IHttpRequest["method"], url: { path, query }, headers, body: body?.body };
}

function queryValue(parameter: Parameter): string | string[] {
  const values = written(parameter);
  return Array.isArray(parameter.sample) && parameter.explode !== false ? values : values.join(",");
}

function written({ name, sample }: Parameter): string[] {
  const values = Array.isArray(sample) ? (sample as unknown[]) : [sample];
  if (values.some((value) => isObject(value) || value === undefined))
    throw new Error(`no way to write the parameter ${name} is known here`);
  return values.map(String);
}

/** What satisfies the first alternative of the requirements. */
function credentialsFor(operation: Operation, { schemes, requirements }: Security): Credentials {
  const headers: Record<string, string> = {};
  const query: Record<string, string> = {};
  for (const name of (operation.security ?? requirements)[0] ?? []) {
    const scheme = schemes[name];
    if (scheme?.type === "bearer") headers["authorization"] = "Bearer test";
    else if (scheme?.type === "basic") headers["authorization"] = "Basic dGVzdDp0ZXN0";
    else if (scheme?.in === "query") query[scheme.name] = "test";
    else if (scheme)
      headers[scheme.in === "cookie" ? "cookie" : scheme.name.toLowerCase()] = scheme.in === "cookie" ? `${scheme.name}=test` : "test";
  }
  return { headers, query };
}

function bodyOf(mediaType: string, format: BodyFormat, value: unknown): Body {
  if (format === "form") return { contentType: mediaType, body: new URLSearchParams(fields(value)).toString() };
  if (format !== "multipart") return { contentType: mediaType, body: value };
  // RFC 7578. Prism dies of a part that has a file name and no media type of its own, so none has a file name.
  const parts = fields(value).map(([name, text]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`);
  return { contentType: `${mediaType}; boundary=${boundary}`, body: `${parts.join("")}--${boundary}--\r\n` };
}

function fields(value: unknown): [string, string][] {
  return Object.entries(isObject(value) ? value : {}).flatMap(([name, field]) =>
    (Array.isArray(field) ? (field as unknown[]) : [field]).map((one): [string, string] => [
      name,
      isObject(one) ? JSON.stringify(one) : String(one),
    ]),
  );
}
