/** A call of one of our commands that cannot be carried out as it stands; the exit code is 2. */
export class UsageError extends Error {}
