import type { Fault } from "./fault.ts";
import type { JournalEntry } from "./journal.ts";
import type { OperationId, ProviderId, ScenarioName } from "./provider-names.ts";
import type { ProviderSource } from "./provider-source.ts";
import type { RateLimit } from "./read-operation.ts";
import type { Scenario } from "./scenario.ts";

/** What to mock, and where. */
export interface MocksOptions {
  /**
   * What to serve: ids of providers, and OpenAPI documents of your own.
   * @default every provider that has a document in this package
   */
  readonly providers?: readonly ProviderSource[];
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
  /**
   * Serves `https:` with this key and certificate (PEM), or with a certificate for localhost made for this run, which
   * `mocks.certificate` holds.
   * @default false
   */
  readonly https?: boolean | { readonly key: string; readonly cert: string };
  /**
   * Whether imports live: what is created can be got, listed, updated, cancelled and deleted, and nothing else is there.
   * Otherwise every operation answers with its example, as in Prism, and every id polls an import.
   * @default true
   */
  readonly state?: boolean;
  /**
   * Whether requests beyond a rate limit are refused as the provider refuses them (429), and answers tell what is left of it
   * in the provider's headers. `true` takes the limits that the documents declare (`x-rate-limit`); numbers for a provider go
   * before them, also where its document has none.
   * @default false
   */
  readonly rateLimits?: boolean | Readonly<Record<string, RateLimit>>;
  /** Scenarios beside those of the documents: by provider, then by name. @default none */
  readonly scenarios?: Readonly<Record<string, Readonly<Record<string, Scenario>>>>;
  /** Is told of every request when its answer begins. @default none */
  readonly log?: (entry: JournalEntry) => void;
}

/** Running mocks. `await using` closes them. */
export interface Mocks extends AsyncDisposable {
  /** Where the server listens: `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** Ids of the providers that are served. */
  readonly providers: readonly string[];
  /** With `https`: the certificate (PEM) that clients must trust. */
  readonly certificate: string | undefined;
  /** Whole base URL of a provider with its real base path, as the clients' option `baseUrl` takes it. */
  url(provider: ProviderId): string;
  /** Base URL without the provider's base path, for SDKs that add it themselves. */
  prefix(provider: ProviderId): string;
  /**
   * The last 10,000 or more requests, oldest first: all of them, or those of one provider. Throws for a name that is not
   * mocked, unless something was asked for under it.
   */
  journal(provider?: ProviderId): readonly JournalEntry[];
  /** Names of the scenarios of a provider. */
  scenarios(provider: ProviderId): readonly string[];
  /**
   * Chooses the life that imports of a provider go through, by its name or as data. The lives of its imports begin anew.
   * Throws where the provider has no such scenario.
   */
  scenario<Id extends ProviderId>(provider: Id, scenario: ScenarioName<Id> | Scenario): void;
  /**
   * Lets something go wrong with requests to a provider. Several faults of a provider befall requests in the order in
   * which they were added, one each. Disposing of what comes back takes the fault away. Throws on a fault that means nothing,
   * or that names an operation which the document does not have.
   */
  fault<Id extends ProviderId>(provider: Id, fault: Fault<OperationId<Id>>): Disposable;
  /** Empties the journal, forgets imports and faults and plays the default scenario: for all providers, or for one. */
  reset(provider?: ProviderId): void;
  /**
   * Reads the document of a provider anew; its imports, faults and choice of scenario are forgotten. Where the document
   * cannot be read, this rejects and the provider is served as before. An object is read as it was.
   */
  reload(provider: ProviderId): Promise<void>;
  /** Stops listening and cuts all connections. */
  close(): Promise<void>;
}
