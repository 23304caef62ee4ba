import type { Places } from "./places.ts";
import { isBlank } from "./text.ts";

/** The one dialect in which Prism validates whole bodies (specs/README.md, rule 1). */
const dialect = "https://json-schema.org/draft/2020-12/schema";

/** Rule 1. A version that is no OpenAPI 3 at all has been reported by then. */
export function checkDialect({ root }: Places): void {
  const version = root.at("openapi");
  if (/^3\.[01]\.\d+/.test(String(version.value)) && version.value !== "3.1.0") {
    version.fail("specs are written in OpenAPI 3.1.0. Write `openapi: 3.1.0`.");
  }
  const declared = root.at("jsonSchemaDialect");
  if (declared.value !== dialect) {
    declared.fail(`Prism would validate bodies by another draft, or not at all. Write \`jsonSchemaDialect: ${dialect}\`.`);
  }
}

/** Rule 1 again: a schema that names its own dialect leaves the document's. */
export function checkNoForeignDialect({ schemas }: Places): void {
  for (const { cursor } of schemas) {
    const declared = cursor.at("$schema");
    if (declared.exists) declared.fail("a schema has the dialect of its document. Remove $schema.");
  }
}

/** Rule 2. */
export function checkInfo({ root }: Places): void {
  const info = root.at("info");
  if (!info.exists) return;
  const wanted: [string, string][] = [
    ["title", "Write the provider's name as people write it."],
    ["summary", "Say in one line what the client does."],
    ["description", "Say what a user must know before using it."],
  ];
  for (const [name, remedy] of wanted) {
    if (isBlank(info.at(name))) info.fail(`${name} is missing. ${remedy}`);
  }
  if (/\n/.test(String(info.at("summary").value ?? "").trim())) info.at("summary").fail("the summary has several lines. Write one.");
}
