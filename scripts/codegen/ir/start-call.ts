import type { Operation } from "./operation.ts";
import type { RequestMediaType } from "./request-body.ts";
import { type Field, type StartParameter, startParameters } from "./start-parameter.ts";
import { isNever, type NamedTypes, type Type, union } from "./type.ts";

/** What a call that begins an import takes. */
export interface StartCall {
  readonly parameters: readonly StartParameter[];
  /**
   * Names of parameters of which a call needs all of one list, beside what is required anyhow; empty where nothing is
   * left to be chosen.
   */
  readonly alternatives: readonly (readonly string[])[];
}

/** The parameters of an operation over all shapes that its body may have. */
export function startCall(operation: Operation, types: NamedTypes): StartCall {
  const own = operation.parameters
    .filter(({ option }) => option === undefined)
    .map(({ key, type, required, documentation }) => ({ name: key, type, required, documentation }));
  const bodies = bodyShapes(operation);
  const shapes = bodies.length > 0 ? bodies.map((fields) => [...own, ...fields]) : [own];
  const parameters = startParameters(shapes, types);
  const always = new Set(parameters.flatMap(({ name, required }) => (required ? name : [])));
  return { parameters, alternatives: leastOf(shapes.map((fields) => fields.flatMap((field) => (needs(field, always) ? field.name : [])))) };
}

function needs({ name, required, type }: Field, always: ReadonlySet<string>): boolean {
  return required && !isNever(type) && !always.has(name);
}

/** Lists without those that hold another whole: where less will do, there is nothing to choose. */
function leastOf(lists: readonly (readonly string[])[]): (readonly string[])[] {
  const unique = [...new Map(lists.map((list) => [JSON.stringify(list.toSorted()), list])).values()];
  const least = unique.filter((list) => !unique.some((other) => other !== list && other.every((name) => list.includes(name))));
  return least.length > 1 ? least : [];
}

function bodyShapes({ requestBody, upload }: Operation): (readonly Field[])[] {
  if (!requestBody) return [];
  const { content, description, required, whole } = requestBody;
  if (whole) return [[{ name: "body", type: union(content.map(bodyType)), required, documentation: { description } }]];
  const shapes: (readonly Field[])[] = content.flatMap((media) => media.variants.map(({ properties }) => properties));
  const all = [...withFile(upload, content), ...shapes];
  return required ? all : [...all, []];
}

/** What is sent as it is can be read from a file, be it text or bytes. */
function bodyType({ format, type }: RequestMediaType): Type {
  return format === "text" || format === "binary" ? { kind: "runtime", name: "BodyInput" } : type;
}

/** The shapes of a body whose file goes elsewhere: what is computed from the file need not be given. */
function withFile(upload: Operation["upload"], content: readonly RequestMediaType[]): (readonly Field[])[] {
  if (!upload || upload.blocks) return [];
  const file: Field = {
    name: upload.field,
    type: { kind: "runtime", name: "FileInput" },
    required: true,
    documentation: { description: "The file, which is sent as soon as the call has been answered." },
  };
  const fill = (field: Field): Field => ({ ...field, required: field.required && !Object.hasOwn(upload.fill, field.name) });
  return content
    .filter(({ format }) => format === "json")
    .flatMap(({ variants }) => variants)
    .map(({ properties }) => [...properties.map(fill), file]);
}
