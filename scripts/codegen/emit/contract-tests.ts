import type { Document } from "../ir/document.ts";
import type { Job } from "../ir/job.ts";
import type { Operation } from "../ir/operation.ts";
import type { Response } from "../ir/response.ts";
import { isObject } from "../read/cursor.ts";
import { literal, memberAccess, propertyKey } from "../text/literal.ts";
import { generatedFrom, Module } from "../text/module.ts";
import { clientName, createName } from "./client.ts";
import { clientOptionsSource, methodSource, requestsOf, streamedRequest } from "./example-code.ts";
import { faultFacts } from "./fault-tests.ts";

/**
 * `cases.gen.ts`: every operation x every declared response x every example, and every request worth making, as calls
 * through the generated client. Whoever has a mock server can run them.
 */
export function emitCases(document: Document): string {
  const module = new Module(generatedFrom(document.path));
  const client = module.importType("../../src/generated/index.gen.ts", clientName(document));
  const create = module.import("../../src/generated/index.gen.ts", createName(document));
  module.importType("@quayside/mocks/contract", "Contract");
  const operations = document.operations.map((operation) => operationCases(operation, document)).join("");
  module.add(
    `export const contract: Contract<${client}> = {\n` +
      `  provider: ${literal(document.id)},\n` +
      `  create: (baseUrl, fetch, { credential, ...settings } = {}) =>\n` +
      `    ${create}(${clientOptionsSource(document, "credential", ["baseUrl", "...(fetch && { fetch })", "maxRetries: 0", "...settings"])}),\n` +
      `  operations: {\n${operations}  },\n` +
      `  jobs: {\n${document.jobs.map(jobCases).join("")}  },\n};\n`,
  );
  return module.toString();
}

function operationCases(operation: Operation, document: Document): string {
  const call = (name: string, params: string): string =>
    `      ${propertyKey(name)}: (client, options) => ${methodSource("client", operation)}(${params || "{}"}, options),\n`;
  const requests = requestsOf(operation, "        ").map(({ name, params }) => call(name, params));
  const stream = streamedRequest(operation, "      ");
  const streamed = stream === undefined ? "" : call("streamed", stream);
  const replies = operation.responses.flatMap((response) => replyCases(response)).map((reply) => `      ${literal(reply, "      ")},\n`);
  const pagination = operation.pagination && { ...operation.pagination, itemType: undefined };
  const pages = pagination ? `      pagination: ${literal(pagination, "      ")},\n` : "";
  const facts = Object.entries(faultFacts(operation, document)).map(([name, fact]) => `      ${name}: ${literal(fact)},\n`);
  return `    ${propertyKey(operation.id)}: {\n      requests: {\n${indent(requests.join(""))}      },\n${streamed}${facts.join("")}${pages}      replies: [\n${indent(replies.join(""))}      ],\n    },\n`;
}

/** Waiting for a job, and how each of its lives ends, read from the last example of the life. */
function jobCases(job: Job): string {
  const path = [...job.get.path.slice(0, -1), "wait"];
  const parameters = job.get.parameters.filter((parameter) => parameter.required && parameter.option === undefined);
  const params = literal(Object.fromEntries(parameters.map((parameter) => [parameter.key, parameter.sample])));
  const ends = Object.entries(job.scenarios).map(([name, examples]) => [name, stateOf(job, examples.at(-1) ?? "")]);
  return `    ${propertyKey(job.name)}: {\n      wait: (client, options) => ${memberPath("client", path)}(${params}, options),\n      ends: ${literal(Object.fromEntries(ends), "      ")},\n    },\n`;
}

function stateOf(job: Job, example: string): string {
  const examples = job.get.responses.filter(({ ok }) => ok).flatMap(({ content }) => content.flatMap((media) => media.examples));
  const resource = examples.find(({ name }) => name === example)?.value;
  const status = job.state.at
    .split("/")
    .slice(1)
    .reduce<unknown>((at, segment) => (isObject(at) ? at[segment] : undefined), resource);
  return status === undefined ? (job.state.absent ?? "unknown") : (job.state.values[String(status)] ?? "unknown");
}

function memberPath(client: string, path: readonly string[]): string {
  return client + path.map(memberAccess).join("");
}

/** What a mock can be asked for, and what the client must make of it. */
function replyCases(response: Response): object[] {
  const status = concreteStatus(response);
  const base = { declared: response.status, status };
  if (response.content.length === 0) return [base];
  return response.content.flatMap((media) =>
    media.examples.map((example) => ({
      ...base,
      mediaType: media.name,
      example: example.name,
      body: media.format === "binary" ? undefined : example.value,
    })),
  );
}

/** A status of a range or `default` that the operation does not declare by itself. */
function concreteStatus(response: Response): number {
  // Prism gives 401, 415 and 422 a meaning of its own, and fetch some of the redirects.
  const plain = response.statuses.filter((code) => ![401, 415, 422].includes(code));
  return plain.find((code) => code < 300 || code >= 400) ?? plain[0] ?? response.statuses[0] ?? 200;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}

/** `contract.test.gen.ts`: the cases against our own mocks. */
export function emitContractTest(document: Document): string {
  const module = new Module(generatedFrom(document.path));
  module.import("@quayside/mocks/contract", "testContract");
  module.import("./cases.gen.ts", "contract");
  module.add("testContract(contract);\n");
  return module.toString();
}

/** `wire.test.gen.ts`: exactly what each request puts on the wire. */
export function emitWireTest(document: Document): string {
  const module = new Module(generatedFrom(document.path));
  module.import("@quayside/mocks/contract", "testWire");
  module.import("./cases.gen.ts", "contract");
  const url = literal(filledServerUrl(document));
  module.add(
    `testWire(contract, ${url});\n${document.operations.some(goesOn) ? `${module.import("@quayside/mocks/contract", "testPages")}(contract, ${url});\n` : ""}`,
  );
  return module.toString();
}

/** True of a list that has more than one page. */
function goesOn({ pagination }: Operation): boolean {
  return (pagination?.next ?? pagination?.link ?? pagination?.offset) !== undefined;
}

function filledServerUrl(document: Document): string {
  const [server] = document.servers;
  return (server?.variables ?? []).reduce((url, variable) => url.replaceAll(`{${variable.name}}`, variable.default), server?.url ?? "");
}

/** `types.test-d.gen.ts`: what openapi-typescript reads from a schema fits the type that we named after it. */
export function emitTypeTest(document: Document): string {
  const module = new Module(generatedFrom(document.path));
  module.importType("../../src/generated/schema.gen.ts", "components");
  const named = [...document.types.values()].filter((type) => type.component !== undefined && type.isComparable);
  const lines = named.map((type) => {
    const name = module.importType("../../src/generated/types.gen.ts", type.name);
    return `  (value: components["schemas"][${literal(type.component)}]): ${name} => value,\n`;
  });
  if (lines.length === 0) return "";
  module.add(
    `/** Each line compiles only while the two readings of a schema agree. */\nexport const fits: readonly unknown[] = [\n${lines.join("")}];\n`,
  );
  return module.toString();
}
