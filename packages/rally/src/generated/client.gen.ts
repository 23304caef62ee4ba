// Generated from specs/rally/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import {
  type Call,
  type ClientOptions,
  type Credential,
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
  ActivitiesImportParams,
  ActivitiesImportResult,
  Import,
  ImportActivitiesResponse,
  ImportPeopleResponse,
  ImportsGetParams,
  ImportsGetResult,
  PeopleImportParams,
  PeopleImportResult,
  StudiesParticipantsImportParams,
  StudiesParticipantsImportResult,
} from "./types.gen.ts";

/** Options of `createRally`. */
export interface RallyOptions extends ClientOptions {
  /**
   * API token of a Rally workspace.
   *
   * Read from the environment variable `RALLY_ACCESS_TOKEN` when absent.
   */
  accessToken?: Credential | undefined;
}

/** Methods under `studies.participants`. */
export interface RallyStudiesParticipants {
  /**
   * Import participants to a study.
   *
   * Starts an import of up to 1,000 people into the workspace and adds them to a study as participants. Whoever is
   * known already is updated as by `people.import`. With an identifier other than the email address, a record whose
   * email belongs to somebody else fails. Repeating the call starts a second import.
   *
   * `POST /studies/{studyId}/participants/import`
   *
   * @throws {HttpError} 400: The request is wrong; the list tells what and where.
   * @throws {HttpError} 401: The token is missing or wrong.
   * @throws {HttpError} 403: The token may not do this.
   * @throws {HttpError} 404: There is no study of that id. This reply has no rate limit headers.
   * @throws {HttpError} 429: The rate limit is used up; nothing was done.
   * @throws {HttpError} 500: Rally failed. Whether the call took effect is not known.
   * @see https://docs.rallyuxr.com/api-reference/participants/import-participants-to-a-study
   */
  import(params: StudiesParticipantsImportParams, options?: RequestOptions): StartCall<ImportPeopleResponse, StudiesParticipantsImportResult, Import>;
}

/** Methods under `imports`. */
export interface RallyImports {
  /**
   * Get an import.
   *
   * Tells where an import stands, how many people it has imported and which records it could not.
   *
   * `GET /imports/{importId}`
   *
   * @throws {HttpError} 401: The token is missing or wrong.
   * @throws {HttpError} 403: The token may not do this.
   * @throws {HttpError} 404: There is no import of that id. This reply has no rate limit headers.
   * @throws {HttpError} 429: The rate limit is used up; nothing was done.
   * @throws {HttpError} 500: Rally failed. Whether the call took effect is not known.
   * @see https://docs.rallyuxr.com/api-reference/imports/gets-an-import-by-id
   */
  get(params: ImportsGetParams, options?: RequestOptions): Call<Import, ImportsGetResult>;

  /**
   * Polls `imports.get` until the import has ended (`COMPLETED`, `ERROR`) and resolves to it.
   *
   * @throws {JobFailedError} The import failed or was cancelled; the error holds it and the provider's reason.
   */
  wait(params: ImportsGetParams, options?: WaitOptions<Import>): Promise<Import>;
}

/** Methods under `people`. */
export interface RallyPeople {
  /**
   * Import people.
   *
   * Starts an import of up to 1,000 people into the workspace. Whoever is known already is replaced, field by field
   * and property by property, with what the record holds. Repeating the call starts a second import.
   *
   * `POST /people/import`
   *
   * @throws {HttpError} 400: The request is wrong; the list tells what and where.
   * @throws {HttpError} 401: The token is missing or wrong.
   * @throws {HttpError} 403: The token may not do this.
   * @throws {HttpError} 429: The rate limit is used up; nothing was done.
   * @throws {HttpError} 500: Rally failed. Whether the call took effect is not known.
   * @see https://docs.rallyuxr.com/api-reference/people/import-people
   */
  import(params: PeopleImportParams, options?: RequestOptions): StartCall<ImportPeopleResponse, PeopleImportResult, Import>;
}

/** Methods under `studies`. */
export interface RallyStudies {
  readonly participants: RallyStudiesParticipants;
}

/** Methods under `activities`. */
export interface RallyActivities {
  /**
   * Import activities.
   *
   * Starts an import of past activities, up to 1,000 over all people. Records that are wrong are named in `errors` of
   * the reply; the others are imported. Needs access that Customer Success grants. Repeating the call starts a second
   * import.
   *
   * `POST /activities/import`
   *
   * @throws {HttpError} 400: The request is wrong; the list tells what and where.
   * @throws {HttpError} 401: The token is missing or wrong.
   * @throws {HttpError} 403: The token may not do this.
   * @throws {HttpError} 429: The rate limit is used up; nothing was done.
   * @throws {HttpError} 500: Rally failed. Whether the call took effect is not known.
   * @see https://docs.rallyuxr.com/api-reference/backfills/import-activities
   */
  import(params: ActivitiesImportParams, options?: RequestOptions): StartCall<ImportActivitiesResponse, ActivitiesImportResult, Import>;
}

/**
 * Client of Rally UXR.
 *
 * Imports of people, study participants and activities into a Rally UXR workspace.
 */
export interface Rally {
  readonly imports: RallyImports;

  readonly people: RallyPeople;

  readonly studies: RallyStudies;

  readonly activities: RallyActivities;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Rally UXR. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createRally(options: RallyOptions = {}): Rally {
  const client = createClient<paths>(provider, { ...options });
  return {
    imports: {
      get: (params, options) => client.call(operations.importsGet, params, options),
      wait: (params, options) => client.wait(jobs.importJob, params, options),
    },
    people: {
      import: (params, options) => client.start(operations.peopleImport, jobs.importJob, params, options),
    },
    studies: {
      participants: {
        import: (params, options) => client.start(operations.studiesParticipantsImport, jobs.importJob, params, options),
      },
    },
    activities: {
      import: (params, options) => client.start(operations.activitiesImport, jobs.importJob, params, options),
    },
    raw: client.raw,
  };
}
