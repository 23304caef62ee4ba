import type { Decisions } from "./decisions.ts";
import type { SchemaConverter } from "./schema-converter.ts";
import { compact, listOf, type Node, objectOf, type SourceDocument, textOf } from "../upstream/source-document.ts";
import { pascalCase } from "../codegen/text/identifier.ts";

const styles: { readonly [place: string]: readonly string[] } = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

/** Turns parameters of a source into parameters of ours; shared ones stay components. */
export class ParameterConverter {
  readonly #source: SourceDocument;
  readonly #schemas: SchemaConverter;
  readonly #decisions: Decisions;
  /** Reference in the source -> name of the component. */
  readonly #known = new Map<string, string>();
  readonly #components = new Map<string, Node>();

  constructor(source: SourceDocument, schemas: SchemaConverter, decisions: Decisions) {
    this.#source = source;
    this.#schemas = schemas;
    this.#decisions = decisions;
  }

  get components(): Node {
    return Object.fromEntries([...this.#components].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  /** Parameters of a path item and an operation; the operation's go before. `where` names the operation. */
  convert(path: string, item: Node, operation: Node, where: string): Node[] {
    const found = new Map<string, unknown>();
    for (const reference of [...listOf(item["parameters"]), ...listOf(operation["parameters"])]) {
      const { name, in: place } = this.#source.follow(reference);
      if (typeof name !== "string" || name === "" || styles[String(place)] === undefined) continue;
      found.set(`${String(place)}:${place === "header" ? name.toLowerCase() : name}`, reference);
    }
    const inTemplate = [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
    const keys = new Set<string>();
    const parameters = [...found.values()].flatMap((reference): Node[] => {
      const parameter = this.#parameter(reference, inTemplate, keys, where);
      return parameter ? [parameter] : [];
    });
    const undeclared = inTemplate.filter((name) => !found.has(`path:${name}`));
    for (const name of undeclared) {
      this.#decisions.add("schemas", "path parameters that the source does not declare became texts", `{${name}} of ${where}`);
      parameters.push({ name, in: "path", required: true, schema: { type: "string" } });
    }
    return parameters;
  }

  #parameter(reference: unknown, inTemplate: readonly string[], keys: Set<string>, where: string): Node | undefined {
    const parameter = this.#source.follow(reference);
    const name = String(parameter["name"]);
    const place = String(parameter["in"]);
    // OpenAPI 3.1, 4.8.12.1: these are described elsewhere.
    if (place === "header" && /^(accept|content-type|authorization)$/i.test(name)) return undefined;
    if (place === "path" && !inTemplate.includes(name)) {
      this.#decisions.add("left out", "path parameters that their path does not have", `${name} of ${where}`);
      return undefined;
    }
    const clash = keys.has(name) || name in {};
    const key = clash ? `${name}${pascalCase(place)}` : name;
    keys.add(key);
    if (clash) return { ...this.#convert(parameter, name, place), "x-name": key.replaceAll(/[^A-Za-z0-9]/g, "") };
    const address = objectOf(reference)["$ref"];
    if (typeof address !== "string") return this.#convert(parameter, name, place);
    let known = this.#known.get(address);
    if (known === undefined) {
      known = this.#free(pascalCase(address.split("/").at(-1) ?? name));
      this.#known.set(address, known);
      this.#components.set(known, this.#convert(parameter, name, place));
    }
    return { $ref: `#/components/parameters/${known}` };
  }

  #free(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#components.has(name); number++) name = `${wanted}${number}`;
    return name;
  }

  #convert(parameter: Node, name: string, place: string): Node {
    const [[mediaType, content] = []] = Object.entries(objectOf(parameter["content"]));
    const style = textOf(parameter["style"]);
    const schema = mediaType === undefined ? this.#schemas.convert(parameter["schema"] ?? { type: "string" }) : undefined;
    return compact({
      name,
      in: place,
      required: place === "path" || parameter["required"] === true ? true : undefined,
      description: textOf(parameter["description"]),
      deprecated: parameter["deprecated"] === true ? true : undefined,
      style: style !== undefined && styles[place]?.includes(style) ? style : undefined,
      explode: typeof parameter["explode"] === "boolean" ? parameter["explode"] : undefined,
      allowReserved: parameter["allowReserved"] === true && place === "query" ? true : undefined,
      schema,
      content: mediaType === undefined ? undefined : { [mediaType]: { schema: this.#schemas.convert(objectOf(content)["schema"] ?? {}) } },
    });
  }
}
