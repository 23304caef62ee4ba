import type { FieldsOf } from "./check-fields.ts";
import { checkFields } from "./check-fields.ts";
import type { MocksOptions } from "./mocks.ts";
import { nearest } from "./nearest.ts";

const fields: FieldsOf<MocksOptions> = {
  providers: true,
  port: true,
  host: true,
  https: true,
  state: true,
  rateLimits: true,
  scenarios: true,
  log: true,
};

/** Throws on options that mean nothing, as far as they can be told without a document. */
export function checkOptions(options: MocksOptions): void {
  checkFields(options, fields);
  const { https, providers } = options;
  if (providers !== undefined && !Array.isArray(providers)) throw new Error(`providers is a list: [${JSON.stringify(providers)}].`);
  if (typeof https !== "object") return;
  checkFields(https, { key: true, cert: true }, "https");
  if (typeof https.key !== "string" || typeof https.cert !== "string") throw new Error("https takes a key and its cert, both as PEM.");
}

/** Throws on options for a provider that is not mocked. */
export function checkNames({ rateLimits = {}, scenarios = {} }: MocksOptions, providers: readonly string[]): void {
  for (const [what, option] of [
    ["is a rate limit", rateLimits],
    ["are scenarios", scenarios],
  ] as const) {
    const stranger = Object.keys(option).find((name) => !providers.includes(name));
    if (stranger === undefined) continue;
    const meant = nearest(stranger, providers);
    throw new Error(`There ${what} for "${stranger}", which is not mocked here.${meant === undefined ? "" : ` Did you mean ${meant}?`}`);
  }
}
