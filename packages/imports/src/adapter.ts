import type { Job } from "@quayside/core";

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
  readonly failure?: { readonly code?: string; readonly message?: string | readonly string[] };
  readonly createdAt?: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly updatedAt?: string;
}

/** Pointer to a number, or to an array whose length is the number. */
export type Count = string | { readonly count: string };

/** How one kind of import is reached through its provider's client. */
export interface JobAdapter<Client> {
  readonly job: Job;
  /** Names of the configuration that place the import, in the order they stand in a ref. */
  readonly scope: readonly string[];
  readonly mapping: Mapping;
  // Methods, not properties: their parameters are bivariant, so that adapters of all clients fit one registry.
  get(client: Client, id: string, scope: Scope): PromiseLike<unknown>;
  list?(client: Client, scope: Scope): AsyncIterable<unknown>;
}

export interface ProviderAdapter<Client, Options> {
  create(options: Options): Client;
  readonly jobs: readonly JobAdapter<Client>[];
}

/** A provider of whatever kind, as the registry holds it. */
export type Adapter = ProviderAdapter<unknown, unknown>;

/** Checks an entry of the registry against the types of its client. */
export function adapter<Client, Options>(provider: ProviderAdapter<Client, Options>): Adapter {
  return provider;
}
