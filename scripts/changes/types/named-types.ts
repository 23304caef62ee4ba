import { pascalCase, typeName } from "../../codegen/text/identifier.ts";
import { compareBumps } from "../bump.ts";
import type { Direction, Finding } from "../change.ts";
import { field, fields } from "../document/equal.ts";
import { ownerId } from "../place.ts";
import type { Compared } from "./compare-declarations.ts";

/** What a name that a package exports was made of. */
interface Source {
  /** `schemas/Import`, or the label of an operation. */
  readonly owner: string;
  readonly directions: readonly Direction[];
}

/** Knows what the generator made each exported type of, so that a change is told of the document and not of both. */
export class NamedTypes {
  /** Types of the replies with every status. */
  readonly results: readonly string[];
  readonly #compared: Compared;
  readonly #sources = new Map<string, Source>();
  /** Labels of operations by the method that they have become: `ExaImports.list`. */
  readonly #methods = new Map<string, string>();

  constructor(compared: Compared, client: string) {
    this.#compared = compared;
    const results: string[] = [];
    for (const document of [compared.old, compared.new]) {
      for (const name of Object.keys(fields(field(document["components"], "schemas"))))
        this.#sources.set(typeName(name), { owner: `schemas/${name}`, directions: compared.reach.directions(`schemas/${name}`) });
    }
    const { pairs, removed, added } = compared.operations;
    const operations = [...pairs.flatMap((pair) => [{ ...pair.old, label: pair.new.label }, pair.new]), ...removed, ...added];
    for (const { id, label } of operations) {
      if (id === undefined) continue;
      const segments = id.split(".").map(pascalCase);
      const type = segments.join("");
      for (const suffix of ["Params", "CommonParams"]) this.#sources.set(type + suffix, { owner: label, directions: ["request"] });
      this.#sources.set(`${type}Result`, { owner: label, directions: [] });
      results.push(`${type}Result`);
      this.#methods.set(`${client}${segments.slice(0, -1).join("")}.${id.split(".").at(-1) ?? ""}`, label);
    }
    this.results = results;
  }

  /** What a type is for. Types without a source are reached through the client, or not at all. */
  directions(type: string): readonly Direction[] {
    return this.#sources.get(type)?.directions ?? [];
  }

  /** The findings in exported types that nothing found in the document accounts for. */
  unexplained(findings: readonly Finding[], known: readonly Finding[]): Finding[] {
    const { bumps } = this.#compared.policy;
    return findings.filter((finding) => {
      const owners = this.#ownersOf(finding);
      return !known.some(
        (other) =>
          compareBumps(bumps[other.rule], bumps[finding.rule]) >= 0 &&
          (owners ? this.#touches(other, owners) : tail(other) === tail(finding)),
      );
    });
  }

  #ownersOf({ place: { owner, path } }: Finding): readonly string[] | undefined {
    if (owner.kind !== "export") return [ownerId(owner)];
    const source = this.#sources.get(owner.name)?.owner ?? this.#methods.get(`${owner.name}.${path[0] ?? ""}`);
    return source === undefined ? undefined : [source];
  }

  /** Whether a change is in one of the things, or in a schema that one of them uses. */
  #touches({ place }: Finding, owners: readonly string[]): boolean {
    const id = ownerId(place.owner);
    const { reach } = this.#compared;
    return owners.some((owner) => reach.uses(owner, id)) || reach.operations(id).some((operation) => owners.includes(operation));
  }
}

/** What a change is about where nothing better is known: its last name, and whether something came or went. */
function tail({ rule, place }: Finding): string {
  const verb = /added|removed/.exec(rule)?.[0] ?? "changed";
  const name = place.path.findLast((segment) => segment !== "[]" && segment !== "{}");
  return name === undefined ? verb : `${verb} ${name}`;
}
