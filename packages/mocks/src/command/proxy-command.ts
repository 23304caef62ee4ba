import type { ProxiedCall } from "../proxy/proxied-call.ts";
import { startProxy } from "../proxy/start-proxy.ts";
import { listProviders, specsFolder } from "../specs.ts";
import type { ProxyArguments } from "./arguments.ts";
import { formatCall } from "./call-line.ts";
import { paint } from "./paint.ts";
import { formatReport } from "./report-text.ts";
import { sourceOf, unknownProvider } from "./choose-providers.ts";
import { untilEnded } from "./until-ended.ts";

/** Proxies until the command is ended, then prints what was found. */
export async function runProxy({ host, port, provider, quiet, report, specs, upstream }: ProxyArguments): Promise<void> {
  const known = await listProviders(specsFolder());
  if (provider !== undefined && !known.includes(provider)) throw unknownProvider(provider, known);
  const [spec] = specs;
  const proxy = await startProxy({
    provider: spec === undefined ? (provider ?? "") : sourceOf(spec.path, spec.name),
    upstream,
    host,
    port,
    ...(report !== undefined && { report }),
    ...(!quiet && { log: (call: ProxiedCall) => console.log(formatCall(lineOf(call))) }),
  });
  const other =
    proxy.url === proxy.origin
      ? []
      : [`  for SDKs that add ${proxy.url.slice(proxy.origin.length)} themselves: ${paint("cyan", proxy.origin)}`];
  const file = report === undefined ? [] : [`  report: ${report}`];
  console.log(
    [
      `${proxy.provider} as it is at ${proxy.upstream}, Ctrl-C ends it`,
      "",
      `  base URL: ${paint("cyan", proxy.url)}`,
      ...other,
      ...file,
      "",
    ].join("\n"),
  );
  await untilEnded(() => proxy.close());
  console.log(formatReport(await proxy.report()));
}

function lineOf({ durationMs, failure, findings, method, operationId, path, status }: ProxiedCall): Parameters<typeof formatCall>[0] {
  const broken = findings.map(({ message }) => message);
  const problems = failure === undefined ? broken : [`the upstream failed: ${failure}`];
  return { at: new Date(Date.now() - durationMs), method, path, operationId, status, durationMs, problems };
}
