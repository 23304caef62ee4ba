import type { DeclaredResponse, Operation, PrismResponse } from "../prism.ts";
import type { Diagnostic } from "../prism-private.ts";
import { checkBody } from "./check-body.ts";
import { headerReader } from "./check-request.ts";
import type { CheckValues, Declared } from "./check-values.ts";
import { valuesChecker } from "./check-values.ts";
import { essenceOf, findContent } from "./find-content.ts";
import type { Texts } from "./parameter-value.ts";
import { bundleOf } from "./schema-parts.ts";

const prepared = new WeakMap<object, CheckValues<Texts>>();

/** What an answer breaks: its status, media type, body and headers. */
export function checkAnswer(operation: Operation, { body, headers = {}, statusCode }: PrismResponse): Diagnostic[] {
  const declared = findDeclared(operation.responses, statusCode);
  if (declared === undefined) return [undeclared(operation.responses, statusCode)];
  const texts = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  // The answer to HEAD tells of a body that it does not have.
  const isBodiless = operation.method.toLowerCase() === "head";
  return [
    ...(isBodiless ? [] : checkContent(operation, declared, body, texts["content-type"])),
    ...checkHeaders(operation, declared, texts),
  ];
}

/** The declared content that an answer is written in; undefined where there is none. */
export function contentOf(
  { responses }: Operation,
  { headers = {}, statusCode }: PrismResponse,
): NonNullable<DeclaredResponse["contents"]>[number] | undefined {
  const contents = findDeclared(responses, statusCode)?.contents ?? [];
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1];
  return findContent(contents, type);
}

/** The declared answer that stands for a status: itself, its range, or the default. */
function findDeclared(responses: readonly DeclaredResponse[], status: number): DeclaredResponse | undefined {
  const names = [String(status), `${String(status).charAt(0)}XX`, "default"];
  return names.map((name) => responses.find(({ code }) => code.toUpperCase() === name.toUpperCase())).find((found) => found !== undefined);
}

function undeclared(responses: readonly DeclaredResponse[], status: number): Diagnostic {
  const known = responses.map(({ code }) => code).join(",");
  const message = `Unable to match the returned status code with those defined in the document: ${known}`;
  return { path: [], message, severity: status >= 200 && status < 300 ? 0 : 1 };
}

function checkContent(
  operation: Operation,
  { contents = [] }: DeclaredResponse,
  body: unknown,
  contentType: string | undefined,
): Diagnostic[] {
  if (contents.length === 0) return [];
  const content = findContent(contents, contentType);
  if (content === undefined) {
    const known = contents.map(({ mediaType }) => mediaType).join(", ");
    const ones = contents.length > 1 ? "ones" : "one";
    const message = `The received media type "${contentType ?? ""}" does not match the ${ones} specified in the current response: ${known}`;
    return [{ path: [], message, severity: 0 }];
  }
  return checkBody(content, body, essenceOf(contentType), bundleOf(operation), "response");
}

function checkHeaders(operation: Operation, declared: DeclaredResponse, texts: Texts): Diagnostic[] {
  let check = prepared.get(declared);
  if (check === undefined) {
    const bundle = bundleOf(operation);
    const headers = ((declared.headers ?? []) as readonly Declared[]).filter(({ name }) => name.toLowerCase() !== "content-type");
    const textOf = (given: Texts, name: string) => given[name.toLowerCase()] as string | undefined;
    check = valuesChecker("header", "response", headers, bundle, (header) => headerReader(header, bundle), textOf);
    prepared.set(declared, check);
  }
  return check(texts);
}
