import type { Job } from "./read-job.ts";
import { readJob } from "./read-job.ts";
import type { OperationFacts, RateLimit } from "./read-operation.ts";
import { readOperation, readRateLimit } from "./read-operation.ts";
import type { Redactor } from "./redact.ts";
import { createRedactor } from "./redact.ts";
import { list, mapping } from "./untyped.ts";

/** What the mocks read from a document themselves, beside what Prism reads. */
export interface DocumentFacts {
  /** `info.title`. */
  readonly title: string;
  /** Path of the first server, without a slash at its end: `/rally/api/public/v1`, or the empty string. */
  readonly basePath: string;
  /** Matches the beginning of addresses on a server of the document, base path included. */
  readonly serverPattern: RegExp;
  readonly jobs: readonly Job[];
  /** By operationId. */
  readonly operationFacts: ReadonlyMap<string, OperationFacts>;
  /** What all requests share, but those of operations that have a limit of their own. */
  readonly rateLimit: RateLimit | undefined;
  /** Header parameters, in lower case, that may be sent to any operation: `x-exclusive: false`. */
  readonly sharedHeaders: ReadonlySet<string>;
  readonly redact: Redactor;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Reads servers, security schemes and our extensions. A document that is malformed in them is left to the linter. */
export function readDocument(document: unknown): DocumentFacts {
  const root = mapping(document);
  const components = mapping(root["components"]);
  const servers = list(root["servers"]).map(mapping);
  const items = Object.values(mapping(root["paths"])).map(mapping);
  const operations = items.flatMap((item) => methods.map((method) => mapping(item[method])));
  const parameters = [
    ...Object.values(mapping(components["parameters"])),
    ...[...items, ...operations].flatMap((holder) => list(holder["parameters"])),
  ].map(mapping);
  return {
    title: String(mapping(root["info"])["title"] ?? ""),
    basePath: basePathOf(servers[0] ?? {}),
    serverPattern: serverPatternOf(servers),
    jobs: list(root["x-jobs"]).map(readJob),
    operationFacts: new Map(operations.map((operation) => [String(operation["operationId"]), readOperation(operation, root)])),
    rateLimit: readRateLimit(root["x-rate-limit"]),
    sharedHeaders: new Set(
      parameters.filter((parameter) => parameter["x-exclusive"] === false).map(({ name }) => String(name).toLowerCase()),
    ),
    redact: createRedactor(Object.values(mapping(components["securitySchemes"])).map(mapping)),
  };
}

function basePathOf(server: Record<string, unknown>): string {
  const variables = mapping(server["variables"]);
  const url = String(server["url"] ?? "/").replaceAll(/\{([^}]*)\}/g, (_, name: string) =>
    String(mapping(variables[name])["default"] ?? name),
  );
  return new URL(url, "http://localhost").pathname.replace(/\/+$/, "");
}

/** A server variable may have any value: `https://{subdomain}.letsfreckle.com/api/v2`. */
function serverPatternOf(servers: readonly Record<string, unknown>[]): RegExp {
  const patterns = servers
    .map(({ url }) => String(url ?? "").replace(/\/+$/, ""))
    .filter((url) => /^https?:/.test(url))
    .map((url) => url.split(/\{[^}]*\}/).map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  const alternatives = patterns.map((parts) => parts.join("[^/]+"));
  return alternatives.length === 0 ? /(?!)/ : new RegExp(`^(?:${alternatives.join("|")})(?=[/?#]|$)`);
}
