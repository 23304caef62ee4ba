import type { Document } from "../ir/document.ts";
import { generatedFrom, order } from "../text/module.ts";
import { clientTypeNames, createName } from "./client.ts";
import { jobName } from "./jobs.ts";
import { hasVerifiedWebhooks } from "./webhooks.ts";

/** Errors and types of the runtime that a user of a client needs, so that one import is enough. */
export const errors: readonly string[] = [
  "AbortedError",
  "ConfigError",
  "DecodeError",
  "HttpError",
  "JobFailedError",
  "NetworkError",
  "QuaysideError",
  "TimeoutError",
];
export const runtimeTypes: readonly string[] = [
  "ApiResult",
  "BodyInput",
  "Call",
  "ClientOptions",
  "Credential",
  "CredentialRequest",
  "FileInput",
  "ListCall",
  "ListOptions",
  "Page",
  "RequestOptions",
  "StartCall",
  "UploadOptions",
  "UploadProgress",
  "WaitOptions",
];

/** `index.gen.ts`: everything public, by name, so that a change of the surface shows in the diff. */
export function emitIndex(document: Document, types: string): string {
  const declared = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1] ?? "");
  const blocks = [
    names("export", errors, "@quayside/core"),
    names("export type", runtimeTypes, "@quayside/core"),
    names("export", [createName(document)], "./client.gen.ts"),
    names("export type", clientTypeNames(document), "./client.gen.ts"),
    document.jobs.length > 0 ? names("export", document.jobs.map(jobName), "./jobs.gen.ts") : "",
    names("export type", ["components", "operations", "paths"], "./schema.gen.ts"),
    names("export type", declared, "./types.gen.ts"),
    ...(document.security.clientCredentials
      ? [names("export", ["clientCredentials"], "@quayside/core"), names("export type", ["ClientCredentialsOptions"], "@quayside/core")]
      : []),
    ...(hasVerifiedWebhooks(document)
      ? [
          names("export type", ["VerifyOptions", "WebhookDelivery"], "@quayside/core"),
          names("export", ["verifyWebhook"], "./webhooks.gen.ts"),
        ]
      : []),
  ];
  return `// ${generatedFrom(document.path)}\n\n${blocks.join("")}`;
}

function names(keyword: string, list: readonly string[], from: string): string {
  const sorted = [...list].sort(order);
  const line = `${keyword} { ${sorted.join(", ")} } from "${from}";\n`;
  return line.length <= 121 ? line : `${keyword} {\n${sorted.map((name) => `  ${name},\n`).join("")}} from "${from}";\n`;
}
