/** The raw values that a path gives to the parameters of its template, by name. */
export type ReadPath = (path: string) => Readonly<Record<string, string>>;

/** Prepares the reading of paths. Segments are matched one by one, as the router matches them. */
export function pathValues(template: string): ReadPath {
  const segments = template.split("/").map((segment) => {
    const names = [...segment.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? "");
    const literals = segment.split(/\{[^}]+\}/).map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return { names, pattern: new RegExp(`^${literals.join("(.+?)")}$`, "s") };
  });
  return (path) => {
    const given = path.split("/");
    const entries = segments.flatMap(({ names, pattern }, index) => {
      if (names.length === 0) return [];
      const raw = given[index] ?? "";
      const values = pattern.exec(raw) ?? pattern.exec(decode(raw));
      return names.flatMap((name, at) => (values?.[at + 1] === undefined ? [] : [[name, values[at + 1] ?? ""] as const]));
    });
    return Object.fromEntries(entries);
  };
}

function decode(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
