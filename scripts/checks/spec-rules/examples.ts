import type { Cursor } from "../../codegen/read/cursor.ts";
import type { Places } from "./places.ts";
import { checkValue } from "./schemas.ts";
import type { Validator } from "./validator.ts";

/** Rule 7: examples of bodies match their schemas. */
export function checkBodyExamples({ mediaTypes }: Places, validator: Validator): void {
  for (const { cursor, name } of mediaTypes) {
    const schema = cursor.at("schema");
    for (const value of valuesOf(cursor)) {
      // Texts that are no strings are the concern of rule 8.
      if (schema.exists && !(name.startsWith("text/") && typeof value.value !== "string"))
        checkValue(validator, schema, value, "this example");
    }
  }
}

/** Rule 6: so do those of parameters and headers. */
export function checkParameterExamples({ parameters, headers }: Places, validator: Validator): void {
  for (const holder of [...parameters, ...headers]) {
    const [, content] = holder.at("content").entries()[0] ?? [];
    const schema = content ? content.at("schema") : holder.at("schema");
    if (!schema.exists) continue;
    for (const value of [...valuesOf(holder), ...(content ? valuesOf(content) : [])]) checkValue(validator, schema, value, "this example");
  }
}

/** Rule 7: no secret that works, and nothing that a secret scanner would take for one. */
export function checkNoSecrets({ parameters, headers, mediaTypes }: Places): void {
  for (const holder of [...parameters, ...headers, ...mediaTypes.map(({ cursor }) => cursor)]) {
    for (const value of valuesOf(holder)) {
      for (const text of stringsIn(value)) {
        const found = secrets.find(([, pattern]) => pattern.test(String(text.value)));
        if (found) text.fail(`this looks like ${found[0]}. Make it plainly invented.`);
      }
    }
  }
}

function valuesOf(holder: Cursor): Cursor[] {
  const named = holder
    .at("examples")
    .entries()
    .map(([, example]) => example.resolve().at("value"));
  return [...named, holder.at("example")].filter((value) => value.exists);
}

function stringsIn(value: Cursor): Cursor[] {
  return typeof value.value === "string" ? [value] : value.entries().flatMap(([, child]) => stringsIn(child));
}

/** Shapes of real credentials, as their issuers document them. */
const secrets: readonly (readonly [string, RegExp])[] = [
  ["an access key of AWS", /\b(AKIA|ASIA)[A-Z0-9]{16}\b/],
  ["a token of GitHub", /\bgh[pousr]_[A-Za-z0-9]{36}/],
  ["an API key", /\b(sk|pk|rk)[-_](live|test|proj)?[-_]?[A-Za-z0-9]{20,}/],
  ["a key of Pinecone", /\bpcsk_[A-Za-z0-9]{6,}_[A-Za-z0-9]{20,}/],
  ["a key of Google", /\bAIza[A-Za-z0-9_-]{35}/],
  ["a signing secret", /\bwhsec_[A-Za-z0-9+/=]{24,}/],
  ["a JSON Web Token", /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/],
  ["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ["a URL with a password in it", /\bhttps?:\/\/[^\s/:@]+:[^\s/@]+@/],
];
