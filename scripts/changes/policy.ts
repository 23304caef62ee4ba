import type { Bump } from "./bump.ts";

/**
 * What each kind of change demands of the version, at 1.0 and above. `request-` holds for what a consumer writes
 * (parameters, bodies, client options), `response-` for what it reads (bodies, headers, results).
 */
export const defaultBumps = {
  "operation-removed": "major",
  "operation-renamed": "major",
  "operation-moved": "major",
  "operation-added": "minor",
  "path-parameter-renamed": "major",
  "schema-removed": "major",
  "schema-renamed": "major",
  "schema-added": "minor",
  "type-removed": "major",
  "type-added": "minor",
  "method-changed": "major",

  "request-property-removed": "major",
  "request-property-removed-from-open": "patch",
  "request-property-added": "minor",
  "request-property-added-required": "major",
  "request-property-became-required": "major",
  "request-property-became-optional": "minor",
  "request-type-changed": "major",
  "request-type-widened": "minor",
  "request-became-nullable": "minor",
  "request-became-non-nullable": "major",
  "request-enum-value-added": "minor",
  "request-enum-value-removed": "major",
  "request-union-member-added": "minor",
  "request-union-member-removed": "major",
  "request-additional-properties-opened": "minor",
  "request-additional-properties-closed": "major",
  "request-body-added": "minor",
  "request-body-added-required": "major",
  "request-body-removed": "major",
  "request-body-became-required": "major",
  "request-body-became-optional": "minor",
  "request-media-type-added": "minor",
  "request-media-type-removed": "major",

  "response-property-removed": "major",
  "response-property-added": "minor",
  "response-property-became-required": "minor",
  "response-property-became-optional": "major",
  "response-type-changed": "major",
  "response-type-narrowed": "minor",
  "response-became-nullable": "major",
  "response-became-non-nullable": "minor",
  // Response enums are generated open, so a new value breaks no code that compiled.
  "response-enum-value-added": "minor",
  "response-enum-value-removed": "minor",
  "response-union-member-added": "major",
  "response-union-member-removed": "minor",
  "response-additional-properties-opened": "minor",
  "response-additional-properties-closed": "major",
  "response-body-added": "major",
  "response-body-removed": "major",
  "response-media-type-added": "minor",
  "response-media-type-removed": "major",
  "success-status-changed": "major",
  "success-status-added": "major",
  "success-status-removed": "major",
  "error-status-added": "minor",
  "error-status-removed": "major",

  "security-requirement-added": "major",
  "security-requirement-removed": "minor",
  "security-scheme-changed": "major",
  "security-scheme-updated": "minor",
  "server-added": "minor",
  "server-changed": "minor",
  "server-removed": "major",
  deprecated: "minor",
  undeprecated: "patch",
  "request-default-changed": "minor",
  "response-default-changed": "patch",
  "constraint-changed": "patch",
  "serialization-changed": "minor",
  "documentation-changed": "patch",

  // Facts in extensions of ours.
  "pagination-added": "major",
  "pagination-removed": "major",
  "pagination-changed": "minor",
  "job-added": "minor",
  "job-removed": "major",
  "job-changed": "minor",
  "retry-changed": "minor",
  "upload-changed": "minor",
  "rate-limit-changed": "minor",
  "webhook-signature-changed": "minor",
  "environment-variable-added": "minor",
  "environment-variable-removed": "major",

  // What only the packages know, not the documents.
  "generated-code-changed": "patch",
  "provider-added": "minor",
  "provider-removed": "major",
  "capability-added": "minor",
  "capability-removed": "major",
  "first-release": "minor",
} as const satisfies { readonly [rule: string]: Bump };

/** A kind of change; a row of the policy. */
export type Rule = keyof typeof defaultBumps;

/** A decision of a person that one change deserves another bump than its rule gives. */
export interface Override {
  /** The id of the change, as `pnpm changes --json` prints it. */
  readonly change: string;
  readonly bump: Bump;
  /** Why; it is shown with the change. */
  readonly reason: string;
}

export interface Policy {
  readonly bumps: { readonly [rule in Rule]: Bump };
  readonly overrides: readonly Override[];
}

export const defaultPolicy: Policy = { bumps: defaultBumps, overrides: [] };
