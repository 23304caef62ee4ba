import type { Breach } from "./breach.ts";

/** Breaches of the rules in harbour.yaml, one by one. */
export const breachesOfParametersAndHeaders: readonly Breach[] = [
  {
    title: "demands an example of a header",
    replace: "      schema: { type: integer }\n      example: 41\n",
    by: "      schema: { type: integer }\n",
    at: "Remaining:\n      description",
    pointer: "components.headers.Remaining",
    says: "a header has no example. Add one, or Prism makes a value up.",
  },
  {
    title: "demands an example of a parameter",
    replace: '      schema: { type: string }\n      example: "7"\n',
    by: "      schema: { type: string }\n",
    at: "Id:\n      name: id",
    pointer: "components.parameters.Id",
    says: "a parameter has no example. Add one.",
  },
  {
    title: "refuses an array as a header",
    replace: "      schema: { type: integer }\n      example: 41",
    by: "      schema: { type: array, items: { type: integer, description: One. } }\n      example: [41]",
    at: "schema: { type: array",
    pointer: "components.headers.Remaining.schema",
    says: "a header is never an array or an object: Prism dies of it. Describe it as a string.",
  },
  {
    title: "refuses a header beyond ASCII",
    replace: 'example: <https://api.harbour.example/v1/imports?page=3>; rel="next"',
    by: 'example: <https://api.harbour.example/v1/imports?page=３>; rel="next"',
    at: "example: <https",
    pointer: "paths./imports.get.responses.200.headers.Link.example",
    says: "the value of a header is ASCII. Write it so.",
  },
  {
    title: "refuses the example of a parameter that does not match",
    replace: "          example: 2\n",
    by: "          example: 0\n",
    at: "example: 0",
    pointer: "paths./imports.get.parameters.0.example",
    says: "this example does not match its schema: it must be >= 1. Correct one of them.",
  },
  {
    title: "demands a description of a parameter",
    replace: "          description: Which page to read.\n",
    by: "",
    at: "name: page",
    pointer: "paths./imports.get.parameters.0",
    says: "a parameter has no description. Add one, in words of our own.",
  },
  {
    title: "demands a description of a header",
    replace: "              description: Link to the next page.\n",
    by: "",
    at: "Link:",
    pointer: "paths./imports.get.responses.200.headers.Link",
    says: "a header has no description. Add one, in words of our own.",
  },
  {
    title: "demands a schema of a header",
    replace: "      schema: { type: integer }\n      example: 41",
    by: "      content: { text/plain: { schema: { type: string } } }\n      example: many",
    at: "Remaining:\n      description",
    pointer: "components.headers.Remaining",
    says: "a header has no schema, and Prism would send the word null. Add one.",
  },
];
