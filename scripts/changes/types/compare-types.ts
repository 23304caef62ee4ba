import ts from "typescript";
import type { Direction, Finding } from "../change.ts";
import { type Place, placeId, within } from "../place.ts";
import type { Rule } from "../policy.ts";
import { compareObjects } from "./compare-objects.ts";
import { compareSignatures } from "./compare-signatures.ts";
import { compareUnions } from "./compare-unions.ts";
import type { Declared, Owners } from "./declared.ts";
import { describeType } from "./describe-type.ts";
import type { Declarations } from "./program.ts";
import { argumentsOf, isNullable, isOnlyNullish, isPrecise, isStructure, isVague, itemsOf, nameOf, membersOf } from "./type-facts.ts";

/**
 * Walks two types side by side and notes what a consumer of the old one has to know. What it writes is checked against
 * the new type, what it reads is checked against the old one. Every pair is walked once, however many operations it
 * is used by; which those are, the document tells.
 */
export class TypeComparison {
  readonly findings: Finding[] = [];
  readonly checker: ts.TypeChecker;
  readonly owners: Owners;
  readonly declarations: Declarations;
  /** Types that other rules compare, by the name they are exported by. */
  readonly skipped: ReadonlySet<string>;
  readonly #strangers = new Set<string>();
  readonly #walked = new Map<ts.Type, Map<ts.Type, Set<Direction>>>();

  constructor(declarations: Declarations, owners: Owners, skipped: ReadonlySet<string> = new Set()) {
    this.declarations = declarations;
    this.checker = declarations.checker;
    this.owners = owners;
    this.skipped = skipped;
  }

  note(rule: Rule, place: Place, direction?: Direction, from?: string, to?: string): void {
    this.findings.push({
      rule,
      place,
      ...(direction ? { direction } : {}),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
  }

  compare(one: Declared, other: Declared, direction: Direction): void {
    const [before, after] = together(this.owners.follow(one, this.checker), this.owners.follow(other, this.checker));
    if (before.type === after.type || this.#isSkipped(before.type, after.type)) return;
    const [nullBefore, nullAfter] = [isNullable(before.type), isNullable(after.type)];
    if (
      nullBefore !== nullAfter &&
      !isOnlyNullish(before.type) &&
      !isOnlyNullish(after.type) &&
      isPrecise(before.type) &&
      isPrecise(after.type)
    )
      this.note(
        nullAfter ? `${direction}-became-nullable` : `${direction}-became-non-nullable`,
        after.place,
        direction,
        ...this.#texts(before, after),
      );
    this.#compareNonNull(before, after, direction);
  }

  /** Whether code that has the one may go on with the other. */
  fits(before: ts.Type, after: ts.Type, direction: Direction): boolean {
    return direction === "response" ? this.checker.isTypeAssignableTo(after, before) : this.checker.isTypeAssignableTo(before, after);
  }

  text({ type, node, written }: Pick<Declared, "type" | "node" | "written">): string {
    return describeType({ type, node: written ?? node }, this.owners, this.checker);
  }

  /** Compares types that cannot be looked into. */
  compareWhole(before: Declared, after: Declared, direction: Direction): void {
    const isNull = isOnlyNullish(before.type) || isOnlyNullish(after.type);
    const [one, other] = [before.type, after.type].map((type) => (isNull ? type : this.checker.getNonNullableType(type))) as [
      ts.Type,
      ts.Type,
    ];
    if (one === other) return;
    const fits = this.fits(one, other, direction);
    if (fits && this.fits(one, other, direction === "request" ? "response" : "request") && !isVague(one) && !isVague(other)) return;
    const rule = !fits
      ? (`${direction}-type-changed` as const)
      : direction === "request"
        ? "request-type-widened"
        : "response-type-narrowed";
    this.note(rule, after.place, direction, ...this.#texts(before, after));
  }

  #compareNonNull(before: Declared, after: Declared, direction: Direction): void {
    const [one, other] = [membersOf(before.type, this.checker), membersOf(after.type, this.checker)];
    const [single, otherSingle] = [one[0], other[0]];
    if (one.length !== 1 || other.length !== 1 || !single || !otherSingle || single.isLiteral() || otherSingle.isLiteral()) {
      if (one.length > 0 && other.length > 0) compareUnions(this, before, after, direction);
      else if (one.length !== other.length) this.compareWhole(before, after, direction);
      return;
    }
    this.compareSingle({ ...before, type: single }, { ...after, type: otherSingle }, direction);
  }

  /** Compares types that are no unions. */
  compareSingle(before: Declared, after: Declared, direction: Direction): void {
    const { checker } = this;
    if (before.type === after.type) return;
    const [items, otherItems] = [itemsOf(before.type, checker), itemsOf(after.type, checker)];
    if (items && otherItems) {
      this.compare(this.owners.items(before, items, checker), this.owners.items(after, otherItems, checker), direction);
      return;
    }
    if (items || otherItems || !isStructure(before.type) || !isStructure(after.type)) return this.compareWhole(before, after, direction);
    const [call, otherCall] = [before.type.getCallSignatures()[0], after.type.getCallSignatures()[0]];
    if (call && otherCall) return compareSignatures(this, before.place, call, otherCall, direction);
    if (call || otherCall) return this.compareWhole(before, after, direction);
    if (this.#isLibrary(before.type) || this.#isLibrary(after.type)) return this.#compareArguments(before, after, direction);
    if (before.type.symbol !== after.type.symbol && (this.#isForeign(before.type) || this.#isForeign(after.type)))
      return this.compareWhole(before, after, direction);
    if (this.owners.nameOf(before.type) !== this.owners.nameOf(after.type)) return this.#compareStrangers(before, after, direction);
    if (!this.#seen(before.type, after.type, direction)) compareObjects(this, before, after, direction);
  }

  /** Objects that are not two versions of one: what differs is not a change of either, but of what refers to them. */
  #compareStrangers(before: Declared, after: Declared, direction: Direction): void {
    const names = [this.owners.nameOf(before.type), this.owners.nameOf(after.type)];
    const key = `${names.join(" ")} ${direction}`;
    // A type that holds itself is told of once on the way down.
    if (this.#strangers.has(key)) return;
    this.#strangers.add(key);
    const start = this.findings.length;
    compareObjects(this, before, after, direction);
    this.#strangers.delete(key);
    const found = this.findings.splice(start).map((finding) => {
      const { owner, path } = finding.place;
      const isTheirs = owner.kind === "component" && owner.section === "schemas" && names.includes(owner.name);
      return isTheirs ? { ...finding, place: within(before.place, ...path) } : finding;
    });
    this.findings.push(...found);
  }

  /** A type of the runtime: what is inside is compared only where both sides have the same. */
  #isForeign(type: ts.Type): boolean {
    const declaration = type.symbol?.declarations?.[0];
    return declaration !== undefined && ts.isInterfaceDeclaration(declaration) && !this.declarations.isCompared(declaration);
  }

  /** Generic types of libraries, such as promises: what they are of is read, or written, as they are. */
  #compareArguments(before: Declared, after: Declared, direction: Direction): void {
    if (before.type.symbol !== after.type.symbol) return this.compareWhole(before, after, direction);
    const [one, other] = [argumentsOf(before.type, this.checker), argumentsOf(after.type, this.checker)];
    for (const [index, type] of one.entries()) {
      const counterpart = other[index];
      if (counterpart) this.compare({ type, place: before.place }, { type: counterpart, place: after.place }, direction);
    }
  }

  #isLibrary(type: ts.Type): boolean {
    const declaration = type.symbol?.declarations?.[0];
    if (!declaration || !(ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration))) return false;
    return /\/lib\.[^/]*\.d\.ts$|\/node_modules\//.test(declaration.getSourceFile().fileName);
  }

  #isShared(type: ts.Type): boolean {
    const declaration = (type.aliasSymbol ?? type.symbol)?.declarations?.[0];
    return declaration !== undefined && /\/lib\.[^/]*\.d\.ts$/.test(declaration.getSourceFile().fileName);
  }

  #isSkipped(one: ts.Type, other: ts.Type): boolean {
    const name = nameOf(one);
    return name !== undefined && this.skipped.has(name) && nameOf(other) === name;
  }

  #seen(one: ts.Type, other: ts.Type, direction: Direction): boolean {
    // Types that no literal declares, such as `string[]`, are shared by all places that use them: walked wherever they stand.
    if (!isStructure(one) || !isStructure(other) || this.#isShared(one) || this.#isShared(other)) return false;
    const counterparts = this.#walked.get(one) ?? new Map<ts.Type, Set<Direction>>();
    const directions = counterparts.get(other) ?? new Set<Direction>();
    if (directions.has(direction)) return true;
    this.#walked.set(one, counterparts.set(other, directions.add(direction)));
    return false;
  }

  #texts(before: Declared, after: Declared): [string, string] {
    return [this.text(before), this.text(after)];
  }
}

/** Both at the innermost name that they go by: what is told of it holds for all of its uses. Where they part, it is told there. */
function together(one: Declared, other: Declared): [Declared, Declared] {
  const steps = new Map(one.via?.map((step) => [placeId(step.place), step]));
  const shared = other.via?.findLast(({ place }) => steps.has(placeId(place))) ?? other.via?.[0];
  if (!shared) return [one, other];
  const { place, node } = shared;
  const counterpart = steps.get(placeId(place)) ?? one.via?.[0];
  return [
    { ...one, place, written: counterpart?.node },
    { ...other, place, written: node },
  ];
}
