import { checkNames, checkOptions } from "./check-options.ts";
import { createHost } from "./host.ts";
import { Journal } from "./journal.ts";
import { listen } from "./listen.ts";
import type { Mocks, MocksOptions } from "./mocks.ts";
import type { Provider } from "./provider.ts";
import { loadSource } from "./load-source.ts";
import { listProviders, specsFolder } from "./specs.ts";
import { selfSign } from "./self-sign.ts";

/** A provider that is served, and how to read it anew. */
interface Served {
  provider: Provider;
  readonly load: () => Promise<Provider>;
}

/**
 * Starts mock servers of providers in this process, on one port. Rejects where an option or a provider is unknown, a
 * document cannot be read, or the port is taken.
 *
 * @example
 * await using mocks = await startMocks({ providers: ["pinecone"] });
 * const pinecone = createPinecone({ apiKey: "test", baseUrl: mocks.url("pinecone") });
 */
export async function startMocks(options: MocksOptions = {}): Promise<Mocks> {
  checkOptions(options);
  const sources = options.providers ?? (await listProviders(specsFolder()));
  const served = await Promise.all(
    sources.map(async (source): Promise<Served> => {
      const load = () => loadSource(source, options);
      return { provider: await load(), load };
    }),
  );
  return serve(served, options);
}

async function serve(served: readonly Served[], options: MocksOptions): Promise<Mocks> {
  const { host = "127.0.0.1", https = false, log, port = 0 } = options;
  const providers = new Map(served.map(({ provider }) => [provider.name, provider]));
  if (providers.size < served.length) throw new Error("Two providers have the same name; give one of them another: { name, spec }.");
  checkNames(options, [...providers.keys()]);
  const journal = new Journal(log);
  const keys = https === true ? selfSign([host]) : https || undefined;
  const { close, server } = createHost(providers, journal, keys);
  const origin = await listen(server, port, host, keys === undefined ? "http" : "https");
  const provider = (name: string): Provider => {
    const found = providers.get(name);
    if (found === undefined) throw new Error(`"${name}" is not mocked here, only ${[...providers.keys()].join(", ")}.`);
    return found;
  };
  return {
    origin,
    providers: [...providers.keys()],
    certificate: keys?.cert,
    url: (name) => `${origin}/${name}${provider(name).basePath}`,
    prefix: (name) => `${origin}/${provider(name).name}`,
    journal: (name) => {
      const entries = journal.entries(name);
      // A misspelt name would have no violations, ever. What was asked for under a name that is not mocked is there to be seen.
      if (name !== undefined && entries.length === 0) provider(name);
      return entries;
    },
    scenarios: (name) => provider(name).scenarios.names,
    scenario: (name, scenario) => {
      const chosen = provider(name);
      named(name, () => chosen.scenarios.choose(scenario));
      chosen.lives.restart();
    },
    fault: (name, fault) => {
      const { faults } = provider(name);
      const takeAway = named(name, () => faults.add(fault));
      return { [Symbol.dispose]: takeAway };
    },
    reset: (name) => {
      for (const { faults, limiter, lives, scenarios } of name === undefined ? providers.values() : [provider(name)]) {
        faults.clear();
        scenarios.reset();
        lives.reset();
        limiter?.clear();
      }
      journal.clear(name);
    },
    reload: async (name) => {
      const old = provider(name);
      const entry = served.find(({ provider: { name: own } }) => own === old.name);
      const fresh = await entry?.load();
      if (fresh !== undefined) providers.set(old.name, { ...fresh, name: old.name });
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Runs something for a provider, whose name begins the message of what it throws. */
function named<Result>(name: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
  }
}
