/** A pause that can be cut short. */
export class Sleep {
  #wake = (): void => {};

  for(pauseMs: number): Promise<void> {
    return new Promise((resolve) => {
      // A longer time than 2^31 - 1 ms would make setTimeout fire at once.
      const timer = pauseMs < 2 ** 31 ? setTimeout(resolve, pauseMs) : undefined;
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  wake(): void {
    this.#wake();
  }
}
