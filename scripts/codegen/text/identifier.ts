/** Names that a generated identifier may not have: reserved words, and globals that generated code uses. */
const reserved = new Set(
  (
    "break case catch class const continue debugger default delete do else enum export extends false finally for function if " +
    "import in instanceof new null return super switch this throw true try typeof var void while with yield let static " +
    "implements interface package private protected public await async of arguments eval undefined " +
    "any unknown never object string number boolean symbol bigint void"
  ).split(" "),
);

/** Names of the global scope and of the runtime that generated modules use; a schema of that name gets a suffix. */
const taken = new Set(
  (
    "Array Blob Boolean Date Error File FormData Function Headers Map Number Object Promise Record Request Response Set " +
    "String Symbol URL ApiResult Call Client ClientOptions Credential FileInput BodyInput ListCall ListOptions Page RawClient RequestOptions WaitOptions " +
    "Job Operation Provider"
  ).split(" "),
);

/** Words of a name: "import-tags", "importTags" and "import tags" have the same two. */
function words(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

/** A PascalCase identifier of A-Z, a-z, 0-9. Names that begin with a digit or have no letters get a prefix. */
export function pascalCase(name: string): string {
  const text = words(name)
    .map((word) => (word[0] ?? "").toUpperCase() + word.slice(1))
    .join("");
  const safe = /^[A-Za-z]/.test(text) ? text : `_${text}`;
  return safe;
}

/** A camelCase identifier of the same alphabet; a reserved word gets an underscore at its end. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  const head = /^[A-Z]+(?=[A-Z][a-z]|$|[^A-Za-z])/.exec(pascal)?.[0] ?? pascal.slice(0, 1);
  const text = head.toLowerCase() + pascal.slice(head.length);
  return reserved.has(text) ? `${text}_` : text;
}

/** Name of a type for a schema of that name. Written as the schema is, if it can be. */
export function typeName(name: string): string {
  const text = /^[A-Z][A-Za-z0-9_]*$/.test(name) ? name : pascalCase(name);
  return taken.has(text) ? `${text}Schema` : text;
}

/** A segment of an operationId as a method or namespace name: kept as it is where it is an identifier. */
export function memberName(segment: string): string {
  return /^[A-Za-z][A-Za-z0-9_]*$/.test(segment) ? segment : camelCase(segment).replace(/_$/, "");
}
