import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import schema from "./extensions.schema.json" with { type: "json" };
import { type Cursor, isObject } from "./cursor.ts";
import { isNear } from "./spelling.ts";
import { walk } from "./walk.ts";

type Place = "document" | "server" | "serverVariable" | "securityScheme" | "parameter" | "operation";

const places: readonly Place[] = ["document", "server", "serverVariable", "securityScheme", "parameter", "operation"];

/** Our extensions that may stand in a place. */
function ours(place: Place): readonly string[] {
  return Object.keys(schema.$defs[place].properties);
}

const all: readonly string[] = [...new Set(places.flatMap(ours))];

let validators: Map<Place, ValidateFunction> | undefined;

/** Checks our extensions (specs/README.md) wherever they stand: shape, place and spelling. */
export function checkExtensions(root: Cursor): void {
  const allowed = findPlaces(root);
  for (const { cursor, place } of allowed.values()) checkShape(cursor, place);
  walk(root, (cursor) => {
    const place = allowed.get(cursor.key)?.place;
    checkSpelling(cursor, place ? ours(place) : []);
  });
}

type Places = Map<string, { readonly cursor: Cursor; readonly place: Place }>;

/** Every object that may hold one of our extensions, by key. */
function findPlaces(root: Cursor): Places {
  const found: Places = new Map();
  const note = (reference: Cursor, place: Place): Cursor => {
    const cursor = reference.resolve();
    if (isObject(cursor.value)) found.set(cursor.key, { cursor, place });
    return cursor;
  };
  const noteServers = (holder: Cursor): void => {
    for (const reference of holder.at("servers").items()) {
      const server = note(reference, "server");
      for (const [, variable] of server.at("variables").entries()) note(variable, "serverVariable");
    }
  };
  const components = root.at("components");
  note(root, "document");
  noteServers(root);
  for (const [, scheme] of components.at("securitySchemes").entries()) note(scheme, "securityScheme");
  for (const [, parameter] of components.at("parameters").entries()) note(parameter, "parameter");
  const holders = [root.at("paths"), components.at("pathItems"), root.at("webhooks")];
  for (const [, reference] of holders.flatMap((holder) => holder.named())) {
    const item = reference.resolve();
    noteServers(item);
    for (const parameter of item.at("parameters").items()) note(parameter, "parameter");
    for (const [method, operation] of item.entries()) {
      if (!/^(get|put|post|delete|options|head|patch|trace)$/.test(method)) continue;
      note(operation, "operation");
      noteServers(operation);
      for (const parameter of operation.at("parameters").items()) note(parameter, "parameter");
    }
  }
  return found;
}

function checkShape(cursor: Cursor, place: Place): void {
  if (!ours(place).some((name) => cursor.at(name).exists)) return;
  const validate = validator(place);
  if (validate(cursor.value)) return;
  for (const error of mostTelling(validate.errors ?? [])) {
    let at = cursor;
    for (const segment of error.instancePath.split("/").slice(1)) at = at.at(segment.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (error.keyword === "additionalProperties") at = at.at(String(error.params["additionalProperty"]));
    at.fail(sentence(error));
  }
}

/** A field that is nearly one of ours, or one of ours in the wrong place; other x- fields belong to others. */
function checkSpelling(cursor: Cursor, known: readonly string[]): void {
  for (const name of Object.keys(cursor.value as object)) {
    if (!/^x-/i.test(name) || known.includes(name)) continue;
    const field = cursor.at(name);
    if (all.includes(name)) {
      const where = places.filter((place) => ours(place).includes(name)).map((place) => inWords[place]);
      field.fail(`${name} does not belong here but on ${where.join(" or ")}. Move it (specs/README.md).`);
      continue;
    }
    const meant = all.find((candidate) => isNear(candidate, name.toLowerCase()));
    if (meant) field.fail(`${name} is not an extension of ours; ${meant} is. Correct the spelling.`);
  }
}

const inWords: { readonly [place in Place]: string } = {
  document: "the document",
  server: "a server",
  serverVariable: "a server variable",
  securityScheme: "a security scheme",
  parameter: "a parameter",
  operation: "an operation",
};

function validator(place: Place): ValidateFunction {
  if (!validators) {
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
    ajv.addSchema(schema);
    validators = new Map(places.map((name) => [name, ajv.getSchema(`${schema.$id}#/$defs/${name}`) as ValidateFunction]));
  }
  return validators.get(place) as ValidateFunction;
}

/** An anyOf reports every branch and itself: the branches are noise. */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject[] {
  const unions = errors.filter((error) => error.keyword === "anyOf");
  return errors.filter(
    (error) =>
      error.keyword === "anyOf" ||
      !unions.some((one) => error.schemaPath !== one.schemaPath && error.instancePath.startsWith(one.instancePath)),
  );
}

function sentence(error: ErrorObject): string {
  const { params } = error;
  if (error.keyword === "additionalProperties")
    return `there is no field ${JSON.stringify(params["additionalProperty"])} in this extension. Correct its name or remove it (specs/README.md).`;
  if (error.keyword === "required")
    return `the field ${JSON.stringify(params["missingProperty"])} is missing in this extension. Add it (specs/README.md).`;
  if (error.keyword === "dependentRequired")
    return `${JSON.stringify(params["property"])} needs ${JSON.stringify(params["missingProperty"])} beside it. Add it (specs/README.md).`;
  if (error.keyword === "const") return `${JSON.stringify(params["allowedValue"])} is wanted here. Write it.`;
  if (error.keyword === "enum")
    return `one of ${(params["allowedValues"] as unknown[]).map((value) => JSON.stringify(value)).join(", ")} is wanted here. Write one.`;
  if (error.keyword === "anyOf") return "this has none of the shapes it may have. See specs/README.md.";
  return `${error.message ?? "is wrong"}. Correct it (specs/README.md).`;
}
