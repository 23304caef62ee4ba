import type { Document } from "../../codegen/ir/document.ts";
import { checkOtherDescriptions, checkSchemaDescriptions } from "./descriptions.ts";
import { checkDialect, checkInfo, checkNoForeignDialect } from "./document.ts";
import { checkBodyExamples, checkNoSecrets, checkParameterExamples } from "./examples.ts";
import { checkLinkHeaders, checkRateLimitHeaders, checkWebhookSignature } from "./extensions.ts";
import { checkHeaderShapes, checkHeaderValues, checkSampleValues } from "./headers-and-parameters.ts";
import { checkJobs } from "./jobs.ts";
import { checkBodySchemas, checkForms, checkNamedExamples, checkNoSchemaExamples, checkTextExamples } from "./media-types.ts";
import { checkExplicitStatuses, checkOperationIds, checkOperationTexts, checkTags } from "./operations.ts";
import type { Places } from "./places.ts";
import { checkAscii, checkNoNullable, checkSchemasCompile, checkSchemasValid, checkSchemaValues } from "./schemas.ts";
import { Validator } from "./validator.ts";

/** Rules that look at the document alone. */
const placeRules: readonly ((places: Places) => void)[] = [
  checkDialect,
  checkNoForeignDialect,
  checkInfo,
  checkOperationTexts,
  checkTags,
  checkOperationIds,
  checkExplicitStatuses,
  checkSampleValues,
  checkHeaderShapes,
  checkHeaderValues,
  checkNamedExamples,
  checkNoSchemaExamples,
  checkTextExamples,
  checkBodySchemas,
  checkForms,
  checkSchemaDescriptions,
  checkOtherDescriptions,
  checkNoNullable,
  checkAscii,
  checkNoSecrets,
  checkWebhookSignature,
];

/** Rules that validate values by schemas. */
const valueRules: readonly ((places: Places, validator: Validator) => void)[] = [
  checkSchemasValid,
  checkSchemasCompile,
  checkSchemaValues,
  checkBodyExamples,
  checkParameterExamples,
];

/** Rules that compare the extensions with what the generator's reader made of the operations. */
const documentRules: readonly ((places: Places, document: Document) => void)[] = [checkJobs, checkLinkHeaders, checkRateLimitHeaders];

/** Notes every breach of the rules of specs/README.md. */
export function checkRules(places: Places, document: Document): void {
  const validator = new Validator();
  validator.addSources(places.schemas.map(({ cursor }) => cursor));
  for (const rule of placeRules) rule(places);
  for (const rule of valueRules) rule(places, validator);
  for (const rule of documentRules) rule(places, document);
}
