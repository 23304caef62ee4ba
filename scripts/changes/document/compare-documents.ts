import type { Direction } from "../change.ts";
import { type Owner, type Place, within } from "../place.ts";
import { compareDocumentExtensions, compareOperationExtensions } from "./compare-extensions.ts";
import { compareSchemaFacts, compareWords } from "./compare-schema-facts.ts";
import { compareSecurity } from "./compare-security.ts";
import { compareServers } from "./compare-servers.ts";
import { equal, field, fields, pick } from "./equal.ts";
import type { Note } from "./note.ts";
import type { MatchedOperations, OpenApi, OperationPair } from "./operations.ts";
import type { Reach } from "./reach.ts";
import { resolve } from "./resolve.ts";

/** Compares what two documents say and types do not show. */
export function compareDocuments(old: OpenApi, now: OpenApi, operations: Pick<MatchedOperations, "pairs">, reach: Reach, note: Note): void {
  new DocumentComparison(old, now, reach, note).compare(operations);
}

class DocumentComparison {
  readonly #old: OpenApi;
  readonly #new: OpenApi;
  readonly #reach: Reach;
  readonly #note: Note;

  constructor(old: OpenApi, now: OpenApi, reach: Reach, note: Note) {
    this.#old = old;
    this.#new = now;
    this.#reach = reach;
    this.#note = note;
  }

  compare(operations: Pick<MatchedOperations, "pairs">): void {
    const owner: Owner = { kind: "document" };
    const about = ["info", "tags", "externalDocs"];
    if (!equal(pick(this.#old, about), pick(this.#new, about))) this.#note("documentation-changed", { owner, path: ["info"] });
    compareServers(this.#old["servers"], this.#new["servers"], owner, this.#note);
    compareSecurity(this.#old, this.#new, operations, this.#note);
    compareDocumentExtensions(this.#old, this.#new, operations.pairs, this.#note);
    for (const pair of operations.pairs) this.#operation(pair);
    this.#components();
  }

  #components(): void {
    const sections: Readonly<Record<string, (old: unknown, now: unknown, place: Place, directions: readonly Direction[]) => void>> = {
      schemas: (old, now, place, directions) => compareSchemaFacts(old, now, place, directions, this.#note),
      parameters: (old, now, place) => this.#parameter(old, now, place),
      headers: (old, now, place) => this.#header(old, now, place),
      requestBodies: (old, now, place) => this.#body(old, now, place, "request"),
      responses: (old, now, place) => this.#response(old, now, place),
    };
    for (const [section, compare] of Object.entries(sections)) {
      const [before, after] = [this.#old, this.#new].map((side) => fields(field(side["components"], section)));
      for (const [name, component] of Object.entries(before ?? {})) {
        if (!after || !Object.hasOwn(after, name)) continue;
        compare(
          component,
          after[name],
          { owner: { kind: "component", section, name }, path: [] },
          this.#reach.directions(`${section}/${name}`),
        );
      }
    }
  }

  #operation({ old, new: now }: OperationPair): void {
    const owner: Owner = { kind: "operation", label: now.label, ...(now.id === undefined ? {} : { id: now.id }) };
    const place: Place = { owner, path: [] };
    compareWords(old.value, now.value, place, this.#note);
    compareOperationExtensions(old.value, now.value, owner, this.#note);
    if (old.value["servers"] !== undefined || now.value["servers"] !== undefined)
      compareServers(old.value["servers"] ?? this.#old["servers"], now.value["servers"] ?? this.#new["servers"], owner, this.#note);
    const [parameters, counterparts] = [this.#parameters(old, this.#old), this.#parameters(now, this.#new)];
    for (const [key, parameter] of parameters) {
      const counterpart = counterparts.get(key);
      if (counterpart)
        this.#unlessShared(parameter, counterpart, (one, other) =>
          this.#parameter(one, other, within(place, "parameters", ...segments(key))),
        );
    }
    this.#unlessShared(old.value["requestBody"], now.value["requestBody"], (one, other) =>
      this.#body(one, other, within(place, "requestBody"), "request"),
    );
    const [responses, otherResponses] = [fields(old.value["responses"]), fields(now.value["responses"])];
    for (const status of Object.keys(responses))
      this.#unlessShared(responses[status], otherResponses[status], (one, other) =>
        this.#response(one, other, within(place, "responses", status)),
      );
  }

  /** Parameters of an operation and of its path, by where they stand and what they are called. */
  #parameters({ value, pathItem }: OperationPair["old"], document: OpenApi): Map<string, unknown> {
    const lists = [pathItem["parameters"], value["parameters"]].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []));
    return new Map(lists.map((parameter) => [keyOf(resolve(parameter, document)), parameter]));
  }

  /** What two references to one component have to say is said at the component. */
  #unlessShared(old: unknown, now: unknown, compare: (old: unknown, now: unknown) => void): void {
    if (old === undefined || now === undefined) return;
    if (field(old, "$ref") !== undefined && field(old, "$ref") === field(now, "$ref")) return;
    const [one, other] = [resolve(old, this.#old), resolve(now, this.#new)];
    if (one !== undefined && other !== undefined) compare(one, other);
  }

  #parameter(old: unknown, now: unknown, place: Place): void {
    compareWords(old, now, place, this.#note);
    const facts = ["style", "explode", "allowReserved", "allowEmptyValue"];
    if (!equal(pick(old, facts), pick(now, facts))) this.#note("serialization-changed", place, "request");
    compareSchemaFacts(field(old, "schema"), field(now, "schema"), place, ["request"], this.#note);
    this.#content(old, now, place, "request");
  }

  #header(old: unknown, now: unknown, place: Place): void {
    compareWords(old, now, place, this.#note);
    compareSchemaFacts(field(old, "schema"), field(now, "schema"), place, ["response"], this.#note);
  }

  #body(old: unknown, now: unknown, place: Place, direction: Direction): void {
    compareWords(old, now, place, this.#note);
    this.#content(old, now, place, direction);
  }

  #response(old: unknown, now: unknown, place: Place): void {
    this.#body(old, now, place, "response");
    const [headers, otherHeaders] = [fields(field(old, "headers")), fields(field(now, "headers"))];
    for (const name of Object.keys(headers))
      this.#unlessShared(headers[name], otherHeaders[name], (one, other) => this.#header(one, other, within(place, "headers", name)));
  }

  #content(old: unknown, now: unknown, place: Place, direction: Direction): void {
    const [before, after] = [fields(field(old, "content")), fields(field(now, "content"))];
    for (const [name, media] of Object.entries(before)) {
      const counterpart = after[name];
      if (counterpart === undefined) continue;
      const here = within(place, "content", name);
      compareWords(media, counterpart, here, this.#note);
      if (!equal(field(media, "encoding"), field(counterpart, "encoding"))) this.#note("serialization-changed", here, direction);
      compareSchemaFacts(field(media, "schema"), field(counterpart, "schema"), here, [direction], this.#note);
    }
  }
}

function keyOf(parameter: unknown): string {
  return `${String(field(parameter, "in"))} ${String(field(parameter, "name"))}`;
}

/** Where the parameter stands has no space in it, its name may. */
function segments(key: string): [string, string] {
  const space = key.indexOf(" ");
  return [key.slice(0, space), key.slice(space + 1)];
}
