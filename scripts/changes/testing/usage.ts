import { isObject } from "../../codegen/read/cursor.ts";
import { fields } from "../document/equal.ts";
import { type OpenApi, type OperationEntry, operationsOf } from "../document/operations.ts";
import { resolve } from "../document/resolve.ts";
import { Reader } from "./reads.ts";
import { samples } from "./samples.ts";

const head = `import type { paths as Old } from "./old.ts";
import type { paths } from "./schema.ts";
type Call<O> = O extends { parameters: infer P } ? { parameters: P } & Body<O> : never;
type Body<O> = O extends { requestBody: { content: infer C } } ? { body: C[keyof C] }
  : O extends { requestBody?: { content: infer C } } ? { body?: C[keyof C] } : { body?: undefined };
type Open<T> = T extends string ? string : T extends number | boolean | null | undefined ? T
  : T extends readonly (infer I)[] ? Open<I>[] : T extends object ? { [K in keyof T]: Open<T[K]> } : T;
`;

/**
 * A program that uses everything a document declares, as somebody would have written it against the client of that
 * document: every request in its smallest and largest form, every field of every reply. It reads \`./schema.ts\`.
 */
export function usageOf(document: OpenApi): string {
  const blocks = operationsOf(document).map((operation) => {
    const type = `[${JSON.stringify(operation.path)}][${JSON.stringify(operation.method)}]`;
    return [...calls(operation, document, `paths${type}`), ...replies(operation, document, type)].join("\n");
  });
  return `${head}${blocks.map((block) => `{\n${block}\n}\n`).join("")}`;
}

function calls({ value, pathItem }: OperationEntry, document: OpenApi, type: string): string[] {
  const lists = [pathItem["parameters"], value["parameters"]].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
  const parameters = [
    ...new Map(
      lists.map((one) => fields(resolve(one, document))).map((one) => [`${String(one["in"])} ${String(one["name"])}`, one]),
    ).values(),
  ];
  const body = resolve(value["requestBody"], document);
  const content = isObject(body) ? fields(body["content"]) : {};
  const bodies = Object.values(content).flatMap((media) => samples(fields(media)["schema"], document));
  const isNeeded = isObject(body) && body["required"] === true;
  const choices = [...(isNeeded ? [] : [undefined]), ...bodies];
  const variants = parameterVariants(parameters, document);
  const all = [
    ...choices.map((choice) => [variants[0] ?? "{}", choice] as const),
    ...variants.map((variant) => [variant, choices.at(-1)] as const),
  ];
  return all.map(
    ([variant, choice], index) =>
      `const c${index}: Call<${type}> = { parameters: ${variant}${choice === undefined ? "" : `, body: ${choice}`} };`,
  );
}

/** The smallest set of parameters, the largest, and one for each other value of each. */
function parameterVariants(parameters: readonly Readonly<Record<string, unknown>>[], document: OpenApi): string[] {
  const choices = parameters.map((parameter) => ({ parameter, values: samples(parameter["schema"], document) }));
  const write = (chosen: readonly (readonly [Readonly<Record<string, unknown>>, string])[]): string => {
    const groups = ["path", "query", "header", "cookie"].map((group) => {
      const own = chosen.filter(([parameter]) => parameter["in"] === group);
      return own.length === 0
        ? ""
        : `${group}: { ${own.map(([parameter, value]) => `${JSON.stringify(parameter["name"])}: ${value}`).join(", ")} }`;
    });
    return `{ ${groups.filter(Boolean).join(", ")} }`;
  };
  const first = choices.map(({ parameter, values }) => [parameter, values[0] ?? "{}"] as const);
  const varied = choices.flatMap(({ parameter, values }) =>
    values.slice(1).map((value) => write(first.map((one) => (one[0] === parameter ? ([parameter, value] as const) : one)))),
  );
  return [write(first.filter(([parameter]) => parameter["required"] === true)), write(first), ...varied];
}

function replies({ value }: OperationEntry, document: OpenApi, type: string): string[] {
  return Object.entries(fields(value["responses"])).flatMap(([status, response], index) => {
    const found = fields(resolve(response, document));
    const place = `["responses"][${/^\d+$/.test(status) ? status : JSON.stringify(status)}]`;
    const lines = [`type R${index} = paths${type}${place};`];
    const reader = new Reader(document);
    for (const [name, header] of Object.entries(fields(found["headers"]))) {
      const { schema, required } = fields(resolve(header, document));
      const key = `["headers"][${JSON.stringify(name)}]`;
      reader.read(schema, { expression: `reply${key}`, oldType: `Old${type}${place}${key}`, isOptional: required !== true });
    }
    for (const [name, media] of Object.entries(fields(found["content"]))) {
      const key = `["content"][${JSON.stringify(name)}]`;
      reader.read(fields(media)["schema"], { expression: `reply${key}`, oldType: `Old${type}${place}${key}`, isOptional: false });
    }
    return [...lines, `function read${index}(reply: R${index}) {\n${reader.lines.join("\n")}\n}`];
  });
}
