import type { ProviderId } from "../index.ts";
import { changedAt, type SimulatedImport, stateAt } from "./simulated-imports.ts";

/** A request as it arrived. */
export interface Arrival {
  readonly provider: ProviderId;
  readonly path: string;
  /** Unix milliseconds of the simulated clock. */
  readonly at: number;
}

type Send = (url: string, init: RequestInit) => Promise<Response>;

/** How long a request and its answer are on their way, in milliseconds. */
const latencyMs = 40;

/** A window of a provider that counts requests and says so in headers. */
interface Window {
  readonly limit: number;
  readonly perMs: number;
  endsAt: number;
  used: number;
}

/** Providers that speak as ours do, whose imports live by the clock. What they are asked is written down. */
export class SimulatedProviders {
  readonly arrivals: Arrival[] = [];
  /** Requests that came beyond a limit. */
  readonly refused: Arrival[] = [];
  readonly imports: { [Provider in ProviderId]: SimulatedImport[] } = { exa: [], freckle: [], pinecone: [], "power-bi": [], rally: [] };
  /** Is asked before anything else; a response, or an error, takes the place of the answer. */
  fault: ((arrival: Arrival) => Response | Error | undefined) | undefined;
  readonly #window: Window = { limit: 60, perMs: 60_000, endsAt: 0, used: 0 };

  /** What a client takes for `fetch`. */
  send(provider: ProviderId): Send {
    return async (url, init) => {
      await pass(latencyMs, init.signal);
      const { pathname, search } = new URL(url);
      const arrival: Arrival = { provider, path: pathname + search, at: Date.now() };
      this.arrivals.push(arrival);
      const fault = this.fault?.(arrival);
      const response = fault ?? this.#answer(provider, pathname, new URLSearchParams(search), arrival);
      if (response instanceof Error) throw response;
      await pass(latencyMs, init.signal);
      return response;
    };
  }

  countOf(provider: ProviderId, kind?: "list" | "get"): number {
    const isList = ({ path }: Arrival): boolean => /\/imports(\?|$)/.test(path);
    return this.arrivals.filter((arrival) => arrival.provider === provider && (!kind || isList(arrival) === (kind === "list"))).length;
  }

  #answer(provider: ProviderId, path: string, query: URLSearchParams, arrival: Arrival): Response {
    const headers = provider === "rally" ? this.#count(arrival) : {};
    if (headers === undefined) return new Response("Too Many Requests", { status: 429, headers: { "retry-after": "5" } });
    if (provider === "freckle" && this.arrivals.filter((other) => other.provider === provider && other.at > arrival.at - 1000).length > 2) {
      this.refused.push(arrival);
      return new Response("{}", { status: 429 });
    }
    const id = /\/imports\/(?!imports)([^/]+)$/.exec(path)?.[1];
    if (id === undefined) return this.#list(provider, query);
    const found = this.imports[provider].find((one) => one.id === id);
    if (!found) return new Response("Import not found", { status: 404, headers });
    return Response.json(show[provider](found, Date.now()), { headers });
  }

  /** Headers of a window of fixed length; undefined if it is used up. */
  #count(arrival: Arrival): { [name: string]: string } | undefined {
    const window = this.#window;
    if (arrival.at >= window.endsAt) Object.assign(window, { endsAt: Math.ceil((arrival.at + window.perMs) / 1000) * 1000, used: 0 });
    window.used++;
    if (window.used > window.limit) {
      this.refused.push(arrival);
      return undefined;
    }
    return {
      "x-ratelimit-limit": String(window.limit),
      "x-ratelimit-remaining": String(window.limit - window.used),
      "x-ratelimit-reset": String(window.endsAt / 1000),
    };
  }

  /** Newest first. */
  #list(provider: ProviderId, query: URLSearchParams): Response {
    const now = Date.now();
    const all = this.imports[provider].filter(({ createdAt }) => createdAt <= now).sort((one, other) => other.createdAt - one.createdAt);
    const [usual, largest] = pageSizes[provider];
    const size = Number(query.get("limit") ?? query.get("per_page") ?? usual);
    if (size > largest) return Response.json({ message: `At most ${largest}` }, { status: 400 });
    const page = query.get("page");
    const start = page === null ? Number(query.get("cursor") ?? query.get("paginationToken") ?? 0) : (Number(page) - 1) * size;
    const items = all.slice(start, start + size).map((one) => show[provider](one, now));
    const next = start + size < all.length ? start + size : undefined;
    if (provider === "exa")
      return Response.json({ data: items, hasMore: next !== undefined, nextCursor: next === undefined ? null : String(next) });
    if (provider === "pinecone")
      return Response.json({ data: items, ...(next === undefined ? {} : { pagination: { next: String(next) } }) });
    if (provider === "power-bi") return Response.json({ value: items });
    const link = next === undefined ? {} : { link: `<https://provider.example/imports?page=${next / size + 1}>; rel="next"` };
    return Response.json(items, { headers: link });
  }
}

/** How many imports a page has where nothing is said, and how many at most. */
const pageSizes: { readonly [Provider in ProviderId]: readonly [usual: number, largest: number] } = {
  exa: [25, 200],
  freckle: [30, 1000],
  pinecone: [100, 100],
  "power-bi": [Infinity, Infinity],
  rally: [0, 0],
};

const iso = (time: number): string => new Date(time).toISOString();

const show: { [Provider in ProviderId]: (one: SimulatedImport, now: number) => object } = {
  exa: (one, now) => ({
    id: one.id,
    object: "import",
    status: stateAt(one, now),
    title: one.id,
    count: 10,
    createdAt: iso(one.createdAt),
    updatedAt: iso(changedAt(one, now)),
  }),
  freckle: (one, now) => ({
    id: Number(one.id),
    status: stateAt(one, now),
    created_at: iso(one.createdAt),
    updated_at: iso(changedAt(one, now)),
  }),
  pinecone: (one, now) => ({
    id: one.id,
    uri: `s3://acme/${one.id}`,
    status: stateAt(one, now),
    createdAt: iso(one.createdAt),
    percentComplete: Math.min(100, Math.floor((now - one.createdAt) / 1000)),
  }),
  "power-bi": (one, now) => ({
    id: one.id,
    importState: stateAt(one, now),
    createdDateTime: iso(one.createdAt),
    updatedDateTime: iso(changedAt(one, now)),
  }),
  rally: (one, now) => ({
    importId: one.id,
    type: "API",
    status: stateAt(one, now),
    personCount: 0,
    failedRecords: null,
    updatedAt: iso(changedAt(one, now)),
  }),
};

function pass(delayMs: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, delayMs);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}
