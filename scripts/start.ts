import { resolve } from "node:path";
import { pointer } from "@quayside/core";
import { createImports, type ImportsConfig, type ProviderId, registry } from "@quayside/imports";
import { type Mocks, startMocks, violations } from "@quayside/mocks";
import type { Document } from "./codegen/ir/document.ts";
import type { Job } from "./codegen/ir/job.ts";
import type { Operation } from "./codegen/ir/operation.ts";
import { isObject } from "./codegen/read/cursor.ts";
import { providerIds } from "./codegen/read/load.ts";
import { Problems } from "./codegen/read/spec-error.ts";
import { readSpecs } from "./codegen/render.ts";
import { table } from "./table.ts";

/** One line of what `npm start` shows. */
interface Row {
  readonly provider: string;
  readonly call: string;
  readonly status: string;
  readonly reply: string;
  readonly ok: boolean;
}

/** Drives every provider through its generated client against mocks in this process; the exit code tells whether all went well. */
async function main(): Promise<number> {
  const root = resolve(import.meta.dirname, "..");
  const problems = new Problems();
  const documents = readSpecs(providerIds(`${root}/specs`), root, problems).map((spec) => spec.document);
  problems.throwIfAny();
  await using mocks = await startMocks();
  console.log(`\n${documents.length} providers on ${mocks.origin}\n`);
  const rows: Row[] = [];
  for (const document of documents) rows.push(...(await drive(document, mocks)));
  rows.push(await listAll(documents, mocks));
  const lines = rows.map(({ provider, call, status, reply, ok }) => [ok ? "✓" : "✗", provider, call, status, shorten(reply)]);
  console.log(table([["", "PROVIDER", "CALL", "STATUS", "WHAT CAME BACK"], ...lines]));
  const broken = violations(mocks.journal());
  for (const line of broken) console.log(`\nThe contract was broken: ${line}`);
  const failed = rows.filter((row) => !row.ok).length;
  console.log(
    `\n${rows.length - failed} of ${rows.length} calls behaved, ${mocks.journal().length} requests, ${broken.length} broke the contract.`,
  );
  return failed === 0 && broken.length === 0 ? 0 : 1;
}

/** Starts an import of each kind, its file included, waits for its end, reads it, and lists where the provider can. */
async function drive(document: Document, mocks: Mocks): Promise<Row[]> {
  const client = registry[document.id as ProviderId].create(clientOptions(document, mocks));
  const rows: Row[] = [];
  for (const job of document.jobs) {
    const [start] = job.start;
    if (start) {
      const started = await row(document, client, start, { ...parametersOf(start), ...bodyOf(start) }, job);
      const own = { ...parametersOf(job.get), [job.parameter]: started.id };
      rows.push(started, await wait(document, client, job, own), await row(document, client, job.get, own, job));
    }
    if (job.list) rows.push(await row(document, client, job.list, parametersOf(job.list), job));
  }
  return rows;
}

async function row(document: Document, client: unknown, operation: Operation, params: object, job: Job): Promise<Row & { id: unknown }> {
  const base = { provider: document.id, call: operation.id };
  try {
    const { data, response } = await method(client, operation.path)(params).withResponse();
    const items = isObject(data) && Array.isArray(data["items"]) ? (data["items"] as unknown[]) : undefined;
    const reply = items ? items.map((item) => summary(item, job)).join(", ") || "nothing yet" : summary(data, job);
    return { ...base, status: String(response.status), reply, ok: response.ok, id: items ? undefined : pointer(data, job.id) };
  } catch (error) {
    return {
      ...base,
      status: String((error as { status?: number }).status ?? "–"),
      reply: (error as Error).message,
      ok: false,
      id: undefined,
    };
  }
}

async function wait(document: Document, client: unknown, job: Job, params: object): Promise<Row> {
  const seen: string[] = [];
  const base = { provider: document.id, call: [...job.get.path.slice(0, -1), "wait"].join(".") };
  const path = [...job.get.path.slice(0, -1), "wait"];
  try {
    await method(client, path)(params, {
      intervalMs: 5,
      onUpdate: (resource: unknown) => seen.push(String(pointer(resource, job.state.at))),
    });
    const ended = job.state.values[seen.at(-1) ?? ""] === "succeeded";
    return { ...base, status: "200", reply: seen.join(" → "), ok: ended && seen.length > 1 };
  } catch (error) {
    return { ...base, status: "–", reply: (error as Error).message, ok: false };
  }
}

/** The aggregate over all of them. */
async function listAll(documents: readonly Document[], mocks: Mocks): Promise<Row> {
  const config = Object.fromEntries(documents.map((document) => [document.id, clientOptions(document, mocks)])) as ImportsConfig;
  const refs: string[] = [];
  for await (const job of createImports(config).list()) refs.push(`${job.ref} ${job.state}`);
  return { provider: "all", call: "imports.list", status: "200", reply: refs.join(", "), ok: refs.length > 0 };
}

/** Everything that the document says a client may need, with the values that mocks accept. */
function clientOptions(document: Document, mocks: Mocks): { readonly [option: string]: string } {
  const given = document.options.filter((option) => option.kind !== "header").map((option) => [option.name, option.example]);
  return { ...(Object.fromEntries(given) as { [option: string]: string }), baseUrl: mocks.url(document.id) };
}

type Method = (params: object, options?: object) => Promise<unknown> & { withResponse(): Promise<{ data: unknown; response: Response }> };

/** The method at a path of the client: `["imports", "list"]`. */
function method(client: unknown, path: readonly string[]): Method {
  return path.reduce<unknown>((at, name) => (at as { readonly [name: string]: unknown })[name], client) as Method;
}

/** The required parameters of an operation, with the examples of the document. */
function parametersOf(operation: Operation): object {
  const required = operation.parameters.filter((parameter) => parameter.required && parameter.option === undefined);
  return Object.fromEntries(required.map((parameter) => [parameter.key, parameter.sample]));
}

/** The first example of a body; a file is text in an example and a Blob in a call. With a file what it tells is left out. */
function bodyOf(operation: Operation): object {
  const [media] = operation.requestBody?.content ?? [];
  const value = media?.examples[0]?.value;
  if (!media || !isObject(value)) return {};
  const files = new Set(
    media.variants.flatMap((variant) => variant.properties.filter(({ type }) => type.kind === "runtime").map(({ name }) => name)),
  );
  const { upload } = operation;
  const fields = Object.entries(value).filter(([name]) => !Object.hasOwn(upload?.fill ?? {}, name));
  const body = fields.map(([name, field]) => [name, files.has(name) ? new Blob([String(field)]) : field]);
  const sent = upload && !upload.blocks ? { [upload.field]: new Blob(["name,url\nAcme,https://acme.example\n"]) } : {};
  return { ...(Object.fromEntries(body) as object), ...sent };
}

/** What fits beside the other columns. */
function shorten(text: string): string {
  return text.length <= 110 ? text : `${text.slice(0, 109)}…`;
}

/** An import in a few words: its id and its status. */
function summary(data: unknown, job: Job): string {
  const words = [job.id, job.state.at].map((path) => pointer(data, path)).filter((value) => value !== undefined && value !== null);
  return words.join(" ") || JSON.stringify(data);
}

process.exitCode = await main();
