/** An answer that the mock itself must make, because the document holds none. */
export class MockError extends Error {
  /** Short reason in kebab-case, the first word of `x-mock-error`. */
  readonly code: string;
  /** HTTP status of the answer. */
  readonly status: number;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = "MockError";
    this.status = status;
    this.code = code;
  }
}
