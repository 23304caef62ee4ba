/** Pairs of paths that one URL may match alike: each has a parameter where the other has a word (OpenAPI 3.1, 4.8.8.2). */
export function ambiguousPaths(paths: readonly string[]): [string, string][] {
  const split = paths.map((path) => ({ path, segments: path.split("/") }));
  return split.flatMap((one, index) =>
    split
      .slice(index + 1)
      .flatMap((other): [string, string][] => (isAmbiguous(one.segments, other.segments) ? [[one.path, other.path]] : [])),
  );
}

function isAmbiguous(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  const kinds = one.map((segment, index) => {
    const [isOpen, isOtherOpen] = [segment.includes("{"), other[index]?.includes("{") === true];
    if (isOpen && isOtherOpen) return "same";
    if (isOpen || isOtherOpen) return isOpen ? "one" : "other";
    return segment === other[index] ? "same" : "apart";
  });
  const identical = kinds.every((kind) => kind === "same");
  return !kinds.includes("apart") && (identical || (kinds.includes("one") && kinds.includes("other")));
}
