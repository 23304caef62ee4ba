import type { Cursor } from "../../codegen/read/cursor.ts";
import { typesOf } from "../../codegen/ir/pagination.ts";
import type { Places } from "./places.ts";
import { isAscii } from "./text.ts";

/** Rule 6: without one, Prism makes up a value such as -2147483648 for a header, and tests have no value for a parameter. */
export function checkSampleValues({ parameters, headers }: Places): void {
  for (const parameter of parameters) if (!hasValue(parameter)) parameter.fail("a parameter has no example. Add one.");
  for (const header of headers) if (!hasValue(header)) header.fail("a header has no example. Add one, or Prism makes a value up.");
}

/** Rule 6: an array or object as a header ends the process that Prism runs in; a header without `schema` is sent as "null". */
export function checkHeaderShapes({ headers }: Places): void {
  for (const header of headers) {
    const schema = header.at("schema");
    if (!schema.exists) {
      header.fail("a header has no schema, and Prism would send the word null. Add one.");
      continue;
    }
    const target = schema.resolve();
    const types = typesOf(target);
    if (types.includes("array") || types.includes("object") || target.at("properties").exists || target.at("items").exists) {
      schema.fail("a header is never an array or an object: Prism dies of it. Describe it as a string.");
    }
  }
}

/** A header's value is latin1 on the wire, and Prism answers 500 for anything beyond. */
export function checkHeaderValues({ headers }: Places): void {
  for (const header of headers) {
    const example = header.at("example");
    if (typeof example.value === "string" && !isAscii(example.value)) example.fail("the value of a header is ASCII. Write it so.");
  }
}

function hasValue(holder: Cursor): boolean {
  const [, content] = holder.at("content").entries()[0] ?? [];
  const schema = content ? content.at("schema") : holder.at("schema");
  return (
    [holder, ...(content ? [content] : [])].some((place) => place.at("example").exists || place.at("examples").entries().length > 0) ||
    schema.resolve().at("default").exists
  );
}
