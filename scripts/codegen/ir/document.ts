import type { Cursor } from "../read/cursor.ts";
import { type Job, readJobs } from "./job.ts";
import { type Operation, readOperations } from "./operation.ts";
import { Schemas } from "./schema.ts";
import { readSecurity, type Security } from "./security-scheme.ts";
import { readServers, type Server } from "./server.ts";
import type { NamedType } from "./type.ts";
import { readWebhooks, type Webhook } from "./webhook.ts";

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
  readonly webhooks: readonly Webhook[];
  /** Named types by key of their schema. */
  readonly types: ReadonlyMap<string, NamedType>;
  readonly jobs: readonly Job[];
  /** All options of the client, in the order they are declared. */
  readonly options: readonly ClientOption[];
}

/** An option of the client that comes from the document. */
export interface ClientOption {
  readonly name: string;
  readonly kind: "credential" | "header" | "variable";
  readonly required: boolean;
  readonly description: string | undefined;
  readonly default: string | undefined;
  readonly enum: readonly string[];
  readonly environment: string | undefined;
  /** A value that a test or a mock may use. */
  readonly example: string;
}

/** Reads a document whose structure `read/validate.ts` has accepted; notes what contradicts itself. */
export function readDocument(id: string, root: Cursor): Document {
  const schemas = new Schemas(root.at("components").at("schemas"));
  const security = readSecurity(root);
  const servers = readServers(root.at("servers"));
  const environment = Object.fromEntries(root.at("x-env").entries().map(([option, variable]) => [option, String(variable.value)]));
  const operations = readOperations(root, schemas, security);
  const webhooks = readWebhooks(root, schemas);
  const info = root.at("info");
  const document: Omit<Document, "options" | "types" | "jobs"> = {
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
    webhooks,
  };
  const jobs = readJobs(root.at("x-jobs"), operations, schemas, root);
  const options = readOptions(root, document);
  return { ...document, jobs, options, types: new Map(schemas.named().map(({ key, type }) => [key, type])) };
}

function readOptions(root: Cursor, document: Omit<Document, "options" | "types" | "jobs">): ClientOption[] {
  const options = new Map<string, ClientOption>();
  const environment = (name: string): string | undefined => document.environment[name];
  for (const scheme of Object.values(document.security.schemes)) {
    for (const name of scheme.type === "basic" ? [scheme.username, scheme.password] : [scheme.option]) {
      const known = options.get(name);
      options.set(name, {
        name,
        kind: "credential",
        required: false,
        description: known?.description ?? scheme.description,
        default: undefined,
        enum: [],
        environment: environment(name),
        example: `test-${name}`,
      });
    }
  }
  for (const server of [...document.servers, ...document.operations.flatMap((operation) => operation.servers ?? [])]) {
    for (const variable of server.variables) {
      const known = options.get(variable.option);
      options.set(variable.option, {
        name: variable.option,
        kind: "variable",
        required: (known?.required ?? false) || (variable.required && document.servers.length === 1),
        description: variable.description,
        default: variable.required ? undefined : variable.default,
        enum: variable.enum,
        environment: environment(variable.option),
        example: variable.default,
      });
    }
  }
  for (const parameter of document.operations.flatMap((operation) => operation.parameters)) {
    if (parameter.option === undefined || options.has(parameter.option)) continue;
    options.set(parameter.option, {
      name: parameter.option,
      kind: "header",
      required: parameter.required && parameter.default === undefined,
      description: parameter.documentation.description,
      default: parameter.default,
      enum: [],
      environment: environment(parameter.option),
      example: String(parameter.sample),
    });
  }
  for (const [name, variable] of root.at("x-env").entries()) {
    if (!options.has(name)) variable.fail(`the client has no option ${name}. Name one of: ${[...options.keys()].join(", ") || "none"}.`);
  }
  return [...options.values()];
}
