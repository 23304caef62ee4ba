import { writeFileSync } from "node:fs";
import { providers } from "@quayside/imports";
import { jsonSchema } from "./src/configuration/json-schema.ts";

// A part of the build: the schema follows the providers' documents.
writeFileSync(`${import.meta.dirname}/dist/quayside.schema.json`, `${JSON.stringify(jsonSchema(providers()), undefined, 2)}\n`);
