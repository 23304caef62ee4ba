import type { Cursor } from "../read/cursor.ts";
import { type Job, readJobs } from "./job.ts";
import { type Operation, readOperations } from "./operation.ts";
import { type ClientOption, readOptions } from "./client-option.ts";
import { type RateLimit, readRateLimits } from "./rate-limit.ts";
import { Schemas } from "./schema.ts";
import { readSecurity, type Security } from "./security-scheme.ts";
import { readServers, type Server } from "./server.ts";
import type { NamedTypes } from "./type.ts";
import { readWebhooks, readWebhookSignature, type Webhook, type WebhookSignature } from "./webhook.ts";

/** A whole OpenAPI document as plain data: all that the emitters need, and nothing of YAML, `$ref`s or positions. */
export interface Document {
  /** Lower-kebab id: the name of the spec's folder. */
  readonly id: string;
  /** Provider's name as people write it. */
  readonly title: string;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly version: string;
  /** Path of the spec as shown to people: specs/<id>/openapi.yaml. */
  readonly path: string;
  readonly servers: readonly Server[];
  readonly security: Security;
  /** Client option -> environment variable. */
  readonly environment: { readonly [option: string]: string };
  readonly operations: readonly Operation[];
  /** What the provider declares of how often it may be called. */
  readonly rateLimits: readonly RateLimit[];
  readonly webhooks: readonly Webhook[];
  /** How deliveries are signed; undefined where the document does not say. */
  readonly webhookSignature: WebhookSignature | undefined;
  /** Named types by key of their schema. */
  readonly types: NamedTypes;
  readonly jobs: readonly Job[];
  /** All options of the client, in the order they are declared. */
  readonly options: readonly ClientOption[];
}

/** Reads a document; notes what contradicts itself. */
export function readDocument(id: string, root: Cursor): Document {
  const schemas = new Schemas(root);
  const security = readSecurity(root);
  const servers = readServers(root.at("servers"));
  const environment = Object.fromEntries(
    root
      .at("x-env")
      .entries()
      .map(([option, variable]) => [option, String(variable.value)]),
  );
  const operations = readOperations(root, schemas, security);
  const webhooks = readWebhooks(root, schemas);
  const info = root.at("info");
  const document = {
    id,
    title: info.at("title").string() ?? id,
    summary: info.at("summary").string(),
    description: info.at("description").string(),
    version: String(info.at("version").value ?? ""),
    path: root.source.path,
    servers,
    security,
    environment,
    operations,
    rateLimits: readRateLimits(root, operations),
    webhooks,
    webhookSignature: readWebhookSignature(root.at("x-webhook-signature")),
  };
  const jobs = readJobs(root.at("x-jobs"), operations, schemas, root);
  const options = readOptions(root, document);
  return { ...document, jobs, options, types: schemas.named() };
}
