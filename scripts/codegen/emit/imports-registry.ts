import type { Document } from "../ir/document.ts";
import { failureDetails } from "../ir/failure-details.ts";
import { jobWebhooks } from "../ir/job-webhook.ts";
import type { Job } from "../ir/job.ts";
import type { Operation } from "../ir/operation.ts";
import { pageSizeOf } from "../ir/page-size.ts";
import type { Parameter } from "../ir/parameter.ts";
import { startCall } from "../ir/start-call.ts";
import { comment } from "../text/comment.ts";
import { camelCase } from "../text/identifier.ts";
import { literal, memberAccess, propertyKey } from "../text/literal.ts";
import { Module } from "../text/module.ts";
import { createName } from "./client.ts";
import { jobName } from "./jobs.ts";
import { packageName } from "./manifest.ts";

/** `registry.gen.ts`: an adapter per document, made of functions of one line and of data. */
export function emitRegistry(documents: readonly Document[], header: string): string {
  const module = new Module(header);
  module.import("../adapter.ts", "adapter");
  module.importType("../adapter.ts", "Adapter");
  module.importType("./types.gen.ts", "ProviderId");
  const entries = documents.map((document) => {
    const fields = [
      `title: ${literal(document.title)}`,
      `create: ${module.import(packageName(document), createName(document))}`,
      `options: ${literal(optionsOf(document), "    ")}`,
      `limits: ${literal(document.rateLimits, "    ")}`,
      `jobs: [\n${document.jobs.map((job) => jobAdapter(document, job, module)).join("")}    ]`,
    ];
    return `  ${propertyKey(document.id)}: adapter({\n${fields.map((field) => `    ${field},\n`).join("")}  }),\n`;
  });
  const head = comment(["How each provider's imports are reached through its client."]);
  module.add(`${head}export const registry: { readonly [provider in ProviderId]: Adapter } = {\n${entries.join("")}};\n`);
  return module.toString();
}

/** What the client takes that is no header: enough to tell whether a provider is configured, and by which variables. */
function optionsOf({ options }: Document): object[] {
  return options
    .filter(({ kind, required }) => kind !== "header" || required)
    .map(({ name, kind, required, environment }) => ({
      name,
      kind,
      required: required ? true : undefined,
      environment,
    }));
}

function jobAdapter(document: Document, job: Job, module: Module): string {
  const name = camelCase(`${document.id}-${jobName(job)}`);
  const constant = module.import(packageName(document), jobName(job), name);
  const webhooks = jobWebhooks(document.webhooks, document.types, job);
  const more = failureDetails(job);
  const failure = more === undefined ? job.mapping["failure"] : { ...(job.mapping["failure"] as object | undefined), details: more };
  const lines = [
    `job: ${constant}`,
    `scope: ${literal(Object.values(job.scope))}`,
    `mapping: ${literal({ ...job.mapping, failure }, "        ")}`,
    `get: ${single(job, job.get)}`,
  ];
  if (job.list) {
    const scope = scopeFields(job, job.list);
    const size = pageSizeOf(job.list);
    const fields = [...scope, ...(size ? [`...(size && { ${propertyKey(size.parameter.key)}: size })`] : [])];
    const params = fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
    const names = `client, ${scope.length > 0 ? "scope" : "_scope"}, options${size ? ", size" : ""}`;
    lines.push(`list: (${names}) => client${methodOf(job.list)}(${params}, options)`);
    if (size) lines.push(`pageSize: ${literal({ largest: size.largest, default: size.default })}`);
  }
  if (job.cancel) lines.push(`cancel: ${single(job, job.cancel)}`);
  if (job.delete) lines.push(`delete: ${single(job, job.delete)}`);
  lines.push(
    `start: {${job.start.map((operation) => `\n${startAdapter(document, job, operation)}`).join("")}${job.start.length > 0 ? "\n        " : ""}}`,
  );
  if (job.details) {
    const { operation, counts } = job.details;
    lines.push(`details: { get: ${single(job, operation)}, counts: ${literal(counts)} }`);
  }
  if (webhooks.length > 0) lines.push(`webhooks: ${literal(webhooks, "        ")}`);
  return `      {\n${lines.map((line) => `        ${line},\n`).join("")}      },\n`;
}

/** A call about one import. */
function single(job: Job, operation: Operation): string {
  const scope = scopeFields(job, operation);
  const fields = [...scope, idField(job, operation)];
  return `(client, id, ${scope.length > 0 ? "scope" : "_scope"}, options) => client${methodOf(operation)}({ ${fields.join(", ")} }, options)`;
}

function startAdapter(document: Document, job: Job, operation: Operation): string {
  const scope = Object.entries(job.scope).flatMap(([name, option]) => {
    const parameter = inPath(operation).find((known) => known.name === name);
    return parameter ? [[parameter.key, option]] : [];
  });
  const { parameters, alternatives } = startCall(operation, document.types);
  const lines = [
    `call: (client, params, options) => client${methodOf(operation)}(params, options)`,
    ...(operation.summary === undefined ? [] : [`summary: ${literal(operation.summary)}`]),
    ...(scope.length > 0 ? [`scope: ${literal(Object.fromEntries(scope))}`] : []),
    `parameters: ${literal(parameters, "            ")}`,
    ...(alternatives.length > 0 ? [`alternatives: ${literal(alternatives, "            ")}`] : []),
  ];
  return `          ${propertyKey(operation.id)}: {\n${lines.map((line) => `            ${line},\n`).join("")}          },`;
}

function methodOf(operation: Operation): string {
  return operation.path.map(memberAccess).join("");
}

function inPath(operation: Operation): Parameter[] {
  return operation.parameters.filter((parameter) => parameter.in === "path");
}

function scopeFields(job: Job, operation: Operation): string[] {
  return Object.entries(job.scope).flatMap(([name, option]) => {
    const parameter = inPath(operation).find((known) => known.name === name);
    return parameter ? [`${propertyKey(parameter.key)}: scope[${literal(option)}] ?? ""`] : [];
  });
}

/** Refs hold ids as text; an API with numeric ids gets a number. Operations may call the parameter of the id differently. */
function idField(job: Job, operation: Operation): string {
  const candidates = inPath(operation).filter(({ name }) => !Object.hasOwn(job.scope, name));
  const parameter = candidates.find(({ key }) => key === job.parameter) ?? candidates[0];
  const key = parameter?.key ?? job.parameter;
  const numeric = parameter?.type.kind === "keyword" && parameter.type.name === "number";
  const value = numeric ? "Number(id)" : "id";
  return key === value ? value : `${propertyKey(key)}: ${value}`;
}
