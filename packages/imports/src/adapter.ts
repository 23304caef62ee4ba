import type { Job, ListCall, RequestOptions, UploadOptions } from "@quayside/core";

/** Values of the scope of an import, by name of the configuration: `{ groupId: "…" }`. */
export interface Scope {
  readonly [name: string]: string;
}

/** Where the fields of an import stand in the provider's object: JSON Pointers (x-jobs, specs/README.md). */
export interface Mapping {
  readonly title?: string;
  readonly source?: string;
  /** 0 to 100. */
  readonly progress?: string;
  readonly counts?: { readonly total?: Count; readonly imported?: Count; readonly failed?: Count };
  /** Of several places of the message the first that holds anything. */
  readonly failure?: { readonly code?: string; readonly message?: string | readonly string[]; readonly details?: string };
  readonly createdAt?: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly updatedAt?: string;
}

/** Pointer to a number, or to an array whose length is the number. */
export type Count = string | { readonly count: string };

/** A reply on its way that can also be had with its headers. */
export interface Reply<Data = unknown> extends PromiseLike<Data> {
  withResponse(): Promise<{ data: Data; response: Response }>;
}

/** How many imports a page may be asked to hold. */
export interface PageSize {
  readonly largest: number;
  /** How many it holds where nothing is asked. */
  readonly default?: number;
}

/** How one kind of import is reached through its provider's client. */
export interface JobAdapter<Client> {
  readonly job: Job;
  /** Names of the configuration that place the import, in the order they stand in a ref. */
  readonly scope: readonly string[];
  readonly mapping: Mapping;
  // Methods, not properties: their parameters are bivariant, so that adapters of all clients fit one registry.
  get(client: Client, id: string, scope: Scope, options?: RequestOptions): Reply;
  list?(client: Client, scope: Scope, options?: RequestOptions, size?: number): ListCall<unknown, unknown, unknown>;
  /** How many imports a page of the list holds at most; only where the provider's document tells. */
  readonly pageSize?: PageSize;
  cancel?(client: Client, id: string, scope: Scope, options?: RequestOptions): Reply;
  delete?(client: Client, id: string, scope: Scope, options?: RequestOptions): Reply;
  /** What begins an import, by operation. */
  readonly start: { readonly [operation: string]: StartAdapter<Client> };
  /** A second call that tells counts, and pointers to them in its reply. */
  readonly details?: {
    get(client: Client, id: string, scope: Scope, options?: RequestOptions): Reply;
    readonly counts: NonNullable<Mapping["counts"]>;
  };
  readonly webhooks?: readonly WebhookAdapter[];
}

/** A call that begins an import. */
export interface StartAdapter<Client> {
  call(client: Client, params: never, options?: UploadOptions): Reply;
  readonly summary?: string;
  /** Parameter of the call -> name in the configuration that it is taken from where the call does not tell it. */
  readonly scope?: { readonly [parameter: string]: string };
  readonly parameters: readonly StartParameter[];
  /** Names of parameters of which a call needs all of one list, beside what is required anyhow. */
  readonly alternatives?: readonly (readonly string[])[];
}

/**
 * What a value may be, as a command line or a form needs to know it. `start` does not check it. Left out: limits of numbers,
 * lengths and lists, patterns, null, names that an object may have beside its fields, which fields go together where an
 * object has several shapes, and what lies deeper than four lists and objects within one another.
 */
export interface StartValue {
  /** `json` is anything that is no single value. */
  readonly kind: "text" | "number" | "boolean" | "file" | "json";
  /** What a text or a number is, such as `date-time`, `uri` or `uuid`; `integer` is a whole number. */
  readonly format?: string;
  /** Values that the provider's document names: the only ones there are, unless `others` says otherwise. */
  readonly values?: readonly (string | number | boolean)[];
  /** True if any other value of that kind will do as well. */
  readonly others?: true;
  /** Of a list: what each of its items may be. */
  readonly items?: StartValue;
  /** Of an object: its fields, over all shapes that it may have. */
  readonly fields?: readonly StartParameter[];
}

/** A parameter of a call that begins an import, or a field within one. */
export interface StartParameter extends StartValue {
  readonly name: string;
  /** True if no call, or no object, does without it. */
  readonly required?: true;
  /** What the provider's document says of it, as far as its first sentence; Markdown. */
  readonly description?: string;
  /** What the provider takes where nothing is given. */
  readonly default?: unknown;
}

/** A delivery to a webhook that speaks of an import. */
export interface WebhookAdapter {
  readonly name: string;
  /** What tells it from other deliveries: pointers and the texts that stand there. */
  readonly match: { readonly [pointer: string]: string };
  /** Pointer to the whole import; absent where the delivery holds only its id and state, where an import has them. */
  readonly resource?: string;
}

/** A limit that a provider declares: of all calls, or of one operation. */
export interface RateLimit {
  /** So many requests in any `perSeconds` seconds. */
  readonly requests?: number;
  readonly perSeconds?: number;
  /** Names of the headers in which replies tell the limit. */
  readonly headers?: { readonly limit?: string; readonly remaining?: string; readonly reset?: string };
  /** Method and path template of the only operation it holds for. */
  readonly method?: string;
  readonly path?: string;
}

/** An option of a provider's client that says where or as whom to call it. */
export interface ProviderOption {
  readonly name: string;
  readonly kind: "credential" | "variable" | "header";
  readonly required?: true;
  /** Environment variable that is read when the option is absent. */
  readonly environment?: string;
}

export interface ProviderAdapter<Client, Options> {
  /** The provider's name as people write it. */
  readonly title: string;
  create(options: Options): Client;
  readonly options: readonly ProviderOption[];
  readonly limits: readonly RateLimit[];
  readonly jobs: readonly JobAdapter<Client>[];
}

/** A provider of whatever kind, as the registry holds it. */
export type Adapter = ProviderAdapter<unknown, unknown>;

/** Checks an entry of the registry against the types of its client. */
export function adapter<Client, Options>(provider: ProviderAdapter<Client, Options>): Adapter {
  return provider;
}

/** Parameters of which some may be left out, since the configuration tells them. */
export type Scoped<Params, Names extends keyof Params> = Params extends unknown
  ? Omit<Params, Names> & { [Name in Names]?: Params[Name] }
  : never;
