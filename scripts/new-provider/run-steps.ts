/** Something to be done after the spec is written. */
export interface Step {
  /** What is being done, for people. */
  readonly doing: string;
  /** The command that does it again, or that comes nearest. */
  readonly command: string;
  /** What is there once it is done. */
  readonly written: string | undefined;
  /** True if it went well; what went wrong has been printed by then. */
  readonly run: () => boolean;
}

/**
 * Runs steps in order until one fails. Says then what has been written and how to go on; `written` is what was there
 * before the first. Returns whether all went well.
 */
export function runSteps(steps: readonly Step[], written: readonly string[], print: (line: string) => void): boolean {
  const done = [...written];
  for (const [index, step] of steps.entries()) {
    print(`▸ ${step.doing}`);
    if (!attempt(step, print)) {
      print(`\n${step.command} failed. Written so far: ${done.join(", ")}. Mend what is said above, then go on with:`);
      for (const { command } of steps.slice(index)) print(`  ${command}`);
      return false;
    }
    if (step.written !== undefined) done.push(step.written);
  }
  return true;
}

function attempt(step: Step, print: (line: string) => void): boolean {
  try {
    return step.run();
  } catch (error) {
    print((error as Error).message);
    return false;
  }
}
