/**
 * What the rest of this package knows of Prism. Beside this file, only prism-private.ts imports it; prism.test.ts says
 * what broke after an upgrade.
 */
import {
  bundleFiles,
  forgetSeed,
  getHttpConfigFromRequest,
  listenForUncompiled,
  removeStandIns,
  renderByPrism,
  routeByPrism,
  serialize as serializeBody,
} from "./prism-private.ts";
import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec, ProblemJsonError } from "@stoplight/prism-http";
import type { IHttpOperationConfig, IHttpRequest, IHttpResponse, PrismHttpComponents } from "@stoplight/prism-http";
import { checkAnswer, contentOf } from "./checks/check-answer.ts";
import { checkRequest } from "./checks/check-request.ts";
import { bundleOf } from "./checks/schema-parts.ts";
import { headerTexts } from "./header-values.ts";
import { refuseRemote } from "./remote-references.ts";
import { normaliseDocument } from "./normalise-document.ts";
import type { Violation } from "./journal.ts";
import { drawAnswer } from "./draw-answer.ts";
import { MockError } from "./mock-error.ts";

/** One operation of a document, in Prism's shape. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
/** One declared answer of an operation. */
export type DeclaredResponse = Operation["responses"][number];
/** A request in Prism's shape. */
export type PrismRequest = IHttpRequest;
/** An answer in Prism's shape. */
export type PrismResponse = IHttpResponse;
/** What a request asks of the mock: status, example, invented values. */
export type Preference = Partial<IHttpOperationConfig>;
/**
 * Renders an answer of an operation as Prism would: a refusal where the request is invalid, unless `regardless` of the
 * request. Throws where Prism has none.
 */
export type Render = (operation: Operation, preference: Preference, regardless?: "regardless") => PrismResponse;

type Mock = PrismHttpComponents["mock"];
type Route = PrismHttpComponents["route"];
type Diagnostic = Parameters<Mock>[0]["input"]["validations"][number];
type ValidateInput = PrismHttpComponents["validateInput"];
type ValidateOutput = PrismHttpComponents["validateOutput"];

// Prism hands values to its Ajv; what those values are we find out ourselves, in checks/, since it stumbles over many of them.
const validateInput = (({ element, resource }) =>
  judged(
    element,
    insist(resource, () => checkRequest(resource, element)),
  )) as ValidateInput;
const validateOutput = (({ element, resource }) =>
  judged(
    element,
    insist(resource, () => checkAnswer(resource, element)),
  )) as ValidateOutput;

removeStandIns();

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

/** Reads a document: its path, or the document itself as a plain object, which is changed. */
export async function loadOperations(document: string | object): Promise<Operation[]> {
  const whole = typeof document === "string" ? await bundleFiles(document) : document;
  normaliseDocument(whole);
  // Prism would download what they name.
  refuseRemote(whole);
  const operations = await getHttpOperationsFromSpec(whole);
  // Prism would send the callbacks of a document out into the network.
  return operations.map(({ callbacks: _, ...operation }) => operation);
}

/** The operation that a request is meant for. Throws Prism's 404 or 405. */
export function findOperation(operations: Operation[], request: PrismRequest): Operation {
  return unwrap(routeByPrism({ resources: operations, input: request }));
}

/** What the `Prefer` header, or `__code` and its like in the query, ask for. Throws Prism's 422. */
export function readPreference(request: PrismRequest): Preference {
  const asked: Preference = unwrap(getHttpConfigFromRequest({ headers: request.headers ?? {}, url: request.url }));
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

/** What an answer breaks. */
export function checkResponse(operation: Operation, response: PrismResponse): Violation[] {
  const checked = validateOutput({ resource: operation, element: response }) as Either<unknown, Diagnostic[]>;
  return checked._tag === "Right" ? [] : checked.left.map((found) => violation("response", found));
}

/**
 * Checks a request, lets `respond` choose the answer, and checks that.
 *
 * `respond` is told what the request broke: `known` mistakes, which we found ourselves, and what Prism finds. Everything is fresh for each call, since Prism writes into the
 * configuration it is given (it would answer all later requests in the media type of the first).
 */
export async function ask(
  operation: Operation,
  request: PrismRequest,
  respond: (broken: readonly Violation[], render: Render) => PrismResponse,
  known: readonly Violation[] = [],
): Promise<Outcome> {
  const mock: Mock =
    ({ input }) =>
    () => {
      const validations = [...known.map(diagnostic), ...input.validations];
      const render: Render = (resource, preference, regardless) => {
        const config = { dynamic: false, ...preference };
        const asked = { data: input.data, validations: regardless ? [] : validations };
        const draw = (more: Preference): PrismResponse => {
          const wanted = { ...config, ...more };
          // What invents values also changes the recursive schemas that it invents them for.
          const source = wanted.dynamic === true ? { ...resource, __bundled__: structuredClone(bundleOf(resource)) } : resource;
          const drawn = renderByPrism({ resource: source, input: asked, config: wanted })(logger);
          // A seed would stay for all later requests.
          if ((more.seed ?? config.seed) !== undefined) forgetSeed();
          return unwrap(drawn);
        };
        return asTyped(resource, drawAnswer(resource, config, draw));
      };
      return attempt(() => respond([...known, ...input.validations.map((found) => violation("request", found))], render));
    };
  const route: Route = () => ({ _tag: "Right", right: operation });
  const config = { ...strict, mock: { dynamic: false }, upstreamProxy: undefined };
  const prism = createInstance(config, { logger, mock, route, validateInput, validateOutput });
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

/** An answer with its headers as text. Prism calls text whatever may be of any media type; an object is then sent as JSON. */
function asTyped(operation: Operation, { body, headers = {}, ...response }: PrismResponse): PrismResponse {
  const isAny = typeof body === "object" && body !== null && contentOf(operation, { ...response, headers })?.mediaType === "*/*";
  return { ...response, body, headers: headerTexts(isAny ? { ...headers, "Content-type": "application/json" } : headers) };
}

/** Checks something, and throws where a schema of the operation was left out of the check. */
function insist<Result>({ iid }: Operation, check: () => Result): Result {
  const { reason, result } = listenForUncompiled(check);
  if (reason !== undefined) throw new MockError(500, "uncompilable-schema", `a schema of ${iid} cannot be checked: ${reason}`);
  return result;
}

function violation(side: "request" | "response", found: Diagnostic): Violation {
  return {
    location: [side, ...(found.path ?? [])],
    severity: severities[found.severity] ?? "Error",
    code: String(found.code ?? ""),
    message: found.message,
  };
}

function diagnostic({ code, location, message, severity }: Violation): Diagnostic {
  return { path: location.slice(1), code, message, severity: Math.max(0, severities.indexOf(severity)) };
}

type Either<Value, Problem = Error> = { _tag: "Left"; left: Problem } | { _tag: "Right"; right: Value };

function judged<Element>(element: Element, found: readonly unknown[]): Either<Element, readonly unknown[]> {
  return found.length === 0 ? { _tag: "Right", right: element } : { _tag: "Left", left: found };
}

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
