/** What a user can mend: the message says what happened and what to do. */
export class ChangesError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ChangesError";
  }
}
