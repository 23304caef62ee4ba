/** Words that TypeScript does not take for the name of a variable, or takes for something else. */
const reserved = new Set(
  (
    "break case catch class const continue debugger default delete do else enum export extends false finally for function if " +
    "import in instanceof new null return super switch this throw true try typeof var void while with yield let static " +
    "implements interface package private protected public await async of arguments eval undefined " +
    "any unknown never object string number boolean symbol bigint"
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
  const text = words(name).map(upperFirst).join("");
  return /^[A-Za-z]/.test(text) ? text : `_${text}`;
}

/** A camelCase name of the same alphabet: a property's, so it may be a reserved word. */
export function camelCase(name: string): string {
  const [first = "", ...rest] = words(name);
  const head = /[a-z]/.test(first) ? lowerFirst(first) : first.toLowerCase();
  const text = head + rest.map(upperFirst).join("");
  return /^[A-Za-z]/.test(text) ? text : `_${text}`;
}

/** A name as that of a variable: a reserved one gets an underscore at its end. */
export function variableName(name: string): string {
  return reserved.has(name) ? `${name}_` : name;
}

/** Name of a type for a schema of that name. Written as the schema is, if it can be. */
export function typeName(name: string): string {
  const text = /^[A-Z][A-Za-z0-9_]*$/.test(name) ? name : pascalCase(name);
  return taken.has(text) ? `${text}Schema` : text;
}

/** A segment of an operationId as a method or namespace name: kept as it is where it is an identifier. */
export function memberName(segment: string): string {
  return /^[A-Za-z][A-Za-z0-9_]*$/.test(segment) ? segment : camelCase(segment);
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A name with its first letter in lower case: different names stay different. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
