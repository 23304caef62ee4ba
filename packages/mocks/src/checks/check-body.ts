import type { Part } from "../multipart.ts";
import type { Diagnostic } from "../prism-private.ts";
import { checkSchema } from "../prism-private.ts";
import { isJson } from "./find-content.ts";
import { formReader } from "./form-values.ts";
import type { Bundle } from "./schema-parts.ts";
import { shapeOf } from "./schema-parts.ts";
import type { Direction } from "./sendable-schema.ts";
import { sendableSchema } from "./sendable-schema.ts";

/** A media type of a body, as Prism has read it from a document. */
export interface Content {
  readonly mediaType: string;
  readonly schema?: unknown;
  readonly encodings?: readonly unknown[];
}

type CheckContent = (body: unknown, mediaType: string) => Diagnostic[];

const prepared: Record<Direction, WeakMap<object, CheckContent>> = { request: new WeakMap(), response: new WeakMap() };
const forms = /^(multipart\/form-data|application\/x-www-form-urlencoded)$/;

/** What a body breaks in the content it was sent as. Of a body in a syntax that we do not read, only texts are checked. */
export function checkBody(content: Content, body: unknown, mediaType: string, bundle: Bundle, direction: Direction): Diagnostic[] {
  const known = prepared[direction];
  let check = known.get(content);
  if (check === undefined) known.set(content, (check = contentChecker(content, bundle, direction)));
  return check(body, mediaType);
}

function contentChecker({ encodings = [], schema }: Content, bundle: Bundle, direction: Direction): CheckContent {
  if (typeof schema !== "object" || schema === null) return () => [];
  const sendable = sendableSchema(schema, bundle, direction);
  const { isScalar } = shapeOf(schema, bundle);
  const readForm = formReader(schema, encodings, bundle);
  return (body, mediaType) => {
    const isForm = forms.test(mediaType) && (typeof body === "string" || Array.isArray(body));
    if (isForm) return checkSchema(readForm(body as string | readonly Part[]), sendable, direction, "coerce", "body");
    const isText = typeof body === "string" && mediaType !== "" && !isJson(mediaType);
    if (isText && !isScalar) return [];
    return checkSchema(body, sendable, direction, isText ? "coerce" : "as-is", "body");
  };
}
