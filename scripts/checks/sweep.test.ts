import { createRequire } from "node:module";
import { join } from "node:path";
import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec, type IHttpRequest } from "@stoplight/prism-http";
import type { AnySchemaObject } from "ajv";
import type { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { type Document, readDocument } from "../codegen/ir/document.ts";
import type { Operation } from "../codegen/ir/operation.ts";
import type { Cursor } from "../codegen/read/cursor.ts";
import { loadSpec, providerIds } from "../codegen/read/load.ts";
import { Problems } from "../codegen/read/spec-error.ts";
import { Validator } from "./spec-rules/validator.ts";
import { validRequests } from "./sweep-request.ts";

type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

const root = join(import.meta.dirname, "../..");
const logger = createLogger("sweep", { level: "silent" });
const config = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: true,
  upstreamProxy: undefined,
} as const;

/** Ajv, its formats and its options as Prism has them (prism-http, validator/validators/utils.js), but with errors that are heard. */
const prismRequire = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));
const { default: PrismAjv } = prismRequire("ajv/dist/2020") as { readonly default: typeof Ajv2020 };
const { default: addPrismFormats } = prismRequire("ajv-formats") as { readonly default: (ajv: Ajv2020) => void };
const ajv = new PrismAjv({ allErrors: true, allowUnionTypes: true, allowMatchingProperties: true, strict: false, logger: false });
addPrismFormats(ajv);

const specs = await Promise.all(
  providerIds(join(root, "specs")).map(async (id) => {
    const file = join(root, "specs", id, "openapi.yaml");
    const problems = new Problems();
    const document = readDocument(id, loadSpec(file, root, problems));
    problems.throwIfAny();
    return { id, document, prismOperations: await getHttpOperationsFromSpec(file) };
  }),
);

// Plain loops: `it.each` would cut titles short.
for (const { id, document, prismOperations } of specs) {
  describe(`Prism on the spec of ${id}`, () => {
    it("finds every operation", () => {
      expect(prismOperations.map(({ iid }) => iid).sort()).toEqual(document.operations.map((operation) => operation.id).sort());
    });

    for (const operation of document.operations) {
      describe(`the operation ${operation.id}`, () => {
        sweep(operation, document, prismOperations);
      });
    }
  });
}

function sweep(operation: Operation, document: Document, prismOperations: PrismOperation[]): void {
  const requests = validRequests(operation, document.security);
  const [{ request }] = requests;

  for (const { title, code, mediaType, example, value } of renderings(operation)) {
    it(`Prism ${title}`, async () => {
      const { output, validations } = await ask(prismOperations, request, { code, mediaType, example });
      expect(output.statusCode).toBe(code);
      expect(output.body).toEqual(value);
      expect(contentType(output.headers)).toBe(mediaType);
      expect(Object.values(output.headers ?? {})).not.toContain(null);
      expect(validations).toEqual({ input: [], output: [] });
    });
  }

  for (const { title, request: sent } of requests) {
    it(`Prism accepts its request ${title}`, async () => {
      const { validations } = await ask(prismOperations, sent, {});
      expect(validations.input).toEqual([]);
    });
  }

  it("Prism compiles every schema, so that none goes unvalidated", () => {
    const schemas = prismOperations.filter(({ iid }) => iid === operation.id).flatMap(schemasOf);
    expect(schemas.length).toBeGreaterThan(0);
    for (const schema of schemas) {
      expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(() => ajv.compile(schema)).not.toThrow();
    }
  });

  for (const { status, code, mediaType, wrong } of wrongReplies(operation)) {
    it(`Prism reports a wrong ${status} in ${mediaType}`, async () => {
      const reply = { statusCode: code, headers: { "content-type": mediaType }, body: wrong };
      const { validations } = await ask(prismOperations, request, { reply });
      expect(validations.output.map(({ path }) => path?.[0])).toContain("body");
    });
  }

  for (const { mediaType, wrong } of wrongRequests(operation)) {
    it(`Prism reports a wrong request in ${mediaType}`, async () => {
      const headers = { ...request.headers, "content-type": mediaType, "content-length": "1" };
      const { validations } = await ask(prismOperations, { ...request, headers, body: wrong }, {});
      expect(validations.input.map(({ path }) => path?.[0])).toContain("body");
    });
  }
}

interface Wish {
  readonly code?: number | undefined;
  readonly mediaType?: string | undefined;
  readonly example?: string | undefined;
  /** What the provider is to have answered, instead of a mock. */
  readonly reply?: { readonly statusCode: number; readonly headers: Record<string, string>; readonly body: unknown };
}

async function ask(operations: PrismOperation[], request: IHttpRequest, { code, mediaType, example, reply }: Wish) {
  // Prism writes into the configuration it is given, so it gets a new one each time.
  const mock = {
    dynamic: false,
    mediaTypes: [mediaType ?? "*/*"],
    ...(code === undefined ? {} : { code }),
    ...(example === undefined ? {} : { exampleKey: example }),
  };
  const answering = reply && { mock: () => () => ({ _tag: "Right", right: reply }) as const };
  const prism = createInstance({ ...config, mock }, { logger, ...answering });
  const either = await prism.request(structuredClone(request), operations)();
  if ("left" in either) throw either.left;
  return either.right;
}

interface Rendering {
  readonly title: string;
  readonly code: number;
  readonly mediaType?: string;
  readonly example?: string;
  readonly value?: unknown;
}

/** Every declared status with every media type and every example of it; a range or default stands for one status of its own. */
function renderings(operation: Operation): Rendering[] {
  return operation.responses.flatMap(({ status, statuses: [code], content }): Rendering[] => {
    if (code === undefined) return [];
    const title = `answers ${code}${status === String(code) ? "" : `, which is ${status},`}`;
    if (content.length === 0) return [{ title: `${title} without a body`, code }];
    return content.flatMap(({ name: mediaType, examples }) => {
      const named = examples.map(({ name, value }) => ({
        title: `${title} in ${mediaType} with exactly the example ${name}`,
        example: name,
        value,
      }));
      // Examples of the schema itself, or of an unnamed kind, would show up here.
      const unasked = examples
        .slice(0, 1)
        .map(({ value }) => ({ title: `${title} in ${mediaType} with the first example when none is asked for`, value }));
      return [...named, ...unasked].map((rendering) => Object.assign(rendering, { code, mediaType }));
    });
  });
}

function wrongReplies(operation: Operation): { status: string; code: number; mediaType: string; wrong: unknown }[] {
  return operation.responses.flatMap(({ status, statuses: [code], content }) =>
    content.flatMap(({ name }) => {
      const schema = operation.cursor.at("responses").at(status).resolve().at("content").at(name).at("schema");
      return code === undefined ? [] : wrongFor(schema).map((wrong) => ({ status, code, mediaType: name, wrong }));
    }),
  );
}

function wrongRequests(operation: Operation): { mediaType: string; wrong: unknown }[] {
  const content = operation.cursor.at("requestBody").resolve().at("content");
  return (operation.requestBody?.content ?? [])
    .filter(({ format }) => format === "json")
    .flatMap(({ name }) => wrongFor(content.at(name).at("schema")).map((wrong) => ({ mediaType: name, wrong })));
}

const validator = new Validator();

/** A value of a type that a schema does not allow at its root, unless it allows all. */
function wrongFor(schema: Cursor): unknown[] {
  if (!schema.exists) return [];
  const values = ["not this", { not: "this" }, ["not this"], 0.5];
  const isWrong = (value: unknown): boolean => validator.validate(schema, value).some(({ instancePath }) => instancePath === "");
  // By a schema that does not compile everything is wrong, and Prism will let it pass.
  return values.filter((value) => validator.whyNot(schema) !== undefined || isWrong(value)).slice(0, 1);
}

/** All schemas of an operation, with what their `$ref`s lead to, as Prism compiles them. */
function schemasOf(operation: PrismOperation): AnySchemaObject[] {
  const { __bundled__ } = operation as { readonly __bundled__?: unknown };
  const { body, path = [], query = [], headers = [], cookie = [] } = operation.request ?? {};
  const replies = operation.responses.flatMap(({ contents = [], headers: sent = [] }) => [...contents, ...sent]);
  return [...(body?.contents ?? []), ...path, ...query, ...headers, ...cookie, ...replies].flatMap(({ schema }) =>
    schema ? [{ ...schema, __bundled__ } as AnySchemaObject] : [],
  );
}

function contentType(headers: Record<string, string | string[]> | undefined): unknown {
  return Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === "content-type")?.[1];
}
