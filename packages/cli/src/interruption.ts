const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Ctrl-C, or another request to end. The second Ctrl-C ends the process at once. */
export class Interruption {
  readonly #controller = new AbortController();
  #exitCode: number | undefined;

  constructor() {
    for (const [signal, code] of Object.entries(signals))
      process.on(signal, () => {
        if (this.#exitCode !== undefined) process.exit(code);
        this.#exitCode = code;
        this.#controller.abort(new Error(`interrupted by ${signal}`));
      });
  }

  /** Ends whatever is under way. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The exit code for it; undefined if nobody has interrupted. */
  get exitCode(): number | undefined {
    return this.#exitCode;
  }
}
