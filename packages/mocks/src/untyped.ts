/** The fields of a value that should be an object; none if it is not. */
export function mapping(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** The items of a value that should be an array; none if it is not. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value that should be text, if it is. */
export function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
