import { isObject } from "../../codegen/read/cursor.ts";
import type { Direction } from "../change.ts";
import { field, fields } from "./equal.ts";
import { type OpenApi, operationsOf } from "./operations.ts";
import { at, pointer } from "./resolve.ts";

/** Which operations use each component, and whether to ask or to answer. Components are named `schemas/Pet`. */
export class Reach {
  readonly #operations = new Map<string, Set<string>>();
  readonly #directions = new Map<string, Set<Direction>>();
  /** Components that each component uses, itself among them. */
  readonly #uses = new Map<string, Set<string>>();
  readonly #closures = new Map<string, ReadonlySet<string>>();

  constructor(documents: readonly OpenApi[]) {
    for (const document of documents) {
      this.#closures.clear();
      for (const { label, value, pathItem } of operationsOf(document)) {
        this.#add(label, "request", [value["parameters"], value["requestBody"], pathItem["parameters"]], document);
        this.#add(label, "response", [value["responses"]], document);
      }
      for (const { label, value } of operationsOf(document, "webhooks")) {
        // The provider asks, the consumer answers.
        this.#add(label, "response", [value["parameters"], value["requestBody"]], document);
        this.#add(label, "request", [value["responses"]], document);
      }
      for (const name of Object.keys(fields(field(document["components"], "schemas")))) {
        const component = `schemas/${name}`;
        const used = this.#closure({ $ref: `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` }, document);
        this.#uses.set(component, new Set([component, ...(this.#uses.get(component) ?? []), ...used]));
      }
    }
  }

  operations(component: string): string[] {
    return [...(this.#operations.get(component) ?? [])].sort();
  }

  /** Whether a schema is made of another, or is it. */
  uses(component: string, other: string): boolean {
    return component === other || (this.#uses.get(component)?.has(other) ?? false);
  }

  /** Both for a component that no operation uses: nobody knows what it is used for. */
  directions(component: string): Direction[] {
    const found = this.#directions.get(component);
    return found ? [...found] : ["request", "response"];
  }

  #add(label: string, direction: Direction, values: readonly unknown[], document: OpenApi): void {
    for (const component of values.flatMap((value) => [...this.#closure(value, document)])) {
      this.#operations.set(component, (this.#operations.get(component) ?? new Set()).add(label));
      this.#directions.set(component, (this.#directions.get(component) ?? new Set()).add(direction));
    }
  }

  #closure(value: unknown, document: OpenApi): Set<string> {
    const found = new Set<string>();
    const open = [...this.#referencesOf(value)];
    const seen = new Set<string>(open);
    for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
      const [root, section = "", name = ""] = pointer(reference);
      if (root === "components") found.add(`${section}/${name}`);
      for (const next of this.#direct(reference, document)) {
        if (!seen.has(next)) open.push(next);
        seen.add(next);
      }
    }
    return found;
  }

  #direct(reference: string, document: OpenApi): ReadonlySet<string> {
    const known = this.#closures.get(reference);
    if (known) return known;
    const direct = this.#referencesOf(at(reference, document));
    this.#closures.set(reference, direct);
    return direct;
  }

  /** References in a value, those in examples and extensions left out; a property may be called `example`. */
  #referencesOf(value: unknown, found = new Set<string>(), isMap = false): Set<string> {
    if (Array.isArray(value)) for (const item of value) this.#referencesOf(item, found);
    if (!isObject(value)) return found;
    if (typeof value["$ref"] === "string") found.add(value["$ref"]);
    for (const [name, child] of Object.entries(value)) {
      if (isMap || !(data.has(name) || name.startsWith("x-"))) this.#referencesOf(child, found, !isMap && name === "properties");
    }
    return found;
  }
}

/** Keywords whose values are data, where `$ref` means nothing. */
const data = new Set(["example", "examples", "default", "enum", "const"]);
