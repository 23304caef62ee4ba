import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createHost } from "./host.ts";
import type { JournalEntry } from "./journal.ts";
import { Journal } from "./journal.ts";
import type { Provider } from "./provider.ts";
import { loadProvider } from "./provider.ts";
import { listProviders, specsFolder } from "./specs.ts";

/** What to mock, and where. */
export interface MocksOptions {
  /**
   * Ids of the providers to serve: `["exa", "rally"]`.
   * @default every provider that has a document
   */
  readonly providers?: readonly string[];
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
}

/** Running mocks. `await using` closes them. */
export interface Mocks extends AsyncDisposable {
  /** Where the server listens: `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** Ids of the providers that are served. */
  readonly providers: readonly string[];
  /** Whole base URL of a provider with its real base path, as the clients' option `baseUrl` takes it. */
  url(provider: string): string;
  /** Base URL without the provider's base path, for SDKs that add it themselves. */
  prefix(provider: string): string;
  /** The last 10,000 or more requests, oldest first: all of them, or those of one provider. */
  journal(provider?: string): readonly JournalEntry[];
  /**
   * Chooses the life that imports of a provider go through, poll after poll: the name of a scenario in `x-jobs`.
   * The lives of all imports of the provider begin anew.
   */
  scenario(provider: string, name: string): void;
  /** Empties the journal and begins all lives anew in their default scenario: for all providers, or for one. */
  reset(provider?: string): void;
  /** Stops listening and cuts all connections. */
  close(): Promise<void>;
}

/**
 * Starts mock servers of providers in this process, on one port.
 *
 * @example
 * await using mocks = await startMocks({ providers: ["pinecone"] });
 * const pinecone = createPinecone({ apiKey: "test", baseUrl: mocks.url("pinecone") });
 */
export async function startMocks(options: MocksOptions = {}): Promise<Mocks> {
  const folder = specsFolder();
  const known = await listProviders(folder);
  const names = options.providers ?? known;
  const stranger = names.find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new Error(`There is no provider "${stranger}", only ${known.join(", ")}.`);
  const loaded = await Promise.all(names.map((name) => loadProvider(folder, name)));
  return serve(loaded, options);
}

/** Serves providers that are loaded already. */
export async function serve(
  loaded: readonly Provider[],
  { port = 0, host = "127.0.0.1" }: MocksOptions,
): Promise<Mocks> {
  const providers = new Map(loaded.map((provider) => [provider.name, provider]));
  const journal = new Journal();
  const server = createHost(providers, journal);
  const origin = originOf(await listen(server, port, host));
  const provider = (name: string): Provider => {
    const found = providers.get(name);
    if (found === undefined)
      throw new Error(`"${name}" is not mocked here, only ${[...providers.keys()].join(", ")}.`);
    return found;
  };
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return {
    origin,
    providers: [...providers.keys()],
    url: (name) => `${origin}/${name}${provider(name).basePath}`,
    prefix: (name) => `${origin}/${provider(name).name}`,
    journal: (name) => journal.entries(name),
    scenario: (name, scenario) => {
      const { lives } = provider(name);
      if (!lives.scenarios.includes(scenario)) {
        throw new Error(
          `${name} has no scenario "${scenario}", only ${lives.scenarios.join(", ") || "none"}.`,
        );
      }
      lives.choose(scenario);
    },
    reset: (name) => {
      for (const { lives } of name === undefined ? providers.values() : [provider(name)])
        lives.reset();
      journal.clear(name);
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(server.address() as AddressInfo);
    });
  });
}

function originOf({ address, family, port }: AddressInfo): string {
  return family === "IPv6" ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}
