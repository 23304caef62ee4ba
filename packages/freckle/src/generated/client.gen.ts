// Generated from specs/freckle/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import {
  type Call,
  type ClientOptions,
  type Credential,
  type ListCall,
  type ListOptions,
  type RawClient,
  type RequestOptions,
  type StartCall,
  type WaitOptions,
  createClient,
} from "@quayside/core";
import * as jobs from "./jobs.gen.ts";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type {
  CreatedImport,
  Entry,
  EntryList,
  Import,
  ImportDetails,
  ImportList,
  ImportStatus,
  ImportsCreateParams,
  ImportsCreateResult,
  ImportsDeleteParams,
  ImportsDeleteResult,
  ImportsDetailsParams,
  ImportsDetailsResult,
  ImportsEntriesParams,
  ImportsEntriesResult,
  ImportsGetParams,
  ImportsGetResult,
  ImportsListParams,
  ImportsListResult,
  ImportsProjectsParams,
  ImportsProjectsResult,
  ImportsStatusParams,
  ImportsStatusResult,
  ImportsTagsParams,
  ImportsTagsResult,
  Project,
  ProjectList,
  Tag,
  TagList,
} from "./types.gen.ts";

/** Options of `createFreckle`. */
export interface FreckleOptions extends ClientOptions {
  /**
   * Personal token of a Freckle user. Noko seems to accept the header still.
   *
   * Read from the environment variable `FRECKLE_TOKEN` when absent.
   */
  apiKey?: Credential | undefined;

  /** Personal token of a Noko user; the later name of the Freckle token. */
  nokoToken?: Credential | undefined;

  /**
   * Access token of an OAuth application, sent as a bearer token. It expires; a call with an expired one answers 401.
   * Freckle wanted `token` in place of `Bearer` until 2019, so this suits the server `noko`.
   */
  accessToken?: Credential | undefined;

  /**
   * Subdomain of the account.
   *
   * Read from the environment variable `FRECKLE_SUBDOMAIN` when absent.
   */
  subdomain?: string | undefined;

  /**
   * Which of the provider's servers to call.
   *
   * `account`: The host of one Freckle account, as the draft of 2013 has it.
   * `freckle`: The host of all Freckle accounts, 2014 to 2019.
   * `noko`: The host of Noko, since 2019.
   *
   * @default "account"
   */
  server?: "account" | "freckle" | "noko" | undefined;
}

/** Methods under `imports`. */
export interface FreckleImports {
  /**
   * List imports.
   *
   * Lists the imports of the account, one page at a time. Filters narrow each other down.
   *
   * `GET /imports`
   *
   * @throws {HttpError} 400: A parameter is wrong. The draft of 2013 answers 422 instead.
   * @throws {HttpError} 401: The token is missing, wrong or expired. In the draft of 2013 also: the user may not do
   * this, which later is 403.
   * @throws {HttpError} 403: The user may not do this, or the plan of the account lacks the feature.
   * @throws {HttpError} 404: There is no import of that id. Since 2014 every call on imports is said to answer so.
   * @throws {HttpError} 422: A parameter is wrong. The later drafts answer 400 instead.
   * @throws {HttpError} 429: Too many requests from this IP address. There is no body, and no header tells how long to
   * wait.
   * @throws {HttpError} 503: The account is locked, for example while it is being migrated.
   * @see https://github.com/cheerful/freckle-apidocs/blob/d2770389da3f8338b2bf3a1ec523de537688b454/content/imports.md
   */
  list(params?: ImportsListParams, options?: ListOptions): ListCall<Import, ImportList, ImportsListResult>;

  /**
   * Create an import.
   *
   * Uploads an export file and queues its import. The reply holds the id by which to watch the import. Repeating the
   * call starts a second import.
   *
   * `POST /imports`
   *
   * @throws {HttpError} 400: The upload has the wrong media type, or (later, instead of 422) a field is wrong.
   * @throws {HttpError} 401: The token is missing, wrong or expired. In the draft of 2013 also: the user may not do
   * this, which later is 403.
   * @throws {HttpError} 403: The user may not do this, or the plan of the account lacks the feature.
   * @throws {HttpError} 404: There is no import of that id. Since 2014 every call on imports is said to answer so.
   * @throws {HttpError} 422: A field is missing or wrong. The later drafts answer 400 instead.
   * @throws {HttpError} 429: Too many requests from this IP address. There is no body, and no header tells how long to
   * wait.
   * @throws {HttpError} 503: The account is locked, for example while it is being migrated.
   * @see https://github.com/cheerful/freckle-apidocs/blob/d2770389da3f8338b2bf3a1ec523de537688b454/content/imports.md
   */
  create(params: ImportsCreateParams, options?: RequestOptions): StartCall<CreatedImport, ImportsCreateResult, Import>;

  /**
   * Get an import.
   *
   * Tells how an import stands, who started it and how much it has brought in.
   *
   * `GET /imports/{id}`
   *
   * @throws {HttpError} 401: The token is missing, wrong or expired. In the draft of 2013 also: the user may not do
   * this, which later is 403.
   * @throws {HttpError} 403: The user may not do this, or the plan of the account lacks the feature.
   * @throws {HttpError} 404: There is no import of that id. Since 2014 every call on imports is said to answer so.
   * @throws {HttpError} 429: Too many requests from this IP address. There is no body, and no header tells how long to
   * wait.
   * @throws {HttpError} 503: The account is locked, for example while it is being migrated.
   * @see https://github.com/cheerful/freckle-apidocs/blob/d2770389da3f8338b2bf3a1ec523de537688b454/content/imports.md
   */
  get(params: ImportsGetParams, options?: RequestOptions): Call<Import, ImportsGetResult>;

  /**
   * Delete an import.
   *
   * Deletes an import together with the entries, tags and projects that it brought in. Entries go even if they were
   * edited since. Imported tags and projects stay if they also hold entries from elsewhere.
   *
   * `DELETE /imports/{id}`
   *
   * @throws {HttpError} 400: The import cannot be deleted. The draft of 2013 answers 422 instead.
   * @throws {HttpError} 401: The token is missing, wrong or expired. In the draft of 2013 also: the user may not do
   * this, which later is 403.
   * @throws {HttpError} 403: The user may not do this, or the plan of the account lacks the feature.
   * @throws {HttpError} 404: There is no import of that id. Since 2014 every call on imports is said to answer so.
   * @throws {HttpError} 422: The import cannot be deleted. The later drafts answer 400 instead.
   * @throws {HttpError} 429: Too many requests from this IP address. There is no body, and no header tells how long to
   * wait.
   * @throws {HttpError} 503: The account is locked, for example while it is being migrated.
   * @see https://github.com/cheerful/freckle-apidocs/blob/d2770389da3f8338b2bf3a1ec523de537688b454/content/imports.md
   */
  delete(params: ImportsDeleteParams, options?: RequestOptions): Call<undefined, ImportsDeleteResult>;

  /**
   * Get the status of an import.
   *
   * Tells whether an import has finished, and nothing else. The lightest call to poll with.
   *
   * `GET /imports/{id}/status`
   *
   * @throws {HttpError} 401: The token is missing, wrong or expired. In the draft of 2013 also: the user may not do
   * this, which later is 403.
   * @throws {HttpError} 403: The user may not do this, or the plan of the account lacks the feature.
   * @throws {HttpError} 404: There is no import of that id. Since 2014 every call on imports is said to answer so.
   * @throws {HttpError} 429: Too many requests from this IP address. There is no body, and no header tells how long to
   * wait.
   * @throws {HttpError} 503: The account is locked, for example while it is being migrated.
   * @see https://github.com/cheerful/freckle-apidocs/blob/d2770389da3f8338b2bf3a1ec523de537688b454/content/imports.md
   */
  status(params: ImportsStatusParams, options?: RequestOptions): Call<ImportStatus, ImportsStatusResult>;

  /**
   * Get the details of an import.
   *
   * Reports what a finished import did: how many entries came in, how many were dropped, and which rows, people and
   * projects it could not place. Answers 204 without a body until the import has finished.
   *
   * `GET /imports/{id}/details`
   *
   * @throws {HttpError} 401: The token is missing, wrong or expired. In the draft of 2013 also: the user may not do
   * this, which later is 403.
   * @throws {HttpError} 403: The user may not do this, or the plan of the account lacks the feature.
   * @throws {HttpError} 404: There is no import of that id. Since 2014 every call on imports is said to answer so.
   * @throws {HttpError} 429: Too many requests from this IP address. There is no body, and no header tells how long to
   * wait.
   * @throws {HttpError} 503: The account is locked, for example while it is being migrated.
   * @see https://github.com/cheerful/freckle-apidocs/blob/d2770389da3f8338b2bf3a1ec523de537688b454/content/imports.md
   */
  details(params: ImportsDetailsParams, options?: RequestOptions): Call<ImportDetails | undefined, ImportsDetailsResult>;

  /**
   * List the entries of an import.
   *
   * Lists the entries that an import created, newest date first, one page at a time. All filters of the entry list
   * apply and narrow each other down; each filter that was renamed is here under both names, so use one of the two.
   *
   * `GET /imports/{id}/entries`
   *
   * @throws {HttpError} 400: A parameter is wrong. The draft of 2013 answers 422 instead.
   * @throws {HttpError} 401: The token is missing, wrong or expired. In the draft of 2013 also: the user may not do
   * this, which later is 403.
   * @throws {HttpError} 403: The user may not do this, or the plan of the account lacks the feature.
   * @throws {HttpError} 404: There is no import of that id. Since 2014 every call on imports is said to answer so.
   * @throws {HttpError} 422: A parameter is wrong. The later drafts answer 400 instead.
   * @throws {HttpError} 429: Too many requests from this IP address. There is no body, and no header tells how long to
   * wait.
   * @throws {HttpError} 503: The account is locked, for example while it is being migrated.
   * @see https://github.com/cheerful/freckle-apidocs/blob/d2770389da3f8338b2bf3a1ec523de537688b454/content/imports.md
   */
  entries(params: ImportsEntriesParams, options?: ListOptions): ListCall<Entry, EntryList, ImportsEntriesResult>;

  /**
   * List the tags of an import.
   *
   * Lists the tags that an import created, one page at a time. The filters of the tag list apply.
   *
   * `GET /imports/{id}/tags`
   *
   * @throws {HttpError} 400: A parameter is wrong. The draft of 2013 answers 422 instead.
   * @throws {HttpError} 401: The token is missing, wrong or expired. In the draft of 2013 also: the user may not do
   * this, which later is 403.
   * @throws {HttpError} 403: The user may not do this, or the plan of the account lacks the feature.
   * @throws {HttpError} 404: There is no import of that id. Since 2014 every call on imports is said to answer so.
   * @throws {HttpError} 422: A parameter is wrong. The later drafts answer 400 instead.
   * @throws {HttpError} 429: Too many requests from this IP address. There is no body, and no header tells how long to
   * wait.
   * @throws {HttpError} 503: The account is locked, for example while it is being migrated.
   * @see https://github.com/cheerful/freckle-apidocs/blob/d2770389da3f8338b2bf3a1ec523de537688b454/content/imports.md
   */
  tags(params: ImportsTagsParams, options?: ListOptions): ListCall<Tag, TagList, ImportsTagsResult>;

  /**
   * List the projects of an import.
   *
   * Lists the projects that an import created, one page at a time. The filters of the project list apply.
   *
   * `GET /imports/{id}/projects`
   *
   * @throws {HttpError} 400: A parameter is wrong. The draft of 2013 answers 422 instead.
   * @throws {HttpError} 401: The token is missing, wrong or expired. In the draft of 2013 also: the user may not do
   * this, which later is 403.
   * @throws {HttpError} 403: The user may not do this, or the plan of the account lacks the feature.
   * @throws {HttpError} 404: There is no import of that id. Since 2014 every call on imports is said to answer so.
   * @throws {HttpError} 422: A parameter is wrong. The later drafts answer 400 instead.
   * @throws {HttpError} 429: Too many requests from this IP address. There is no body, and no header tells how long to
   * wait.
   * @throws {HttpError} 503: The account is locked, for example while it is being migrated.
   * @see https://github.com/cheerful/freckle-apidocs/blob/d2770389da3f8338b2bf3a1ec523de537688b454/content/imports.md
   */
  projects(params: ImportsProjectsParams, options?: ListOptions): ListCall<Project, ProjectList, ImportsProjectsResult>;

  /**
   * Polls `imports.get` until the import has ended (`complete`, `completed`) and resolves to it.
   *
   * @throws {JobFailedError} The import failed or was cancelled; the error holds it and the provider's reason.
   */
  wait(params: ImportsGetParams, options?: WaitOptions<Import>): Promise<Import>;
}

/**
 * Client of Freckle.
 *
 * Imports of time entries from other time trackers into Freckle, as its API v2 once announced them.
 */
export interface Freckle {
  readonly imports: FreckleImports;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Freckle. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createFreckle(options: FreckleOptions = {}): Freckle {
  const client = createClient<paths>(provider, { ...options });
  return {
    imports: {
      list: (params, options) => client.list(operations.importsList, params, options),
      create: (params, options) => client.start(operations.importsCreate, jobs.importJob, params, options),
      get: (params, options) => client.call(operations.importsGet, params, options),
      delete: (params, options) => client.call(operations.importsDelete, params, options),
      status: (params, options) => client.call(operations.importsStatus, params, options),
      details: (params, options) => client.call(operations.importsDetails, params, options),
      entries: (params, options) => client.list(operations.importsEntries, params, options),
      tags: (params, options) => client.list(operations.importsTags, params, options),
      projects: (params, options) => client.list(operations.importsProjects, params, options),
      wait: (params, options) => client.wait(jobs.importJob, params, options),
    },
    raw: client.raw,
  };
}
