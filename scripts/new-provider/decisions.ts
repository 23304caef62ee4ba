/** What a curator must settle, by kind; each kind is a paragraph of NOTES.md. */
export type Kind = "auth" | "servers" | "statuses" | "examples" | "pagination" | "jobs" | "paths" | "schemas" | "left out";

/** Collects what could not be read from a document, what was guessed and what was left out. */
export class Decisions {
  readonly #lines = new Map<Kind, Map<string, Set<string>>>();

  /** Notes a line. With `where`, lines of the same text become one that names all the places. */
  add(kind: Kind, text: string, where?: string): void {
    const lines = this.#lines.get(kind) ?? new Map<string, Set<string>>();
    this.#lines.set(kind, lines);
    const places = lines.get(text) ?? new Set();
    lines.set(text, places);
    if (where !== undefined) places.add(where);
  }

  /** Lines of a kind, in the order they were noted. */
  of(kind: Kind): string[] {
    return [...(this.#lines.get(kind) ?? [])].map(([text, places]) => (places.size === 0 ? text : `${text}: ${listed([...places])}`));
  }
}

const most = 12;

function listed(places: readonly string[]): string {
  const shown = places.slice(0, most).join(", ");
  return places.length > most ? `${shown} and ${places.length - most} more` : shown;
}
