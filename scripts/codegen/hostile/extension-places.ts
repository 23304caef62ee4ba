import schema from "../read/extensions.schema.json" with { type: "json" };

type Node = { readonly [keyword: string]: unknown };

const definitions: { readonly [name: string]: Node } = schema.$defs;
/** Definitions that are places of OpenAPI; the others are parts of ours. */
const objects = ["document", "server", "serverVariable", "securityScheme", "parameter", "operation"];

/**
 * Every place where our extensions hold a text, as the schema has them: `x-jobs[].name`, `x-env key`. Those of
 * `x-upload.blocks.commit.body`, which differ, are numbered.
 */
export function extensionPlaces(): string[] {
  const places = objects.flatMap((name) => placesOf(definitions[name] ?? {}, ""));
  return [...new Set(places)];
}

function placesOf(node: Node, path: string): string[] {
  const reference = node["$ref"];
  if (typeof reference === "string") return placesOf(definitions[reference.replace("#/$defs/", "")] ?? {}, path);
  const fields = entries(node["properties"]).flatMap(([name, child]) => placesOf(child, path === "" ? name : `${path}.${name}`));
  const map = node["additionalProperties"];
  const isMap = typeof map === "object" && map !== null;
  const entriesOfMap = isMap ? [`${path} key`, ...placesOf(map as Node, path)] : [];
  const prefix = (node["prefixItems"] ?? []) as readonly Node[];
  const items = node["items"];
  const listed = typeof items === "object" && items !== null ? placesOf(items as Node, `${path}[]`) : [];
  const members = (node["anyOf"] ?? []) as readonly Node[];
  return [
    ...(isText(node) ? [path] : []),
    ...fields,
    ...entriesOfMap,
    ...prefix.flatMap((item, index) => placesOf(item, `${path}[${index}]`)),
    ...listed,
    ...members.flatMap((member) => placesOf(member, path)),
  ];
}

function isText(node: Node): boolean {
  const values = [node["const"], ...((node["enum"] ?? []) as unknown[])];
  return node["type"] === "string" || values.some((value) => typeof value === "string");
}

function entries(value: unknown): [string, Node][] {
  return Object.entries((value ?? {}) as { readonly [name: string]: Node });
}
