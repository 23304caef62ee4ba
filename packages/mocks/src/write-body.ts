import { essenceOf, isJson } from "./checks/find-content.ts";
import { MockError } from "./mock-error.ts";
import { serialize } from "./prism.ts";
import { mapping } from "./untyped.ts";

/** The text of a body in its media type; undefined where there is none. Throws a MockError where we cannot write one. */
export function writeBody(body: unknown, contentType: string | undefined): string | undefined {
  if (body === undefined || typeof body === "string") return isJson(essenceOf(contentType)) ? JSON.stringify(body) : (body as string);
  const mediaType = essenceOf(contentType);
  if (isJson(mediaType) || contentType === undefined) return JSON.stringify(body);
  if (/^(application|text)\/([^;]+\+)?xml$/.test(mediaType)) return serialize(body, "application/xml");
  if (/\/(x-)?(jsonl|ndjson|jsonlines)$/.test(mediaType)) return lines(Array.isArray(body) ? body : [body]);
  if (mediaType === "application/x-www-form-urlencoded") return new URLSearchParams(texts(body)).toString();
  if (typeof body === "number" || typeof body === "boolean") return String(body);
  throw new MockError(
    500,
    "unwritable-body",
    `an answer in ${mediaType} cannot be made of an object: give it an example that is a text, as it is to be sent`,
  );
}

function lines(items: readonly unknown[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join("");
}

function texts(body: unknown): [string, string][] {
  return Object.entries(mapping(body)).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((item): [string, string] => [
      name,
      typeof item === "object" ? JSON.stringify(item) : String(item),
    ]),
  );
}
