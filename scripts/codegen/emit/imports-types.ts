import type { Document } from "../ir/document.ts";
import type { Job } from "../ir/job.ts";
import type { Operation } from "../ir/operation.ts";
import { lookUp, type Type, union } from "../ir/type.ts";
import { comment } from "../text/comment.ts";
import { literal, propertyKey } from "../text/literal.ts";
import { Module } from "../text/module.ts";
import { clientName } from "./client.ts";
import { packageName } from "./manifest.ts";
import { paramsName, takesParams } from "./types.ts";

/** `types.gen.ts`: what each provider takes, gives and can do, so that what it cannot do does not compile. */
export function emitAggregateTypes(documents: readonly Document[], header: string): string {
  const module = new Module(header);
  const ids = documents.map((document) => literal(document.id)).join(" | ") || "never";
  const each = (write: (document: Document) => string): string =>
    documents.map((document) => `  ${propertyKey(document.id)}: ${write(document)};\n`).join("");
  const table = (name: string, text: string, write: (document: Document) => string): void =>
    module.add(`${comment([text])}export interface ${name} {\n${each(write)}}\n`);
  module.add(`${comment(["Every provider that has imports."])}export type ProviderId = ${ids};\n`);
  table("ProviderOptions", "What configures each provider: the options of its client, and the scope its imports live in.", (document) =>
    options(document, module),
  );
  table("Resources", "What each provider calls an import: its own object, whole.", (document) => resources(document, module));
  table("Capabilities", "What each provider can do with imports beside reading one.", capabilities);
  table("Starts", "The calls that begin an import: their parameters, options and replies, by operation.", (document) =>
    starts(document, module),
  );
  table("Replies", "What each provider answers when an import is cancelled or deleted; `never` where it cannot.", (document) =>
    replies(document, module),
  );
  table("WebhookEvents", "What each provider delivers to webhooks; `never` where it delivers nothing.", (document) =>
    document.webhooks.length === 0
      ? "never"
      : module.importType(packageName(document), "WebhookEvent", `${clientName(document)}WebhookEvent`),
  );
  return module.toString();
}

function options(document: Document, module: Module): string {
  const name = module.importType(packageName(document), `${clientName(document)}Options`);
  const scopes = [...new Set(document.jobs.flatMap((job) => Object.values(job.scope)))];
  return scopes.length > 0 ? `${name} & { ${scopes.map((scope) => `${propertyKey(scope)}?: string`).join("; ")} }` : name;
}

function resources(document: Document, module: Module): string {
  const names = [...new Set(document.jobs.map((job) => nameOf(document, job.resource) ?? "unknown"))];
  return names.map((name) => (name === "unknown" ? name : imported(document, module, name))).join(" | ");
}

function capabilities(document: Document): string {
  const can = (key: "list" | "cancel" | "delete"): boolean => document.jobs.some((job) => job[key] !== undefined);
  const scoped = document.jobs.some((job) => Object.keys(job.scope).length > 0);
  return `{ list: ${can("list")}; cancel: ${can("cancel")}; delete: ${can("delete")}; scoped: ${scoped}; webhooks: ${document.webhooks.length > 0} }`;
}

function starts(document: Document, module: Module): string {
  const lines = document.jobs.flatMap((job) =>
    job.start.map((operation) => {
      const kind = module.importType("@quayside/core", operation.upload ? "UploadOptions" : "RequestOptions");
      const reply = replyOf(document, operation, module);
      return `    ${propertyKey(operation.id)}: { params: ${startParams(document, job, operation, module)}; options: ${kind}; reply: ${reply} };\n`;
    }),
  );
  return lines.length > 0 ? `{\n${lines.join("")}  }` : "{}";
}

/** What the configuration may tell, the call need not. */
function startParams(document: Document, job: Job, operation: Operation, module: Module): string {
  if (!takesParams(operation)) return "{ [name: string]: never }";
  const params = imported(document, module, paramsName(operation));
  const keys = operation.parameters
    .filter((parameter) => parameter.in === "path" && Object.hasOwn(job.scope, parameter.name))
    .map((parameter) => literal(parameter.key));
  return keys.length > 0 ? `${module.importType("../adapter.ts", "Scoped")}<${params}, ${keys.join(" | ")}>` : params;
}

function replies(document: Document, module: Module): string {
  const reply = (key: "cancel" | "delete"): string => {
    const found = [...new Set(document.jobs.flatMap((job) => (job[key] ? replyOf(document, job[key], module) : [])))];
    return found.join(" | ") || "never";
  };
  return `{ cancel: ${reply("cancel")}; delete: ${reply("delete")} }`;
}

function replyOf(document: Document, operation: Operation, module: Module): string {
  const bodies = operation.responses.filter(({ ok }) => ok).map(({ type }) => type);
  const type = bodies.length > 0 ? union(bodies) : undefined;
  const name = type && nameOf(document, type);
  if (name !== undefined) return imported(document, module, name);
  if (!type || (type.kind === "keyword" && type.name === "undefined")) return "undefined";
  const client = module.importType(packageName(document), clientName(document));
  return `Awaited<ReturnType<${client}${operation.path.map((part) => `[${literal(part)}]`).join("")}>>`;
}

function imported(document: Document, module: Module, name: string): string {
  return module.importType(packageName(document), name, `${clientName(document)}${name}`);
}

function nameOf(document: Document, type: Type): string | undefined {
  return type.kind === "reference" ? lookUp(document.types, type)?.name : undefined;
}
