// Generated from jobs/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import {
  type Call,
  type ClientOptions,
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
  Import,
  ImportsCancelParams,
  ImportsCancelResult,
  ImportsCreateParams,
  ImportsCreateResult,
  ImportsDeleteParams,
  ImportsDeleteResult,
  ImportsDetailsParams,
  ImportsDetailsResult,
  ImportsGetParams,
  ImportsGetResult,
  ImportsListResult,
  TeamImport,
  TeamsImportsGetParams,
  TeamsImportsGetResult,
} from "./types.gen.ts";

/** Options of `createJobs`. */
export interface JobsOptions extends ClientOptions {}

/** Methods under `teams.imports`. */
export interface JobsTeamsImports {
  /** `GET /teams/{teamId}/imports/{number}` */
  get(params: TeamsImportsGetParams, options?: RequestOptions): Call<TeamImport, TeamsImportsGetResult>;

  /**
   * Polls `teams.imports.get` until the import has ended (`ok`, `error`) and resolves to it.
   *
   * @throws {JobFailedError} The import failed or was cancelled; the error holds it and the provider's reason.
   */
  wait(params: TeamsImportsGetParams, options?: WaitOptions<TeamImport>): Promise<TeamImport>;
}

/** Methods under `imports`. */
export interface JobsImports {
  /** `GET /imports` */
  list(params?: { [name: string]: never }, options?: ListOptions): ListCall<Import, {
    data?: Import[];
  }, ImportsListResult>;

  /** `POST /imports` */
  create(params: ImportsCreateParams, options?: RequestOptions): StartCall<Import, ImportsCreateResult, Import>;

  /** `GET /imports/{id}` */
  get(params: ImportsGetParams, options?: RequestOptions): Call<Import, ImportsGetResult>;

  /** `DELETE /imports/{id}` */
  delete(params: ImportsDeleteParams, options?: RequestOptions): Call<undefined, ImportsDeleteResult>;

  /** `POST /imports/{id}/cancel` */
  cancel(params: ImportsCancelParams, options?: RequestOptions): Call<undefined, ImportsCancelResult>;

  /** `GET /imports/{id}/details` */
  details(params: ImportsDetailsParams, options?: RequestOptions): Call<{
    rows?: number;
  }, ImportsDetailsResult>;

  /**
   * Polls `imports.get` until the import has ended (`done`, `broken`, `stopped`) and resolves to it.
   *
   * @throws {JobFailedError} The import failed or was cancelled; the error holds it and the provider's reason.
   */
  wait(params: ImportsGetParams, options?: WaitOptions<Import>): Promise<Import>;
}

/** Methods under `teams`. */
export interface JobsTeams {
  readonly imports: JobsTeamsImports;
}

/** Client of Jobs. */
export interface Jobs {
  readonly imports: JobsImports;

  readonly teams: JobsTeams;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Jobs. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createJobs(options: JobsOptions = {}): Jobs {
  const client = createClient<paths>(provider, { ...options });
  return {
    imports: {
      list: (params, options) => client.list(operations.importsList, params, options),
      create: (params, options) => client.start(operations.importsCreate, jobs.importJob, params, options),
      get: (params, options) => client.call(operations.importsGet, params, options),
      delete: (params, options) => client.call(operations.importsDelete, params, options),
      cancel: (params, options) => client.call(operations.importsCancel, params, options),
      details: (params, options) => client.call(operations.importsDetails, params, options),
      wait: (params, options) => client.wait(jobs.importJob, params, options),
    },
    teams: {
      imports: {
        get: (params, options) => client.call(operations.teamsImportsGet, params, options),
        wait: (params, options) => client.wait(jobs.teamImportJob, params, options),
      },
    },
    raw: client.raw,
  };
}
