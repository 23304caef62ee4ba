/** What the generated `cases.gen.ts` of a client exports: its whole contract, as calls. */
export interface Contract<Client> {
  readonly provider: string;
  /** Makes a client with test credentials that never retries, unless `settings` say otherwise. */
  create(baseUrl: string, fetch?: Fetch, settings?: Settings): Client;
  readonly operations: { readonly [operationId: string]: OperationContract<Client> };
  readonly jobs: { readonly [name: string]: JobContract<Client> };
}

/** Options that every client has, as far as cases set them. */
export interface Settings {
  /** Takes the place of every test credential. */
  readonly credential?: string;
  readonly maxRetries?: number;
  readonly timeoutMs?: number;
  readonly onRequest?: Hook;
  readonly onResponse?: Hook;
  readonly onRetry?: Hook;
  readonly onError?: Hook;
}

type Hook = (event: object) => unknown;

/** Waiting for a job: `ends` says for each scenario in which of our five states it ends. */
export interface JobContract<Client> {
  wait(client: Client, options: { readonly intervalMs: number; readonly timeoutMs: number }): Promise<unknown>;
  readonly ends: { readonly [scenario: string]: string };
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface OperationContract<Client> {
  /** Ways to call it: "minimal", "full", and one per example of a body. */
  readonly requests: { readonly [name: string]: Send<Client> };
  /** A call whose file is a stream, which can be read once only. */
  readonly streamed?: Send<Client>;
  /** Whether the request may be sent again though it may have been done: by its method, or because the document says so. */
  readonly repeatable: boolean;
  /** Whether the document wants a credential with it. */
  readonly secured: boolean;
  /** How a list goes on, as the document says (x-pagination). */
  readonly pagination?: Pagination;
  /** What a mock can be made to answer. */
  readonly replies: readonly Reply[];
}

/** JSON Pointers into the reply, and names of query parameters. */
export interface Pagination {
  readonly items: string;
  readonly next?: string;
  readonly link?: boolean;
  readonly into?: string;
  readonly more?: string;
  readonly offset?: string;
  readonly limit?: string;
}

export type Send<Client> = (client: Client, options: SendOptions) => PendingCall;

export interface SendOptions {
  readonly headers: { readonly [name: string]: string };
}

/** What is needed of a client's call. */
export interface PendingCall extends PromiseLike<unknown> {
  result(): Promise<{ readonly ok: boolean; readonly status: number; readonly body: unknown }>;
}

export interface Reply {
  /** Status as the document declares it: "200", "4XX", "default". */
  readonly declared: string;
  /** Status to ask for. */
  readonly status: number;
  readonly mediaType?: string;
  readonly example?: string;
  /** What the client must make of the body; absent for none, and for bytes. */
  readonly body?: unknown;
}

/** Name of what a case covers; the coverage check derives the same names from the documents. */
export function coverageKey(operationId: string, reply: Reply): string {
  return [operationId, reply.declared, reply.mediaType, reply.example].filter((part) => part !== undefined).join(" ");
}

export function requestKey(operationId: string, request: string): string {
  return `${operationId} request ${request}`;
}

/** The request with the most in it: every parameter, and a body. */
export function fullRequest<Client>({ requests }: OperationContract<Client>): Send<Client> {
  const send = requests["full"] ?? requests["minimal"];
  if (!send) throw new Error("An operation without requests has no contract.");
  return send;
}
