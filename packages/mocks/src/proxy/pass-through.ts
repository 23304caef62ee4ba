import type { IncomingMessage, ServerResponse } from "node:http";
import type { Provider } from "../provider.ts";
import type { Target } from "../target.ts";
import { readTarget } from "../target.ts";
import type { Verdict } from "./examine.ts";
import { examine } from "./examine.ts";
import type { Finding } from "./finding.ts";
import type { Forward } from "./forward.ts";
import type { ProxiedCall } from "./proxied-call.ts";
import { readCapture, recordRequest } from "./recorded-body.ts";
import type { ReportBuilder } from "./report.ts";
import { createScrub } from "./secrets.ts";

/** Passes calls through, judges them and notes what they broke. Never rejects. */
export function createPassThrough(
  provider: Provider,
  forward: Forward,
  report: ReportBuilder,
  log: (call: ProxiedCall) => void,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const started = performance.now();
    const target = readMirrored(request.url ?? "/");
    const scrub = createScrub(provider.redact, request.headers, target.query);
    const method = request.method ?? "GET";
    const tell = (rest: Pick<ProxiedCall, "findings" | "status"> & Partial<ProxiedCall>): void =>
      log({ provider: provider.name, method, path: scrub(target.path), durationMs: performance.now() - started, ...rest });
    const body = recordRequest(request);
    try {
      const { body: answered, headers, status } = await forward(request, response);
      const durationMs = performance.now() - started;
      const recording = {
        method,
        target,
        request: { headers: request.headers, body: await body() },
        response: { status, headers, body: await readCapture(headers, answered) },
      };
      const { findings: found, operation, unchecked } = await examine(provider, recording).catch(unexamined);
      const findings = found.map((finding) => scrubbed(finding, scrub));
      const operationId = operation?.iid;
      report.add({ operation: operationId ?? `${method} ${scrub(anonymous(target))}`, status, findings, unchecked });
      tell({ status, findings, durationMs, ...(operationId !== undefined && { operationId }) });
    } catch (error) {
      const failure = scrub(reasonOf(error));
      refuse(response, failure);
      report.fail(failure);
      tell({ status: 502, findings: [], failure });
    }
  };
}

/** The target of a path that is the same on both sides: no segment of it names a provider. */
function readMirrored(url: string): Target {
  return readTarget(`/mirrored${url.replace(/^https?:\/\/[^/?]*/i, "")}`);
}

/** A path that the document does not know, without what looks like an id or a token. */
function anonymous({ path }: Target): string {
  return path
    .split("/")
    .map((segment) => (/^v?\d{1,2}(\.\d+)*$/.test(segment) || (segment.length <= 32 && !/\d/.test(segment)) ? segment : "*"))
    .join("/");
}

function scrubbed(finding: Finding, scrub: (text: string) => string): Finding {
  return { ...finding, pointer: scrub(finding.pointer), message: scrub(finding.message) };
}

/** Prism stumbled: that is no reason to end the process, nor to say that all was well. */
function unexamined(): Verdict {
  return { findings: [], unchecked: ["the call cannot be checked"] };
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  // Without address and port of the socket, which would make each failure a kind of its own.
  return code === undefined ? message : `${code}${message.includes("getaddrinfo") ? " (name not found)" : ""}`;
}

function refuse(response: ServerResponse, failure: string): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const body = JSON.stringify({ title: "upstream-failed", status: 502, detail: failure });
  const text = `upstream-failed: ${failure.replaceAll(/[^\x20-\x7e]/g, "?")}`;
  response.writeHead(502, { "content-type": "application/problem+json", "x-mock-error": text }).end(body);
}
