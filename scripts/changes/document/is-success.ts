/** Whether a status is what an operation answers when all is well: `default` is if nothing else can be. */
export function isSuccess(status: string, all: readonly string[]): boolean {
  if (status === "default") return !all.some((other) => other.startsWith("2"));
  return status.startsWith("2");
}
