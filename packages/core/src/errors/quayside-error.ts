/**
 * Base of every error this library throws. Properties that may hold data of the provider or of the caller (bodies,
 * headers, resources) are not enumerable, so that neither `console.log(error)` nor `JSON.stringify(error)` shows them.
 */
export class QuaysideError extends Error {
  static {
    markError(this, "QuaysideError");
  }

  /** `operationId` of the call, where there was one. */
  declare readonly operation?: string;
  /** HTTP method of the call. */
  declare readonly method?: string;
  /** URL of the call, without its query: a query may hold a key. */
  declare readonly url?: string;
  /** What exists at the provider although the call has failed: the reply to a call whose file could not be sent. Not enumerable. */
  declare readonly resource?: unknown;

  constructor(message: string, facts: object = {}) {
    super(message);
    for (const [name, value] of Object.entries(facts)) Object.defineProperty(this, name, { value, enumerable: !hidden.test(name) });
  }

  /**
   * Tells whether a value is an error of this class or of one derived from it, even if it comes from another copy of
   * this library, where `instanceof` fails.
   */
  static isInstance<T extends QuaysideError>(this: { readonly prototype: T }, value: unknown): value is T {
    return markerOf(this.prototype.name) in Object(value);
  }
}

const hidden = /body|cause|headers|resource/;

/** Gives a class its name, which minifiers would change, and the marker that `isInstance` looks for. */
export function markError(constructor: { readonly prototype: object }, name: string): void {
  Object.assign(constructor.prototype, { name, [markerOf(name)]: true });
}

function markerOf(name: string): symbol {
  return Symbol.for("quayside." + name);
}
