import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import schema from "./extensions.schema.json" with { type: "json" };
import { type Cursor, isObject } from "./cursor.ts";

type Place = "document" | "server" | "serverVariable" | "securityScheme" | "parameter" | "operation";

const places: readonly Place[] = ["document", "server", "serverVariable", "securityScheme", "parameter", "operation"];

const ours: { readonly [place in Place]: readonly string[] } = Object.fromEntries(
  places.map((place) => [place, Object.keys(schema.$defs[place].properties)]),
) as { readonly [place in Place]: readonly string[] };

const all: readonly string[] = [...new Set(Object.values(ours).flat())];

let validators: Map<Place, ValidateFunction> | undefined;

/** Checks our extensions (specs/README.md) wherever they may stand: shape, place and spelling. */
export function checkExtensions(root: Cursor): void {
  check(root, "document");
  checkServers(root);
  for (const [, scheme] of root.at("components").at("securitySchemes").entries()) check(scheme, "securityScheme");
  for (const [, parameter] of root.at("components").at("parameters").entries()) check(parameter, "parameter");
  for (const [, item] of [...root.at("paths").entries(), ...root.at("components").at("pathItems").entries()]) {
    checkSpelling(item, []);
    for (const parameter of item.at("parameters").items()) check(parameter, "parameter");
    checkServers(item);
    for (const [method, operation] of item.entries()) {
      if (!/^(get|put|post|delete|options|head|patch|trace)$/.test(method)) continue;
      check(operation, "operation");
      checkServers(operation);
      for (const parameter of operation.at("parameters").items()) check(parameter, "parameter");
    }
  }
}

function checkServers(holder: Cursor): void {
  for (const server of holder.at("servers").items()) {
    check(server, "server");
    for (const [, variable] of server.at("variables").entries()) check(variable, "serverVariable");
  }
}

function check(cursor: Cursor, place: Place): void {
  if (!isObject(cursor.value)) return;
  checkSpelling(cursor, ours[place]);
  if (!ours[place].some((name) => cursor.at(name).exists)) return;
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
  for (const [name, field] of cursor.entries()) {
    if (!name.startsWith("x-") || known.includes(name)) continue;
    if (all.includes(name)) {
      const where = places.filter((place) => ours[place].includes(name)).join(" or ");
      field.fail(`${name} does not belong here but on: ${where}. Move it (specs/README.md).`);
      continue;
    }
    const meant = all.find((candidate) => distance(candidate, name.toLowerCase()) <= 2);
    if (meant) field.fail(`${name} is not an extension of ours; ${meant} is. Correct the spelling.`);
  }
}

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
    (error) => error.keyword === "anyOf" || !unions.some((one) => error.schemaPath !== one.schemaPath && error.instancePath.startsWith(one.instancePath)),
  );
}

function sentence(error: ErrorObject): string {
  const { params } = error;
  if (error.keyword === "additionalProperties") return `there is no field ${JSON.stringify(params["additionalProperty"])} in this extension. Correct its name or remove it (specs/README.md).`;
  if (error.keyword === "required") return `the field ${JSON.stringify(params["missingProperty"])} is missing in this extension. Add it (specs/README.md).`;
  if (error.keyword === "dependentRequired") return `${JSON.stringify(params["property"])} needs ${JSON.stringify(params["missingProperty"])} beside it. Add it (specs/README.md).`;
  if (error.keyword === "enum") return `one of ${(params["allowedValues"] as unknown[]).map((value) => JSON.stringify(value)).join(", ")} is wanted here. Write one.`;
  if (error.keyword === "anyOf") return "this has none of the shapes it may have. See specs/README.md.";
  return `${error.message ?? "is wrong"}. Correct it (specs/README.md).`;
}

/** Damerau-Levenshtein distance of two short words (optimal string alignment). */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let best = Math.min((rows[row - 1]?.[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (rows[row - 1]?.[column - 1] ?? 0) + same);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        best = Math.min(best, (rows[row - 2]?.[column - 2] ?? 0) + 1);
      }
      line.push(best);
    }
    rows.push(line);
  }
  return rows[one.length]?.[other.length] ?? 0;
}
