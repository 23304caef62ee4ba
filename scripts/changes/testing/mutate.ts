import { isObject } from "../../codegen/read/cursor.ts";

type Node = Record<string, unknown>;

/** A way to change a document, and what to call it. */
interface Mutation {
  readonly name: string;
  readonly apply: () => void;
}

/** A random sequence that a seed determines (mulberry32), so that a failure can be repeated. */
export function randomOf(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Changes one thing somewhere in a copy of a document. */
export function mutate(document: object, random: (limit: number) => number): { document: Node; name: string } {
  const copy = structuredClone(document) as Node;
  const mutations = [...schemaMutations(copy, copy, random), ...operationMutations(copy)];
  // First a kind, then a place: otherwise most changes would be of the kinds that most places allow.
  const kinds = [...new Set(mutations.map(({ name }) => name))];
  const kind = kinds[random(kinds.length)];
  const places = mutations.filter(({ name }) => name === kind);
  const mutation = places[random(places.length)];
  mutation?.apply();
  return { document: copy, name: mutation?.name ?? "nothing" };
}

/** A property may be called `properties`: what stands in a map of schemas is one, the map is none. */
function schemaMutations(node: unknown, document: Node, random: (limit: number) => number, isMap = false): Mutation[] {
  if (Array.isArray(node)) return node.flatMap((item) => schemaMutations(item, document, random));
  if (!isObject(node)) return [];
  const inside = Object.entries(node).flatMap(([name, child]) =>
    !isMap && /^x-|^examples?$/.test(name)
      ? []
      : schemaMutations(child, document, random, !isMap && (name === "properties" || name === "schemas")),
  );
  if (isMap) return inside;
  const names = Object.keys(
    isObject(document["components"]) && isObject(document["components"]["schemas"]) ? document["components"]["schemas"] : {},
  );
  const other = `#/components/schemas/${names[random(Math.max(names.length, 1))] ?? ""}`;
  return [...inside, ...objectMutations(node, other), ...typeMutations(node), ...unionMutations(node, other)];
}

function objectMutations(node: Node, other: string): Mutation[] {
  const { properties } = node;
  if (!isObject(properties)) return [];
  const required = Array.isArray(node["required"]) ? (node["required"] as unknown[]) : [];
  const perProperty = Object.keys(properties).flatMap((name): Mutation[] => {
    const forget = (): void => {
      if (required.includes(name)) required.splice(required.indexOf(name), 1);
    };
    return [
      {
        name: "remove a property",
        apply: () => {
          forget();
          Reflect.deleteProperty(properties, name);
        },
      },
      {
        name: required.includes(name) ? "make a property optional" : "make a property required",
        apply: () => {
          if (required.includes(name)) forget();
          else node["required"] = [...required, name];
        },
      },
      { name: "wrap a property in an array", apply: () => (properties[name] = { type: "array", items: properties[name] }) },
      { name: "point a property elsewhere", apply: () => (properties[name] = { $ref: other }) },
    ];
  });
  return [
    ...perProperty,
    { name: "add an optional property", apply: () => (properties["added"] = { type: "string" }) },
    {
      name: "add a required property",
      apply: () => {
        properties["added"] = { type: "string" };
        node["required"] = [...required, "added"];
      },
    },
    { name: "open an object", apply: () => (node["additionalProperties"] = true) },
    { name: "close an object", apply: () => (node["additionalProperties"] = false) },
    { name: "type other properties", apply: () => (node["additionalProperties"] = { type: "number" }) },
  ];
}

function typeMutations(node: Node): Mutation[] {
  const { type } = node;
  const values = node["enum"];
  const found: Mutation[] = [];
  if (typeof type === "string" && ["string", "integer", "number", "boolean"].includes(type)) {
    const retype = (to: unknown) => (): void => {
      node["type"] = to;
      Reflect.deleteProperty(node, "enum");
    };
    found.push({ name: "allow null", apply: () => (node["type"] = [type, "null"]) });
    found.push({ name: "change a type", apply: retype(type === "string" ? "integer" : "string") });
    found.push({ name: "allow another type", apply: retype([type, type === "boolean" ? "string" : "boolean"]) });
    if (type === "integer") found.push({ name: "turn integers into numbers", apply: retype("number") });
    if (type === "string" && !Array.isArray(values))
      found.push({ name: "limit to an enum", apply: () => (node["enum"] = ["text", "other"]) });
  }
  if (Array.isArray(type) && type.includes("null"))
    found.push({ name: "forbid null", apply: () => (node["type"] = type.find((one) => one !== "null")) });
  if (Array.isArray(values)) {
    found.push({ name: "add a value", apply: () => (node["enum"] = [...(values as unknown[]), "added"]) });
    if (values.length > 1) found.push({ name: "remove a value", apply: () => (node["enum"] = values.slice(1) as unknown[]) });
    found.push({ name: "open an enum", apply: () => Reflect.deleteProperty(node, "enum") });
  }
  return found;
}

function unionMutations(node: Node, other: string): Mutation[] {
  return ["oneOf", "anyOf"].flatMap((keyword): Mutation[] => {
    const members = node[keyword];
    if (!Array.isArray(members)) return [];
    const more = [
      { name: "add a plain member", apply: () => (node[keyword] = [...(members as unknown[]), { type: "boolean" }]) },
      { name: "add a schema as member", apply: () => (node[keyword] = [...(members as unknown[]), { $ref: other }]) },
    ];
    return members.length > 1 ? [...more, { name: "remove a member", apply: () => (node[keyword] = members.slice(1) as unknown[]) }] : more;
  });
}

function operationMutations(document: Node): Mutation[] {
  const items = Object.values(isObject(document["paths"]) ? document["paths"] : {}).filter(isObject);
  return items.flatMap((item) =>
    Object.entries(item).flatMap(([method, operation]): Mutation[] => {
      if (!isObject(operation) || !isObject(operation["responses"])) return [];
      const { parameters, requestBody, responses } = operation;
      return [
        { name: "remove an operation", apply: () => Reflect.deleteProperty(item, method) },
        ...Object.entries(responses).flatMap(([status, response]) => responseMutations(responses, status, response)),
        { name: "add an error status", apply: () => (responses["418"] = { description: "Tea." }) },
        ...(isObject(requestBody) && isObject(requestBody["content"]) ? bodyMutations(operation, requestBody) : []),
        {
          name: "add an optional parameter",
          apply: () => (operation["parameters"] = [...listOf(parameters), { name: "added", in: "query", schema: { type: "string" } }]),
        },
        {
          name: "add a required parameter",
          apply: () =>
            (operation["parameters"] = [
              ...listOf(parameters),
              { name: "added", in: "header", required: true, schema: { type: "string" } },
            ]),
        },
        ...listOf(parameters)
          .filter(isObject)
          .flatMap((parameter) => parameterMutations(operation, parameter)),
      ];
    }),
  );
}

function responseMutations(responses: Node, status: string, response: unknown): Mutation[] {
  const found: Mutation[] = [{ name: "remove a status", apply: () => Reflect.deleteProperty(responses, status) }];
  if (!isObject(response)) return found;
  const { headers, content } = response;
  if (isObject(content)) found.push({ name: "remove a body", apply: () => Reflect.deleteProperty(response, "content") });
  if (isObject(headers))
    for (const name of Object.keys(headers)) found.push({ name: "remove a header", apply: () => Reflect.deleteProperty(headers, name) });
  return found;
}

function bodyMutations(operation: Node, body: Node): Mutation[] {
  const content = body["content"] as Node;
  return [
    { name: "turn whether a body is required", apply: () => (body["required"] = body["required"] !== true) },
    { name: "remove a request body", apply: () => Reflect.deleteProperty(operation, "requestBody") },
    { name: "add a media type", apply: () => (content["text/plain"] = { schema: { type: "string" } }) },
    ...Object.keys(content).map((name) => ({ name: "remove a media type", apply: () => Reflect.deleteProperty(content, name) })),
  ];
}

function parameterMutations(operation: Node, parameter: Node): Mutation[] {
  if (parameter["in"] === "path" || "$ref" in parameter) return [];
  return [
    { name: "turn whether a parameter is required", apply: () => (parameter["required"] = parameter["required"] !== true) },
    {
      name: "remove a parameter",
      apply: () => (operation["parameters"] = listOf(operation["parameters"]).filter((one) => one !== parameter)),
    },
    { name: "move a parameter", apply: () => (parameter["in"] = parameter["in"] === "query" ? "header" : "query") },
  ];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
