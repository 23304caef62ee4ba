import { checkFault } from "./check-fault.ts";
import type { Fault } from "./fault.ts";

/** The faults of one provider that are not over yet. */
export class Faults {
  readonly #operations: readonly string[] | undefined;
  #active: { readonly fault: Fault; spared: number; left: number }[] = [];

  /** `operations` are the names that faults may have in `operation`; any, where they are not given. */
  constructor(operations?: readonly string[]) {
    this.#operations = operations;
  }

  /** Adds a fault behind those that are there; returns what takes it away again. Throws on values that mean nothing. */
  add(fault: Fault): () => void {
    checkFault(fault, this.#operations);
    const entry = { fault, spared: fault.after ?? 0, left: fault.times ?? Number.POSITIVE_INFINITY };
    this.#active.push(entry);
    return () => {
      this.#active = this.#active.filter((other) => other !== entry);
    };
  }

  /**
   * The fault of the next request of an operation: the oldest that has not been used up. What is no call of the provider's
   * own, as an upload, is befallen only by faults that name it.
   */
  take(operationId: string | undefined, which: "any" | "named" = "any"): Fault | undefined {
    for (const entry of this.#active) {
      const { operation } = entry.fault;
      if (operation === undefined ? which === "named" : operation !== operationId) continue;
      if (entry.spared > 0) {
        entry.spared -= 1;
        continue;
      }
      entry.left -= 1;
      if (entry.left <= 0) this.#active = this.#active.filter((other) => other !== entry);
      return entry.fault;
    }
    return undefined;
  }

  clear(): void {
    this.#active = [];
  }
}
