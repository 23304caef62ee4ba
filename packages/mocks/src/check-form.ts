import { bundleOf, itemsOf, propertiesOf, schemaParts, shapeOf } from "./checks/schema-parts.ts";
import type { Violation } from "./journal.ts";
import type { Part } from "./multipart.ts";
import type { Operation } from "./prism.ts";
import { list, mapping } from "./untyped.ts";

/** What is wrong with the parts of a form beside their values: unknown names, repetitions, files for texts and texts for files. */
export function checkForm(operation: Operation, parts: readonly Part[]): Violation[] {
  if (parts.length === 0) return [];
  const { request } = operation;
  const content = request?.body?.contents?.find(({ mediaType }) => mediaType === "multipart/form-data");
  const bundle = bundleOf(operation);
  const schemas = propertiesOf(content?.schema, bundle);
  // Without properties the document says nothing about parts.
  if (schemas.size === 0) return [];
  const isOpen = schemaParts(content?.schema, bundle).some(({ additionalProperties = false }) => additionalProperties !== false);
  const seen = new Set<string>();
  return parts.flatMap((part) => {
    const { name } = part;
    const isRepeated = seen.has(name);
    seen.add(name);
    if (!schemas.has(name)) {
      return isOpen ? [] : [violation(name, "unknown-part", `is unknown; the form has ${[...schemas.keys()].join(", ")}`)];
    }
    const schema = mapping(schemas.get(name));
    const { isArray } = shapeOf(schema, bundle);
    if (isRepeated && !isArray) return [violation(name, "repeated-part", "is there more than once, but is no array")];
    return checkKind(part, isArray ? mapping(itemsOf(schema, bundle)) : schema);
  });
}

function checkKind({ isFile, name }: Part, schema: Record<string, unknown>): Violation[] {
  if (isFileSchema(schema)) return isFile ? [] : [violation(name, "not-a-file", "must be a file: its part needs a filename")];
  return isFile && isPlain(schema) ? [violation(name, "not-a-text", "must be a text, but is a file: its part has a filename")] : [];
}

/** As the specs write files (3.1), and as OpenAPI 3.0 wrote them. */
function isFileSchema({ contentMediaType, format }: Record<string, unknown>): boolean {
  return contentMediaType === "application/octet-stream" || format === "binary";
}

/** A number or a choice cannot be a file; an object or a string of another media type may be sent as one. */
function isPlain(schema: Record<string, unknown>): boolean {
  if (schema["contentMediaType"] !== undefined || schema["contentEncoding"] !== undefined) return false;
  return schema["enum"] !== undefined || ["integer", "number", "boolean", "string"].some((type) => isType(schema, type));
}

function isType({ type }: Record<string, unknown>, wanted: string): boolean {
  return type === wanted || list(type).includes(wanted);
}

function violation(name: string, code: string, problem: string): Violation {
  return { location: ["request", "body", name], severity: "Error", code, message: `Request body part ${name} ${problem}` };
}
