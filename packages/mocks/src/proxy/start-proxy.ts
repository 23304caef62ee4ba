import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { FieldsOf } from "../check-fields.ts";
import { checkFields } from "../check-fields.ts";
import { listen } from "../listen.ts";
import { loadSource } from "../load-source.ts";
import type { ProviderSource } from "../provider-source.ts";
import { createForward } from "./forward.ts";
import { createPassThrough } from "./pass-through.ts";
import type { ProxiedCall } from "./proxied-call.ts";
import { writeReport } from "./report-file.ts";
import type { ProxyReport } from "./report.ts";
import { ReportBuilder } from "./report.ts";
import { readUpstream } from "./upstream.ts";

/** What to compare, and where. */
export interface ProxyOptions {
  /** The measure: id of a provider (`"exa"`), or an OpenAPI document of your own, as `startMocks` takes it. */
  readonly provider: ProviderSource;
  /**
   * The real thing: base URL as clients take it, `https://api.exa.ai/websets`. One without a path gets the base path of
   * the document. `http:` and `https:`.
   */
  readonly upstream: string | URL;
  /**
   * TCP port to listen on; 0 takes any free one.
   * @default 0
   */
  readonly port?: number;
  /**
   * Address to listen on.
   * @default "127.0.0.1"
   */
  readonly host?: string;
  /** File that the report is written to as JSON: after each new kind of violation, and when the proxy is closed. */
  readonly report?: string;
  /** Told of each call when both sides have been checked. Holds no credential. */
  readonly log?: (call: ProxiedCall) => void;
}

const fields: FieldsOf<ProxyOptions> = { provider: true, upstream: true, port: true, host: true, report: true, log: true };

/** A running proxy. `await using` closes it. */
export interface Proxy extends AsyncDisposable {
  /** Name of the provider: its id, or what the document is called. */
  readonly provider: string;
  /** Where calls go: origin and path. */
  readonly upstream: string;
  /** Where it listens: `http://127.0.0.1:41234`; for SDKs that add the base path themselves. */
  readonly origin: string;
  /** Whole base URL, as the clients' option `baseUrl` takes it. */
  readonly url: string;
  /** What was found so far, once every call that ended has been checked. */
  report(): Promise<ProxyReport>;
  /** Stops listening, cuts all connections and writes the report. */
  close(): Promise<void>;
}

/**
 * Passes real traffic through and checks both sides of it against the document: to find where the document and the
 * provider differ. Bodies, redirects and streams pass through byte for byte; credentials go to the upstream only, and
 * neither the report nor the log holds one.
 *
 * @throws Error for an unknown option or provider, a bad document, a bad upstream or a port in use.
 * @example
 * await using proxy = await startProxy({ provider: "exa", upstream: "https://api.exa.ai/websets" });
 * const exa = createExa({ baseUrl: proxy.url });
 * await exa.imports.list();
 * console.log((await proxy.report()).operations);
 */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  checkFields(options, fields);
  const document = await loadSource(options.provider, {});
  const upstream = readUpstream(options.upstream, document.basePath);
  // Paths are the same on both sides, so that redirects and cookies mean what they say.
  const provider = { ...document, basePath: upstream.pathname.replace(/\/+$/, "") };
  const report = new ReportBuilder(provider.name, upstream.href);
  const forward = createForward(upstream);
  const pending = new Set<Promise<void>>();
  const file = options.report === undefined ? undefined : writeReport(options.report, report);
  await file?.write();

  const pass = createPassThrough(provider, forward, report, (call) => {
    try {
      options.log?.(call);
    } catch (error) {
      // A mistake in the caller's logging is no reason to spoil a call.
      process.emitWarning(error instanceof Error ? error : String(error));
    }
  });
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const passing = pass(request, response).finally(() => {
      pending.delete(passing);
      file?.touch();
    });
    pending.add(passing);
  };
  // Uploads and streams take as long as they take.
  const server = createServer({ requestTimeout: 0 }, listener).on("checkExpectation", listener);
  const origin = await listen(server, options.port ?? 0, options.host ?? "127.0.0.1");
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    forward.close();
    await closed;
    await Promise.all(pending);
    await file?.write();
  };
  return {
    provider: provider.name,
    upstream: upstream.href,
    origin,
    url: origin + provider.basePath,
    report: async () => {
      await Promise.all(pending);
      return report.build();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
