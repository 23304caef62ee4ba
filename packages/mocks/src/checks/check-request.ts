import type { Part } from "../multipart.ts";
import type { Operation, PrismRequest } from "../prism.ts";
import type { Diagnostic } from "../prism-private.ts";
import { checkBody } from "./check-body.ts";
import type { CheckValues, Declared, Place } from "./check-values.ts";
import { valuesChecker } from "./check-values.ts";
import { essenceOf, findContent } from "./find-content.ts";
import type { Texts } from "./parameter-value.ts";
import { pathReader, queryReader, simpleReader, valuesOf } from "./parameter-value.ts";
import { pathValues } from "./path-values.ts";
import type { Bundle } from "./schema-parts.ts";
import { bundleOf } from "./schema-parts.ts";

/** The checks of the parameters of one operation, prepared once. */
interface Checks {
  readonly header: CheckValues<Texts>;
  readonly query: CheckValues<Texts>;
  readonly path: CheckValues<string>;
  readonly cookie: CheckValues<Texts>;
}

const prepared = new WeakMap<object, Checks>();

/** Headers that OpenAPI describes elsewhere: parameters of these names mean nothing (OpenAPI 3.1, Parameter Object). */
const reserved: ReadonlySet<string> = new Set(["accept", "authorization", "content-type"]);

/** What a request breaks, apart from security: in its body, headers, query, path and cookies. */
export function checkRequest(operation: Operation, { body, headers = {}, url }: PrismRequest): Diagnostic[] {
  const { request } = operation;
  if (request === undefined) return [];
  let checks = prepared.get(request);
  if (checks === undefined) prepared.set(request, (checks = prepareChecks(operation)));
  return [
    ...checkRequestBody(operation, body, headers),
    ...checks.header(headers),
    ...checks.query((url.query ?? {}) as Texts),
    ...checks.path(url.path),
    ...checks.cookie(readCookies(headers["cookie"])),
  ];
}

function prepareChecks(operation: Operation): Checks {
  const { path, request, security } = operation;
  const bundle = bundleOf(operation);
  const check = <Source>(place: Place, declared: readonly Declared[], reader: Reader<Source>, textOf: TextOf<Source>) =>
    valuesChecker(place, "request", declared, bundle, reader, textOf);
  const query = (request?.query ?? []) as readonly Declared[];
  const credentials = (security ?? []).flat().flatMap((scheme) => (scheme.type === "apiKey" ? [scheme.name] : []));
  const others = new Set([...query.map(({ name }) => name), ...credentials, "__code", "__example", "__dynamic", "__seed", "__server"]);
  const headers = ((request?.headers ?? []) as readonly Declared[]).filter(({ name }) => !reserved.has(name.toLowerCase()));
  const readPath = pathValues(path);
  return {
    header: check(
      "header",
      headers,
      (parameter) => headerReader(parameter, bundle),
      (texts, name) => texts[name.toLowerCase()] as string,
    ),
    query: check("query", query, (parameter) => queryReader(styled(parameter), bundle, others), lastText),
    path: check(
      "path",
      (request?.path ?? []) as readonly Declared[],
      (parameter) => {
        const read = pathReader(styled(parameter), bundle);
        return (given) => {
          const raw = readPath(given)[parameter.name];
          return raw === undefined ? undefined : read(raw);
        };
      },
      (given, name) => decode(readPath(given)[name]),
    ),
    cookie: check(
      "cookie",
      (request?.cookie ?? []) as readonly Declared[],
      // A cookie cannot be there twice: what would be repeated elsewhere is a list with commas.
      (parameter) => {
        const read = queryReader({ ...styled(parameter), explode: false }, bundle, others);
        const readFields = queryReader(styled(parameter), bundle, others);
        return (texts) => read(texts) ?? readFields(texts);
      },
      lastText,
    ),
  };
}

type Reader<Source> = (parameter: Declared) => (source: Source) => unknown;
type TextOf<Source> = (source: Source, name: string) => string | undefined;

function styled({ explode, name, schema, style }: Declared) {
  return { name, style, explode, schema };
}

/** How to read a header out of all of them. */
export function headerReader(parameter: Declared, bundle: Bundle): (texts: Texts) => unknown {
  const read = simpleReader(styled(parameter), bundle);
  const name = parameter.name.toLowerCase();
  return (texts) => {
    const value = texts[name];
    return value === undefined ? undefined : read(typeof value === "string" ? value : value.join(", "));
  };
}

function lastText(texts: Texts, name: string): string | undefined {
  return valuesOf(texts, name)?.at(-1);
}

/** The body itself; what came is told by its length, since `null` and `""` are bodies too. */
function checkRequestBody(operation: Operation, body: unknown, headers: Texts): Diagnostic[] {
  const declared = operation.request?.body;
  const length = Number.parseInt(String(headers["content-length"] ?? 0)) || 0;
  if (length === 0 && (body === undefined || body === null || body === "")) {
    const missing = { path: ["body"], code: "required", message: "Body parameter is required", severity: 0 };
    return declared?.required === true ? [missing] : [];
  }
  const contents = declared?.contents ?? [];
  const contentType = headers["content-type"] as string | undefined;
  const mediaType = essenceOf(contentType);
  const content = mediaType === "" ? contents[0] : findContent(contents, contentType, "loosely");
  if (content === undefined) return length === 0 ? [] : [unsupported(contents.map((known) => known.mediaType))];
  return checkBody(content, body as string | readonly Part[], mediaType, bundleOf(operation), "request");
}

function unsupported(known: readonly string[]): Diagnostic {
  const message =
    known.length === 0
      ? "No supported content types, but request included a non-empty body"
      : `Supported content types: ${known.join(",")}`;
  return { path: [], code: 415, message, severity: 0 };
}

function readCookies(header: string | undefined): Texts {
  if (header === undefined) return {};
  const pairs = header.split(";").map((pair) => pair.split("="));
  return Object.fromEntries(
    pairs.map(([name = "", ...rest]) => [
      name.trim(),
      decode(
        rest
          .join("=")
          .trim()
          .replace(/^"(.*)"$/, "$1"),
      ) ?? "",
    ]),
  );
}

function decode(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return text;
  }
}
