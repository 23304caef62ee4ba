/** What the command says to the program that called it. */
export const exitCode = {
  /** What was asked for was done. */
  success: 0,
  /** An import that was waited for or watched has failed, or was cancelled. */
  importFailed: 1,
  /** The command was called wrongly, or its configuration cannot be used. */
  usage: 2,
  /** A provider refused, could not be reached, or was too slow. */
  provider: 3,
  /** Ctrl-C. */
  interrupted: 130,
} as const;
