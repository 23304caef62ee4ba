import { afterAll, afterEach, beforeEach } from "vitest";
import type { JournalEntry } from "./journal.ts";
import { violations } from "./journal.ts";
import type { Mocks, MocksOptions } from "./mocks.ts";
import { startMocks } from "./start-mocks.ts";

/** Mocks that belong to one test file. */
export interface TestMocks extends Mocks {
  /**
   * The broken contracts of the running test so far, one readable line each. What has been taken no longer fails the
   * test: for tests that break a contract on purpose.
   */
  takeViolations(): string[];
}

/**
 * Starts mocks for one test file, and closes them after it. Before each test imports, faults, scenarios and the journal
 * are forgotten. After each test its requests are judged: a request that broke the contract, or that only the mock itself
 * could answer, fails the test and is told in words. Tests of one file that run concurrently share the mocks, and the
 * blame.
 *
 * @example
 * const mocks = await useMocks({ providers: ["exa"] });
 *
 * test("an import is created", async () => {
 *   const exa = createExa({ apiKey: "test", baseUrl: mocks.url("exa") });
 *   …
 * });
 */
export async function useMocks(options: MocksOptions = {}): Promise<TestMocks> {
  const mocks = await startMocks(options);
  let taken: ReadonlySet<JournalEntry> = new Set();
  const take = (): string[] => {
    const journal = mocks.journal();
    const untaken = journal.filter((entry) => !taken.has(entry));
    taken = new Set(journal);
    return violations(untaken);
  };
  beforeEach(() => {
    mocks.reset();
    taken = new Set();
  });
  afterEach(() => {
    const broken = take();
    if (broken.length > 0) throw new ContractError(broken);
  });
  afterAll(() => mocks.close());
  return { ...mocks, takeViolations: take };
}

/** Requests of a test broke the contract. */
export class ContractError extends Error {
  /** One line for each violation. */
  readonly violations: readonly string[];

  constructor(broken: readonly string[]) {
    const head = broken.length === 1 ? "A request broke the contract:" : `Requests broke the contract ${broken.length} times:`;
    super([head, ...broken.map((line) => `  ${line}`)].join("\n"));
    this.name = "ContractError";
    this.violations = broken;
    // Where it is thrown says nothing: not a line of the test.
    this.stack = `${this.name}: ${this.message}`;
  }
}
