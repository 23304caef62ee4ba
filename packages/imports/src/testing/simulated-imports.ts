/** A state in the words of a provider, and after how many milliseconds it begins. */
export type Life = readonly (readonly [state: string, fromMs: number])[];

/** An import that lives by the clock. */
export interface SimulatedImport {
  readonly id: string;
  readonly createdAt: number;
  readonly life: Life;
}

/** The state that an import is in. */
export function stateAt({ createdAt, life }: SimulatedImport, now: number): string {
  return life.findLast(([, fromMs]) => createdAt + fromMs <= now)?.[0] ?? life[0]?.[0] ?? "";
}

/** When the state began that an import is in. */
export function changedAt({ createdAt, life }: SimulatedImport, now: number): number {
  return createdAt + (life.findLast(([, fromMs]) => createdAt + fromMs <= now)?.[1] ?? 0);
}

/** A whole number that looks like chance, the same in every run. */
export function scatter(index: number, below: number): number {
  return ((index * 2_654_435_761) >>> 0) % below;
}

/** Lives of so many imports: waiting, working, then one of the ends. Nothing happens before `fromMs`, nothing after `untilMs`. */
export function lives(count: number, words: readonly [string, string, ...string[]], fromMs: number, untilMs: number): Life[] {
  const [waiting, working, ...ends] = words;
  return Array.from({ length: count }, (_, index) => {
    const first = fromMs + scatter(index, (untilMs - fromMs) / 2);
    const second = first + 1000 + scatter(index + 7, (untilMs - fromMs) / 2 - 1000);
    return [
      [waiting, 0],
      [working, first],
      [ends[index % ends.length] ?? working, second],
    ] as const;
  });
}
