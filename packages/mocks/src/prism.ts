/**
 * The only file that imports Prism. Paths under `dist/` are private: prism.test.ts says what broke after an upgrade.
 */
import { createRequire } from "node:module";
import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec, ProblemJsonError } from "@stoplight/prism-http";
import type {
  IHttpOperationConfig,
  IHttpRequest,
  IHttpResponse,
  PrismHttpComponents,
} from "@stoplight/prism-http";
import { getHttpConfigFromRequest } from "@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js";
import { serialize as serializeBody } from "@stoplight/prism-http-server/dist/serialize.js";
import type { Violation } from "./journal.ts";

/** One operation of a document, in Prism's shape. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
/** One declared answer of an operation. */
export type DeclaredResponse = Operation["responses"][number];
/** A request in Prism's shape. */
export type PrismRequest = IHttpRequest;
/** An answer in Prism's shape; header values may be numbers or null, whatever Prism's types say. */
export type PrismResponse = IHttpResponse;
/** What a request asks of the mock: status, example, invented values. */
export type Preference = Partial<IHttpOperationConfig>;
/** Renders an answer of an operation as Prism would; throws where Prism has none. */
export type Render = (operation: Operation, preference: Preference) => PrismResponse;

type Mock = PrismHttpComponents["mock"];
type Route = PrismHttpComponents["route"];
type Diagnostic = Parameters<Mock>[0]["input"]["validations"][number];

// Required, not imported: Node and vitest disagree on what the default export of a CommonJS module is.
const require = createRequire(import.meta.url);
const { default: renderByPrism } = require("@stoplight/prism-http/dist/mocker/index.js") as {
  default: Mock;
};
const { default: routeByPrism } = require("@stoplight/prism-http/dist/router/index.js") as {
  default: Route;
};

// Prism makes a child logger for every request; a silent logger can be its own child, which is twice as fast.
const logger = createLogger("mocks", { level: "silent" });
logger.child = (() => logger) as typeof logger.child;

const strict = {
  checkSecurity: true,
  errors: true,
  isProxy: false,
  validateRequest: true,
  validateResponse: true,
} as const;
const severities = ["Error", "Warning", "Information", "Hint"];

/** Reads a document: its path, or the document itself as a plain object, which Prism changes. */
export function loadOperations(document: string | object): Promise<Operation[]> {
  return getHttpOperationsFromSpec(document);
}

/** The operation that a request is meant for. Throws Prism's 404 or 405. */
export function findOperation(operations: Operation[], request: PrismRequest): Operation {
  return unwrap(routeByPrism({ resources: operations, input: request }));
}

/** What the `Prefer` header, or `__code` and its like in the query, ask for. Throws Prism's 422. */
export function readPreference(request: PrismRequest): Preference {
  const asked: Preference = unwrap(
    getHttpConfigFromRequest({ headers: request.headers ?? {}, url: request.url }),
  );
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

/** The text of a body for its media type. Throws where Prism cannot write one. */
export function serialize(body: unknown, contentType: string | undefined): string | undefined {
  return serializeBody(body, contentType) as string | undefined;
}

/** Prism's answer, and what the answer broke. */
export interface Outcome {
  readonly response: PrismResponse;
  readonly violations: readonly Violation[];
}

/**
 * Checks a request, lets `respond` choose the answer, and checks that.
 *
 * `respond` is told what the request broke. Everything is fresh for each call, since Prism writes into the
 * configuration it is given (it would answer all later requests in the media type of the first).
 */
export async function ask(
  operation: Operation,
  request: PrismRequest,
  respond: (broken: readonly Violation[], render: Render) => PrismResponse,
): Promise<Outcome> {
  const mock: Mock =
    ({ input }) =>
    () => {
      const render: Render = (resource, preference) => {
        const config = { dynamic: false, ...preference };
        return unwrap(renderByPrism({ resource, input, config })(logger));
      };
      return attempt(() =>
        respond(
          input.validations.map((found) => violation("request", found)),
          render,
        ),
      );
    };
  const route: Route = () => ({ _tag: "Right", right: operation });
  const config = { ...strict, mock: { dynamic: false }, upstreamProxy: undefined };
  const prism = createInstance(config, { logger, mock, route });
  const { output, validations } = unwrap(await prism.request(request, [operation])());
  return {
    response: output,
    violations: validations.output.map((found) => violation("response", found)),
  };
}

/** What an error of Prism's own says: its reason, and the answer it stands for. */
export interface Problem {
  readonly body: object;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
}

/** Reads an error of Prism's own; anything else is undefined. */
export function readProblem(error: unknown): Problem | undefined {
  if (!(error instanceof ProblemJsonError)) return undefined;
  const { additional = {}, detail, message: title, name: type, status } = error;
  const { headers = {}, ...members } = additional as { headers?: Record<string, string> };
  return {
    body: { type, title, status, detail, ...members },
    code: type.slice(type.indexOf("#") + 1),
    headers,
    status,
  };
}

function violation(side: "request" | "response", found: Diagnostic): Violation {
  return {
    location: [side, ...(found.path ?? [])],
    severity: severities[found.severity] ?? "Error",
    code: String(found.code ?? ""),
    message: found.message,
  };
}

type Either<Value> = { _tag: "Left"; left: Error } | { _tag: "Right"; right: Value };

function unwrap<Value>(either: Either<Value>): Value {
  if (either._tag === "Left") throw either.left;
  return either.right;
}

function attempt<Value>(run: () => Value): Either<Value> {
  try {
    return { _tag: "Right", right: run() };
  } catch (error) {
    return { _tag: "Left", left: error as Error };
  }
}
