import { head, table } from "./problems-of.ts";

table("a document that cannot be read is an error", [
  [
    "a bracket that is never closed",
    "openapi: 3.1.0\ninfo: { title: A",
    "2:17 document: YAML syntax: Flow map in block collection must be sufficiently indented and end with a }. Mend the YAML there.",
  ],
  ["a key that stands twice", `${head}paths: {}\npaths: {}`, "5:1 document: YAML syntax: Map keys must be unique. Mend the YAML there."],
  [
    "a tab for indentation",
    `${head}paths:\n\t/a: {}`,
    "5:1 document: YAML syntax: Tabs are not allowed as indentation. Mend the YAML there.",
  ],
  [
    "two documents in one file",
    `${head}paths: {}\n---\na: 1`,
    "5:1 document: YAML syntax: Source contains multiple documents. Mend the YAML there.",
  ],
  [
    "an unknown tag",
    `${head}paths: !!js/function "evil()"`,
    "4:8 document: YAML syntax: Unresolved tag: tag:yaml.org,2002:js/function. Mend the YAML there.",
  ],
  ["brackets without end", "[".repeat(20_000), "1:1 document: it is nested too deeply. Flatten it."],
  [
    "aliases that multiply",
    `a: &a [1,1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]`,
    "1:1 document: Excessive alias count indicates a resource exhaustion attack. Use fewer aliases.",
  ],
  ["no object", "- a", "1:1 document: an OpenAPI document is an object. Write one."],
  ["no version", "info: {}", "1:1 document: an OpenAPI document begins with `openapi: 3.1.0` (3.0 is read too). Correct the version."],
  [
    "another version",
    'swagger: "2.0"\nopenapi: 2.0.0',
    "2:1 openapi: an OpenAPI document begins with `openapi: 3.1.0` (3.0 is read too). Correct the version.",
  ],
  [
    "no info, paths and servers",
    "openapi: 3.1.0",
    "1:1 document: the object `info` is missing. Add it.",
    "1:1 document: the object `paths` is missing. Add it.",
    "1:1 document: no server is declared. Add `servers` with the provider's base URL.",
  ],
]);
