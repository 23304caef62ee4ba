// Generated from specs/power-bi/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import {
  type Call,
  type ClientOptions,
  type Credential,
  type ListCall,
  type ListOptions,
  type RawClient,
  type RequestOptions,
  type StartCall,
  type UploadOptions,
  type WaitOptions,
  createClient,
} from "@quayside/core";
import * as jobs from "./jobs.gen.ts";
import * as operations from "./operations.gen.ts";
import { provider } from "./provider.gen.ts";
import type { paths } from "./schema.gen.ts";
import type {
  AdminImportsListParams,
  AdminImportsListResult,
  BetaImport,
  BetaImportList,
  BetaImportReference,
  BetaImportsCreateParams,
  BetaImportsCreateResult,
  BetaImportsGetParams,
  BetaImportsGetResult,
  BetaImportsListResult,
  GroupsImportsCreateParams,
  GroupsImportsCreateResult,
  GroupsImportsCreateUploadLocationParams,
  GroupsImportsCreateUploadLocationResult,
  GroupsImportsGetParams,
  GroupsImportsGetResult,
  GroupsImportsListParams,
  GroupsImportsListResult,
  Import,
  ImportList,
  ImportsCreateParams,
  ImportsCreateResult,
  ImportsCreateUploadLocationResult,
  ImportsGetParams,
  ImportsGetResult,
  ImportsListResult,
  TemporaryUploadLocation,
} from "./types.gen.ts";

/** Options of `createPowerBi`. */
export interface PowerBiOptions extends ClientOptions {
  /**
   * Access token of Microsoft Entra ID. In the addresses put your tenant's id or domain in place of `common`.
   *
   * A token request names a scope in full, with the resource in front:
   * `https://analysis.windows.net/powerbi/api/Dataset.Read.All`. Other clouds have resources of their own (see the
   * servers) and sign in at login.microsoftonline.us (the US government clouds) or login.chinacloudapi.cn (China).
   * A service principal asks for `.default`: its rights come from the tenant's settings and its role in the
   * workspace, and scopes are not looked at.
   *
   * Read from the environment variable `POWER_BI_ACCESS_TOKEN` when absent.
   */
  accessToken?: Credential | undefined;

  /**
   * Id of the service principal profile to act as. Only for service principals that keep several customers apart by
   * profiles; taken by calls on shared workspaces alone.
   */
  profileId?: string | undefined;

  /**
   * Which of the provider's servers to call.
   *
   * `public`: The public cloud.
   * `gcc`: The US Government Community Cloud (GCC); tokens are for analysis.usgovcloudapi.net.
   * `gcc-high`: The US Government Community Cloud High (GCC High); tokens are for high.analysis.usgovcloudapi.net.
   * `dod`: The cloud of the US Department of Defense; tokens are for mil.analysis.usgovcloudapi.net.
   * `china`: The cloud in China; tokens are for analysis.chinacloudapi.cn.
   *
   * @default "public"
   */
  server?: "public" | "gcc" | "gcc-high" | "dod" | "china" | undefined;
}

/** Methods under `groups.imports`. */
export interface PowerBiGroupsImports {
  /**
   * List imports of a workspace.
   *
   * Lists the imports of a shared workspace, all at once. There are no pages and no filters.
   *
   * `GET /v1.0/myorg/groups/{groupId}/imports`
   *
   * @throws {HttpError} 400: An id, a parameter or the body is wrong. The body of the answer is often empty.
   * @throws {HttpError} 401: The token is missing, lacks the scope, or the tenant's settings do not allow the call.
   * The body may be empty.
   * @throws {HttpError} 403: The token has expired, or its owner may not do this: no member of the workspace, no
   * administrator. The body may be empty.
   * @throws {HttpError} 404: There is no such workspace or import, or the caller cannot see it. The body may be empty.
   * @throws {HttpError} 429: The user has made too many calls, or too many imports are under way. The body may be
   * empty.
   * @throws {HttpError} 500: Power BI failed. For an import the cause may be the file (measures or tables that are not
   * valid, or its size), and the import may have been made all the same. The body may be empty.
   * @see https://learn.microsoft.com/rest/api/power-bi/imports/get-imports-in-group
   */
  list(params: GroupsImportsListParams, options?: ListOptions): ListCall<Import, ImportList, GroupsImportsListResult>;

  /**
   * Start an import into a workspace.
   *
   * Starts an import into a shared workspace, from a file, from a workbook in OneDrive for Business or from an
   * uploaded blob. Not safe to repeat: after a lost connection or a 500 the file may have been imported all the same,
   * even several times, so look at `groups.imports.list` first.
   *
   * A `file` of more than 1,073,741,824 bytes is stored block by block, by way of
   * `groups.imports.createUploadLocation`, and imported from there; `onProgress` tells how much has arrived.
   *
   * `POST /v1.0/myorg/groups/{groupId}/imports`
   *
   * @throws {HttpError} 307: The workspace lives in another cluster, and `preferClientRouting` was set. Nothing has
   * been imported: send the same request, body included, to the address in `Location`. It is on another origin, where
   * a client that guards its token does not follow by itself.
   * @throws {HttpError} 400: The file cannot be read, or a parameter does not suit it. The answer has an empty body,
   * without a reason, when `datasetDisplayName` is missing, when `skipReport` is `false`, or when an `.rdl` comes with
   * another `nameConflict` than `Abort` or `Overwrite`.
   * @throws {HttpError} 401: The token is missing, lacks the scope, or the tenant's settings do not allow the call.
   * The body may be empty.
   * @throws {HttpError} 403: The token has expired, or its owner may not do this: no member of the workspace, no
   * administrator. The body may be empty.
   * @throws {HttpError} 404: There is no such workspace; or `nameConflict` is `Overwrite`, and there is nothing of
   * that name. The body may be empty.
   * @throws {HttpError} 409: `nameConflict` is `Overwrite` or `CreateOrOverwrite`, and several items have that name.
   * The body may be empty.
   * @throws {HttpError} 429: The user has made too many calls, or too many imports are under way. The body may be
   * empty.
   * @throws {HttpError} 500: Power BI failed. For an import the cause may be the file (measures or tables that are not
   * valid, or its size), and the import may have been made all the same. The body may be empty.
   * @see https://learn.microsoft.com/rest/api/power-bi/imports/post-import-in-group
   */
  create(params: GroupsImportsCreateParams, options?: UploadOptions): StartCall<Import, GroupsImportsCreateResult, Import>;

  /**
   * Get an import of a workspace.
   *
   * Tells how far an import into a shared workspace has come, and what it made. After an import that overwrites, the
   * first answers may still show how the previous run ended: trust a final state once `updatedDateTime` is later than
   * your request.
   *
   * `GET /v1.0/myorg/groups/{groupId}/imports/{importId}`
   *
   * @throws {HttpError} 400: An id, a parameter or the body is wrong. The body of the answer is often empty.
   * @throws {HttpError} 401: The token is missing, lacks the scope, or the tenant's settings do not allow the call.
   * The body may be empty.
   * @throws {HttpError} 403: The token has expired, or its owner may not do this: no member of the workspace, no
   * administrator. The body may be empty.
   * @throws {HttpError} 404: There is no such workspace or import, or the caller cannot see it. The body may be empty.
   * @throws {HttpError} 429: The user has made too many calls, or too many imports are under way. The body may be
   * empty.
   * @throws {HttpError} 500: Power BI failed. For an import the cause may be the file (measures or tables that are not
   * valid, or its size), and the import may have been made all the same. The body may be empty.
   * @see https://learn.microsoft.com/rest/api/power-bi/imports/get-import-in-group
   */
  get(params: GroupsImportsGetParams, options?: RequestOptions): Call<Import, GroupsImportsGetResult>;

  /**
   * Create a temporary upload location for a workspace.
   *
   * Makes a place in Azure Blob Storage for a `.pbix` of 1 to 10 GB that is to be imported into a shared workspace.
   * The workspace must be on Premium capacity.
   *
   * The steps that follow: upload the bytes to `url` with Azure's own means, without the Power BI token (a block
   * blob: put blocks of 4 MiB, then the list of the blocks), before `expirationTime`; then start the import with
   * `fileUrl` set to the same URL and a `datasetDisplayName` that ends in `.pbix`. Microsoft's own client allows
   * that last call 15 minutes.
   *
   * `POST /v1.0/myorg/groups/{groupId}/imports/createTemporaryUploadLocation`
   *
   * @throws {HttpError} 400: An id, a parameter or the body is wrong. The body of the answer is often empty.
   * @throws {HttpError} 401: The token is missing, lacks the scope, or the tenant's settings do not allow the call.
   * The body may be empty.
   * @throws {HttpError} 403: The token has expired, or its owner may not do this: no member of the workspace, no
   * administrator. The body may be empty.
   * @throws {HttpError} 404: There is no such workspace or import, or the caller cannot see it. The body may be empty.
   * @throws {HttpError} 429: The user has made too many calls, or too many imports are under way. The body may be
   * empty.
   * @throws {HttpError} 500: Power BI failed. For an import the cause may be the file (measures or tables that are not
   * valid, or its size), and the import may have been made all the same. The body may be empty.
   * @see https://learn.microsoft.com/rest/api/power-bi/imports/create-temporary-upload-location-in-group
   */
  createUploadLocation(params: GroupsImportsCreateUploadLocationParams, options?: RequestOptions): Call<TemporaryUploadLocation, GroupsImportsCreateUploadLocationResult>;

  /**
   * Polls `groups.imports.get` until the import has ended (`Succeeded`, `Failed`) and resolves to it.
   *
   * @throws {JobFailedError} The import failed or was cancelled; the error holds it and the provider's reason.
   */
  wait(params: GroupsImportsGetParams, options?: WaitOptions<Import>): Promise<Import>;
}

/** Methods under `admin.imports`. */
export interface PowerBiAdminImports {
  /**
   * List imports of the organisation.
   *
   * Lists the imports of all workspaces of the organisation. The caller is a Fabric administrator, or a service
   * principal whose application holds no Power BI permission that needs an administrator's consent. At most 200 calls
   * an hour.
   *
   * `GET /v1.0/myorg/admin/imports`
   *
   * @throws {HttpError} 400: An id, a parameter or the body is wrong. The body of the answer is often empty.
   * @throws {HttpError} 401: The token is missing, lacks the scope, or the tenant's settings do not allow the call.
   * The body may be empty.
   * @throws {HttpError} 403: The token has expired, or its owner may not do this: no member of the workspace, no
   * administrator. The body may be empty.
   * @throws {HttpError} 429: The 200 calls of this hour are used up.
   * @throws {HttpError} 500: Power BI failed. For an import the cause may be the file (measures or tables that are not
   * valid, or its size), and the import may have been made all the same. The body may be empty.
   * @see https://learn.microsoft.com/rest/api/power-bi/admin/imports-get-imports-as-admin
   */
  list(params?: AdminImportsListParams, options?: ListOptions): ListCall<Import, ImportList, AdminImportsListResult>;
}

/** Methods under `beta.imports`. */
export interface PowerBiBetaImports {
  /**
   * List imports (preview API).
   *
   * Lists the imports of My workspace with the datasets of imported files and the reports of connected files, as the
   * preview API did. Use `imports.list` instead; the scope that this operation asks for is retired.
   *
   * `GET /beta/myorg/imports`
   *
   * @throws {HttpError} 401: The token is missing, lacks the scope, or the tenant's settings do not allow the call.
   * The body may be empty.
   * @throws {HttpError} 403: The token has expired, or its owner may not do this: no member of the workspace, no
   * administrator. The body may be empty.
   * @throws {HttpError} 429: The user has made too many calls, or too many imports are under way. The body may be
   * empty.
   * @throws {HttpError} 500: Power BI failed. For an import the cause may be the file (measures or tables that are not
   * valid, or its size), and the import may have been made all the same. The body may be empty.
   * @deprecated The provider advises against it.
   */
  list(params?: { [name: string]: never }, options?: ListOptions): ListCall<BetaImport, BetaImportList, BetaImportsListResult>;

  /**
   * Start an import (preview API).
   *
   * Starts an import into My workspace, from a file or from a workbook in OneDrive for Business, as the preview API
   * did. Use `imports.create` instead; the scope that this operation asks for is retired.
   *
   * `POST /beta/myorg/imports`
   *
   * @throws {HttpError} 400: An id, a parameter or the body is wrong. The body of the answer is often empty.
   * @throws {HttpError} 401: The token is missing, lacks the scope, or the tenant's settings do not allow the call.
   * The body may be empty.
   * @throws {HttpError} 403: The token has expired, or its owner may not do this: no member of the workspace, no
   * administrator. The body may be empty.
   * @throws {HttpError} 409: The same file has been imported before with the same connection type.
   * @throws {HttpError} 429: The user has made too many calls, or too many imports are under way. The body may be
   * empty.
   * @throws {HttpError} 500: Power BI failed. For an import the cause may be the file (measures or tables that are not
   * valid, or its size), and the import may have been made all the same. The body may be empty.
   * @deprecated The provider advises against it.
   */
  create(params: BetaImportsCreateParams, options?: RequestOptions): Call<BetaImportReference, BetaImportsCreateResult>;

  /**
   * Get an import (preview API).
   *
   * Tells how far an import into My workspace has come, as the preview API did. Use `imports.get` instead; the scope
   * that this operation asks for is retired.
   *
   * `GET /beta/myorg/imports/{importId}`
   *
   * @throws {HttpError} 400: An id, a parameter or the body is wrong. The body of the answer is often empty.
   * @throws {HttpError} 401: The token is missing, lacks the scope, or the tenant's settings do not allow the call.
   * The body may be empty.
   * @throws {HttpError} 403: The token has expired, or its owner may not do this: no member of the workspace, no
   * administrator. The body may be empty.
   * @throws {HttpError} 404: There is no such workspace or import, or the caller cannot see it. The body may be empty.
   * @throws {HttpError} 429: The user has made too many calls, or too many imports are under way. The body may be
   * empty.
   * @throws {HttpError} 500: Power BI failed. For an import the cause may be the file (measures or tables that are not
   * valid, or its size), and the import may have been made all the same. The body may be empty.
   * @deprecated The provider advises against it.
   */
  get(params: BetaImportsGetParams, options?: RequestOptions): Call<BetaImport, BetaImportsGetResult>;
}

/** Methods under `imports`. */
export interface PowerBiImports {
  /**
   * List imports.
   *
   * Lists the imports of My workspace, all at once. There are no pages and no filters.
   *
   * `GET /v1.0/myorg/imports`
   *
   * @throws {HttpError} 400: An id, a parameter or the body is wrong. The body of the answer is often empty.
   * @throws {HttpError} 401: The token is missing, lacks the scope, or the tenant's settings do not allow the call.
   * The body may be empty.
   * @throws {HttpError} 403: The token has expired, or its owner may not do this: no member of the workspace, no
   * administrator. The body may be empty.
   * @throws {HttpError} 429: The user has made too many calls, or too many imports are under way. The body may be
   * empty.
   * @throws {HttpError} 500: Power BI failed. For an import the cause may be the file (measures or tables that are not
   * valid, or its size), and the import may have been made all the same. The body may be empty.
   * @see https://learn.microsoft.com/rest/api/power-bi/imports/get-imports
   */
  list(params?: { [name: string]: never }, options?: ListOptions): ListCall<Import, ImportList, ImportsListResult>;

  /**
   * Start an import.
   *
   * Starts an import into My workspace, from a file, from a workbook in OneDrive for Business or from an uploaded
   * blob. Not safe to repeat: after a lost connection or a 500 the file may have been imported all the same, even
   * several times, so look at `imports.list` first.
   *
   * A `file` of more than 1,073,741,824 bytes is stored block by block, by way of `imports.createUploadLocation`, and
   * imported from there; `onProgress` tells how much has arrived.
   *
   * `POST /v1.0/myorg/imports`
   *
   * @throws {HttpError} 307: The workspace lives in another cluster, and `preferClientRouting` was set. Nothing has
   * been imported: send the same request, body included, to the address in `Location`. It is on another origin, where
   * a client that guards its token does not follow by itself.
   * @throws {HttpError} 400: The file cannot be read, or a parameter does not suit it. The answer has an empty body,
   * without a reason, when `datasetDisplayName` is missing, when `skipReport` is `false`, or when an `.rdl` comes with
   * another `nameConflict` than `Abort` or `Overwrite`.
   * @throws {HttpError} 401: The token is missing, lacks the scope, or the tenant's settings do not allow the call.
   * The body may be empty.
   * @throws {HttpError} 403: The token has expired, or its owner may not do this: no member of the workspace, no
   * administrator. The body may be empty.
   * @throws {HttpError} 404: `nameConflict` is `Overwrite`, and there is nothing of that name. The body may be empty.
   * @throws {HttpError} 409: `nameConflict` is `Overwrite` or `CreateOrOverwrite`, and several items have that name.
   * The body may be empty.
   * @throws {HttpError} 429: The user has made too many calls, or too many imports are under way. The body may be
   * empty.
   * @throws {HttpError} 500: Power BI failed. For an import the cause may be the file (measures or tables that are not
   * valid, or its size), and the import may have been made all the same. The body may be empty.
   * @see https://learn.microsoft.com/rest/api/power-bi/imports/post-import
   */
  create(params: ImportsCreateParams, options?: UploadOptions): StartCall<Import, ImportsCreateResult, Import>;

  /**
   * Get an import.
   *
   * Tells how far an import into My workspace has come, and what it made. After an import that overwrites, the first
   * answers may still show how the previous run ended: trust a final state once `updatedDateTime` is later than your
   * request.
   *
   * `GET /v1.0/myorg/imports/{importId}`
   *
   * @throws {HttpError} 400: An id, a parameter or the body is wrong. The body of the answer is often empty.
   * @throws {HttpError} 401: The token is missing, lacks the scope, or the tenant's settings do not allow the call.
   * The body may be empty.
   * @throws {HttpError} 403: The token has expired, or its owner may not do this: no member of the workspace, no
   * administrator. The body may be empty.
   * @throws {HttpError} 404: There is no such workspace or import, or the caller cannot see it. The body may be empty.
   * @throws {HttpError} 429: The user has made too many calls, or too many imports are under way. The body may be
   * empty.
   * @throws {HttpError} 500: Power BI failed. For an import the cause may be the file (measures or tables that are not
   * valid, or its size), and the import may have been made all the same. The body may be empty.
   * @see https://learn.microsoft.com/rest/api/power-bi/imports/get-import
   */
  get(params: ImportsGetParams, options?: RequestOptions): Call<Import, ImportsGetResult>;

  /**
   * Create a temporary upload location.
   *
   * Makes a place in Azure Blob Storage for a `.pbix` of 1 to 10 GB that is to be imported into My workspace. Needs
   * Premium capacity.
   *
   * The steps that follow: upload the bytes to `url` with Azure's own means, without the Power BI token (a block
   * blob: put blocks of 4 MiB, then the list of the blocks), before `expirationTime`; then start the import with
   * `fileUrl` set to the same URL and a `datasetDisplayName` that ends in `.pbix`. Microsoft's own client allows
   * that last call 15 minutes.
   *
   * `POST /v1.0/myorg/imports/createTemporaryUploadLocation`
   *
   * @throws {HttpError} 400: An id, a parameter or the body is wrong. The body of the answer is often empty.
   * @throws {HttpError} 401: The token is missing, lacks the scope, or the tenant's settings do not allow the call.
   * The body may be empty.
   * @throws {HttpError} 403: The token has expired, or its owner may not do this: no member of the workspace, no
   * administrator. The body may be empty.
   * @throws {HttpError} 429: The user has made too many calls, or too many imports are under way. The body may be
   * empty.
   * @throws {HttpError} 500: Power BI failed. For an import the cause may be the file (measures or tables that are not
   * valid, or its size), and the import may have been made all the same. The body may be empty.
   * @see https://learn.microsoft.com/rest/api/power-bi/imports/create-temporary-upload-location
   */
  createUploadLocation(params?: { [name: string]: never }, options?: RequestOptions): Call<TemporaryUploadLocation, ImportsCreateUploadLocationResult>;

  /**
   * Polls `imports.get` until the import has ended (`Succeeded`, `Failed`) and resolves to it.
   *
   * @throws {JobFailedError} The import failed or was cancelled; the error holds it and the provider's reason.
   */
  wait(params: ImportsGetParams, options?: WaitOptions<Import>): Promise<Import>;
}

/** Methods under `groups`. */
export interface PowerBiGroups {
  readonly imports: PowerBiGroupsImports;
}

/** Methods under `admin`. */
export interface PowerBiAdmin {
  readonly imports: PowerBiAdminImports;
}

/** Methods under `beta`. */
export interface PowerBiBeta {
  readonly imports: PowerBiBetaImports;
}

/**
 * Client of Power BI.
 *
 * Imports of reports, workbooks and dataflows into Power BI workspaces.
 */
export interface PowerBi {
  readonly imports: PowerBiImports;

  readonly groups: PowerBiGroups;

  readonly admin: PowerBiAdmin;

  readonly beta: PowerBiBeta;

  /**
   * The openapi-fetch client below: any path of the document, typed by it. Replies come as they are, nothing is thrown
   * for a status.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client of Power BI. Nothing is sent before a method is called.
 *
 * @throws {ConfigError} An option cannot be used, such as a base URL that is not https.
 */
export function createPowerBi(options: PowerBiOptions = {}): PowerBi {
  const client = createClient<paths>(provider, { ...options });
  return {
    imports: {
      list: (params, options) => client.list(operations.importsList, params, options),
      create: (params, options) => client.start(operations.importsCreate, jobs.importJob, params, options),
      get: (params, options) => client.call(operations.importsGet, params, options),
      createUploadLocation: (params, options) => client.call(operations.importsCreateUploadLocation, params, options),
      wait: (params, options) => client.wait(jobs.importJob, params, options),
    },
    groups: {
      imports: {
        list: (params, options) => client.list(operations.groupsImportsList, params, options),
        create: (params, options) => client.start(operations.groupsImportsCreate, jobs.groupImportJob, params, options),
        get: (params, options) => client.call(operations.groupsImportsGet, params, options),
        createUploadLocation: (params, options) => client.call(operations.groupsImportsCreateUploadLocation, params, options),
        wait: (params, options) => client.wait(jobs.groupImportJob, params, options),
      },
    },
    admin: {
      imports: {
        list: (params, options) => client.list(operations.adminImportsList, params, options),
      },
    },
    beta: {
      imports: {
        list: (params, options) => client.list(operations.betaImportsList, params, options),
        create: (params, options) => client.call(operations.betaImportsCreate, params, options),
        get: (params, options) => client.call(operations.betaImportsGet, params, options),
      },
    },
    raw: client.raw,
  };
}
