import type { Document } from "../ir/document.ts";
import type { Job } from "../ir/job.ts";
import type { Operation } from "../ir/operation.ts";
import { lookUp } from "../ir/type.ts";
import { comment } from "../text/comment.ts";
import { literal, propertyKey } from "../text/literal.ts";
import { Module, order } from "../text/module.ts";
import { clientName, createName } from "./client.ts";
import type { Files } from "./files.ts";
import { emitIndex } from "./index.ts";
import { jobName } from "./jobs.ts";
import { packageName } from "./manifest.ts";
import { emitTypes } from "./types.ts";

const header = "Generated from specs/*/openapi.yaml by `pnpm generate`. Do not edit: change a spec or the generator.";

/** `src/generated/` of the aggregate, from every document that declares an import job. Paths relative to the package. */
export function emitImportsPackage(documents: readonly Document[]): Files {
  const withJobs = documents.filter((document) => document.jobs.length > 0);
  const files: Files = new Map([
    ["src/generated/registry.gen.ts", emitRegistry(withJobs)],
    ["src/generated/types.gen.ts", emitAggregateTypes(withJobs)],
  ]);
  for (const document of withJobs) files.set(`src/generated/providers/${document.id}.gen.ts`, emitReexport(document));
  return files;
}

/** The package.json of the aggregate with its `@quayside/*` dependencies on clients brought up to date; the rest is handwritten. */
export function importsDependencies(manifest: string, documents: readonly Document[]): string {
  const data = JSON.parse(manifest) as { dependencies?: { [name: string]: string } };
  const own = Object.entries(data.dependencies ?? {}).filter(([name]) => !name.startsWith("@quayside/") || name === "@quayside/core");
  const clients = documents
    .filter((document) => document.jobs.length > 0)
    .map((document) => [packageName(document), "workspace:^"] as const);
  data.dependencies = Object.fromEntries([...own, ...clients].sort(([one], [other]) => order(one, other)));
  return `${JSON.stringify(data, null, 2)}\n`;
}

function emitRegistry(documents: readonly Document[]): string {
  const module = new Module(header);
  module.import("../adapter.ts", "adapter");
  module.importType("../adapter.ts", "Adapter");
  module.importType("./types.gen.ts", "ProviderId");
  const entries = documents.map((document) => {
    const create = module.import(packageName(document), createName(document));
    const jobs = document.jobs.map((job) => jobAdapter(document, job, module));
    return `  ${propertyKey(document.id)}: adapter({\n    create: ${create},\n    jobs: [\n${jobs.join("")}    ],\n  }),\n`;
  });
  const head = comment(["How each provider's imports are reached through its client."]);
  module.add(`${head}export const registry: { readonly [provider in ProviderId]: Adapter } = {\n${entries.join("")}};\n`);
  return module.toString();
}

function jobAdapter(document: Document, job: Job, module: Module): string {
  const name = `${clientVariableName(document)}${capital(jobName(job))}`;
  const constant = module.import(packageName(document), jobName(job), name);
  const scope = Object.values(job.scope);
  const lines = [
    `job: ${constant}`,
    `scope: ${literal(scope)}`,
    `mapping: ${literal(job.mapping, "        ")}`,
    `get: (client, id${scope.length > 0 ? ", scope" : ""}) => client.${job.get.path.join(".")}({ ${[...scopeFields(job, job.get), idField(job)].join(", ")} })`,
  ];
  if (job.list) {
    const fields = scopeFields(job, job.list);
    lines.push(
      `list: (client${fields.length > 0 ? ", scope" : ""}) => client.${job.list.path.join(".")}(${fields.length > 0 ? `{ ${fields.join(", ")} }` : ""})`,
    );
  }
  return `      {\n${lines.map((line) => `        ${line},\n`).join("")}      },\n`;
}

function scopeFields(job: Job, operation: Operation): string[] {
  return Object.entries(job.scope).flatMap(([name, option]) => {
    const parameter = operation.parameters.find((known) => known.in === "path" && known.name === name);
    return parameter ? [`${propertyKey(parameter.key)}: scope[${literal(option)}] ?? ""`] : [];
  });
}

/** Refs hold ids as text; an API with numeric ids gets a number. */
function idField(job: Job): string {
  const parameter = job.get.parameters.find((known) => known.key === job.parameter);
  const numeric = parameter?.type.kind === "keyword" && parameter.type.name === "number";
  const value = numeric ? "Number(id)" : "id";
  return job.parameter === value ? value : `${propertyKey(job.parameter)}: ${value}`;
}

function emitAggregateTypes(documents: readonly Document[]): string {
  const module = new Module(header);
  const ids = documents.map((document) => literal(document.id)).join(" | ") || "never";
  module.add(`${comment(["Every provider that has imports."])}export type ProviderId = ${ids};\n`);
  const accounts = documents.map((document) => {
    const options = module.importType(packageName(document), `${clientName(document)}Options`);
    const scopes = [...new Set(document.jobs.flatMap((job) => Object.values(job.scope)))];
    const extra = scopes.length > 0 ? ` & { ${scopes.map((scope) => `${propertyKey(scope)}?: string`).join("; ")} }` : "";
    return `  ${propertyKey(document.id)}: ${options}${extra};\n`;
  });
  module.add(
    `${comment(["Configuration of each provider: the options of its client, and the scope its imports live in."])}export interface Accounts {\n${accounts.join("")}}\n`,
  );
  const resources = documents.map((document) => {
    const names = [...new Set(document.jobs.map((job) => resourceName(document, job)))];
    const types = names.map((name) => module.importType(packageName(document), name, `${clientName(document)}${name}`));
    return `  ${propertyKey(document.id)}: ${types.join(" | ")};\n`;
  });
  module.add(
    `${comment(["What each provider calls an import: its own object, whole."])}export interface Resources {\n${resources.join("")}}\n`,
  );
  module.add(emitCapabilities(documents));
  return module.toString();
}

/** What each provider can do, as a type: what it cannot do does not compile. */
function emitCapabilities(documents: readonly Document[]): string {
  const entries = documents.map((document) => {
    const can = (key: "list" | "cancel" | "delete"): boolean => document.jobs.some((job) => job[key] !== undefined);
    const start = [...new Set(document.jobs.flatMap((job) => job.start.map((operation) => literal(operation.id))))].join(" | ");
    return `  ${propertyKey(document.id)}: { list: ${can("list")}; cancel: ${can("cancel")}; delete: ${can("delete")}; start: ${start || "never"} };\n`;
  });
  const listable = documents.filter((document) => document.jobs.some((job) => job.list)).map((document) => literal(document.id));
  return (
    `${comment(["What each provider can do with imports; `start` names the operations that begin one."])}export interface Capabilities {\n${entries.join("")}}\n\n` +
    `${comment(["Providers that can list their imports."])}export type ListableProviderId = ${listable.join(" | ") || "never"};\n`
  );
}

function emitReexport(document: Document): string {
  const index = emitIndex(document, emitTypes(document));
  return `// ${header}\n\n${index.slice(index.indexOf("\n\n") + 2).replaceAll(/ from "[^"]+";/g, ` from "${packageName(document)}";`)}`;
}

/** Name of the schema behind the resource; the reply of `get` refers to it. */
function resourceName(document: Document, job: Job): string {
  return (job.resource.kind === "reference" && lookUp(document.types, job.resource)?.name) || "unknown";
}

function clientVariableName(document: Document): string {
  const name = clientName(document);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
