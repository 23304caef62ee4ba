import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { JournalEntry } from "../journal.ts";
import type { Mocks } from "../mocks.ts";
import { nearest } from "../nearest.ts";
import { startMocks } from "../start-mocks.ts";
import type { ScenarioArgument, ServeArguments } from "./arguments.ts";
import type { Chosen } from "./choose-providers.ts";
import { chooseProviders } from "./choose-providers.ts";
import { formatCall } from "./call-line.ts";
import { describeError, UsageError } from "./describe-error.ts";
import { paint } from "./paint.ts";
import { uploadSegment } from "../upload-url.ts";
import { untilEnded } from "./until-ended.ts";
import { watchFiles } from "./watch-files.ts";

/** Serves mocks until the command is ended. */
export async function runServe(asked: ServeArguments): Promise<void> {
  const chosen = await chooseProviders(asked);
  const { host, https, port, quiet, rateLimits, state } = asked;
  const mocks = await startMocks({
    providers: chosen.map(({ source }) => source),
    host,
    https,
    port,
    rateLimits,
    state,
    ...(!quiet && { log: (entry: JournalEntry) => console.log(formatCall(lineOf(entry, mocks))) }),
  });
  try {
    applyScenarios(mocks, asked.scenarios);
  } catch (error) {
    await mocks.close();
    throw error;
  }
  const certificate = await keepCertificate(mocks);
  const stopWatching = asked.watch ? watchSpecs(mocks, chosen, asked.scenarios) : () => undefined;
  // Listens for the end before it says that it is ready.
  const ended = untilEnded(async () => {
    stopWatching();
    await mocks.close();
    await certificate?.remove();
  });
  console.log(greeting(mocks, certificate?.path));
  await ended;
}

function applyScenarios(mocks: Mocks, scenarios: readonly ScenarioArgument[]): void {
  for (const { name, provider } of scenarios) {
    if (provider !== undefined && !mocks.providers.includes(provider))
      throw new UsageError(`--scenario ${provider}=${name}: ${provider} is not served here, only ${mocks.providers.join(", ")}.`);
    const candidates = provider === undefined ? mocks.providers : [provider];
    const able = candidates.filter((candidate) => mocks.scenarios(candidate).includes(name));
    if (able.length === 0) {
      const known = [...new Set(candidates.flatMap((candidate) => mocks.scenarios(candidate)))];
      const meant = nearest(name, known);
      throw new UsageError(
        `There is no scenario "${name}". ${meant === undefined ? `Scenarios: ${known.join(", ") || "none"}.` : `Did you mean ${meant}?`}`,
      );
    }
    for (const candidate of able) mocks.scenario(candidate, name);
  }
}

function lineOf(entry: JournalEntry, mocks: Mocks): Parameters<typeof formatCall>[0] {
  const broken = entry.violations.map(({ message }) => message);
  const { durationMs, fault, method, mockError, operationId, path, provider, startedAt, status } = entry;
  // A violation usually is the reason of the mock's own answer; and a fault was asked for.
  const problems = broken.length === 0 && mockError !== undefined && fault === undefined ? [mockError] : broken;
  const isServed = mocks.providers.includes(provider);
  return {
    at: new Date(startedAt),
    method,
    // Upload URLs lie beside the providers.
    path: path.startsWith(`/${uploadSegment}/`) ? path : isServed || path !== "/" ? `/${provider}${path}` : `/${provider}`,
    operationId,
    status,
    durationMs,
    problems,
    note: fault === undefined || fault === "rate limit" ? fault : `fault ${fault}`,
  };
}

function greeting(mocks: Mocks, certificate: string | undefined): string {
  const width = Math.max(...mocks.providers.map((name) => name.length));
  const lines = mocks.providers.map((name) => {
    const [url, prefix] = [mocks.url(name), mocks.prefix(name)];
    const other = url === prefix ? "" : paint("dim", `  (SDKs that add ${url.slice(prefix.length)} themselves: ${prefix})`);
    return `  ${paint("bold", name.padEnd(width))}  ${paint("cyan", url)}${other}`;
  });
  const trust = certificate === undefined ? [] : [`  Clients must trust ${certificate} (Node: NODE_EXTRA_CA_CERTS)`];
  const count = `${mocks.providers.length} provider${mocks.providers.length === 1 ? "" : "s"}`;
  return [`${count} on ${mocks.origin}, Ctrl-C ends it`, "", ...lines, ...trust, ""].join("\n");
}

/** Where clients of other processes can find the certificate that was made for this run. */
async function keepCertificate({ certificate }: Mocks): Promise<{ readonly path: string; remove(): Promise<void> } | undefined> {
  if (certificate === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), "quayside-mock-"));
  const path = join(folder, "certificate.pem");
  await writeFile(path, certificate);
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}

function watchSpecs(mocks: Mocks, chosen: readonly Chosen[], scenarios: readonly ScenarioArgument[]): () => void {
  const names = new Map(chosen.map(({ path }, index) => [path, mocks.providers[index] ?? ""]));
  let turn: Promise<void> = Promise.resolve();
  const reload = async (path: string): Promise<void> => {
    const name = names.get(path) ?? "";
    const file = relative(process.cwd(), path);
    try {
      await mocks.reload(name);
      applyScenarios(
        mocks,
        scenarios.filter(({ provider }) => provider === undefined || provider === name),
      );
      console.log(`${paint("green", "reloaded")} ${name} from ${file}`);
    } catch (error) {
      console.log(`${paint("red", "not reloaded")} ${name}: ${describeError(error)}\n  What was served before is served still.`);
    }
  };
  return watchFiles([...names.keys()], (path) => {
    turn = turn.then(() => reload(path));
  });
}
