// Generated from specs/power-bi/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult, FileInput } from "@quayside/core";

/** One import, how far it has come and what it made. The reply of the call that starts it usually holds the id only. */
export interface Import {
  /** Id of the import. */
  id: string;
  /** Name of the import. */
  name?: string;
  /**
   * Where an import stands; the two values after `Publishing` are final. A reply without it means that the import has
   * only just been accepted.
   */
  importState?: ImportState;
  /** When the import was accepted. */
  createdDateTime?: string;
  /** When the import last changed. */
  updatedDateTime?: string;
  /** Reports that the import made; empty while it runs. */
  reports?: Report[];
  /** Datasets that the import made; empty while it runs. */
  datasets?: Dataset[];
  /** How the data came in, for example `import`. */
  connectionType?: string;
  /** Where the content came from, for example `Upload`. */
  source?: string;
  /** Why an import failed; absent unless it did. Power BI does not always fill it. */
  error?: ImportError;
}

/**
 * Where an import stands; the two values after `Publishing` are final. A reply without it means that the import has
 * only just been accepted.
 */
export type ImportState = "Publishing" | "Succeeded" | "Failed" | (string & {});

/** Why an import failed; absent unless it did. Power BI does not always fill it. */
export interface ImportError {
  /** What kind of error it is. */
  code?: string;
  /** What went wrong, for people. */
  message?: string;
  /** What the error is about. */
  target?: string;
  /** More about the error, as a list or as plain text. Look here when there is no `message`. */
  details?: ImportErrorDetail[] | string;
}

/** One of the things that went wrong. */
export interface ImportErrorDetail {
  /** What kind of error it is. */
  code?: string;
  /** What the error is about. */
  target?: string;
  /** What went wrong, for people. */
  message?: string;
}

/** Imports, in the envelope of OData. */
export interface ImportList {
  /** URL that describes the shape of the answer; of no use to most callers. */
  "@odata.context"?: string;
  /** The imports. */
  value: Import[];
}

/** A form with one file. */
export interface ImportFile {
  /** The file, up to 1 GB. The extension in `datasetDisplayName` tells Power BI what it is. */
  file: FileInput;
}

/** What to import, when the file itself is not sent along. */
export type ImportInfo = OneDriveWorkbook | UploadedBlob;

/** A workbook in OneDrive for Business. A `.pbix` cannot be imported from there. */
export interface OneDriveWorkbook {
  /** Path of an `.xlsx`, absolute or relative to the caller's OneDrive. */
  filePath: string;
  /** Whether to load the workbook's data as a dataset (`import`) or to link the workbook as a report (`connect`). */
  connectionType?: ConnectionType;
}

/** A `.pbix` of 1 to 10 GB that was uploaded before. Needs Premium capacity. */
export interface UploadedBlob {
  /** The `url` of the temporary upload location that holds the file. */
  fileUrl: string;
}

/** Whether to load the workbook's data as a dataset (`import`) or to link the workbook as a report (`connect`). */
export type ConnectionType = "import" | "connect";

/**
 * What to do when the name is taken. `Ignore` makes a second item of that name; `Abort` stops; `Overwrite` replaces
 * the one item of that name and fails when there is none (404) or more than one (409); `CreateOrOverwrite` does the
 * same but makes the item when there is none; `GenerateUniqueName` picks a fresh name, for dataflows only.
 */
export type ImportConflictHandlerMode = "Ignore" | "Abort" | "Overwrite" | "CreateOrOverwrite" | "GenerateUniqueName";

/** A place in Azure Blob Storage to upload one file to. */
export interface TemporaryUploadLocation {
  /** URL that describes the shape of the answer; of no use to most callers. */
  "@odata.context"?: string;
  /**
   * URL to upload to, and later the `fileUrl` of the import. It carries its own permission, so treat it as a secret.
   * Microsoft's machine-readable description spells it `Url`.
   */
  url: string;
  /** Until when `url` works. Microsoft's machine-readable description spells it `ExpirationTime`. */
  expirationTime: string;
}

/** A report. In imports usually only `id`, `name`, `webUrl` and `embedUrl` are filled. */
export interface Report {
  /** Id of the report. */
  id: string;
  /** Name of the report. */
  name?: string;
  /** Id of the dataset that the report shows. */
  datasetId?: string;
  /** Id of the app that the report belongs to, if it belongs to one. */
  appId?: string;
  /** What the report is about. */
  description?: string;
  /** Whether a report is an interactive one or a paginated one (`.rdl`). */
  reportType?: ReportType;
  /** Id of the report that this one was published from, if its workspace was published as an app. */
  originalReportId?: string;
  /** Whether the caller made the report. */
  isOwnedByMe?: boolean;
  /** Whether the report came from a `.pbix`. Sent by the service though not documented. */
  isFromPbix?: boolean;
  /** Address of the report for people. */
  webUrl?: string;
  /** Address of the report for embedding in an application. */
  embedUrl?: string;
  /**
   * Always empty, and to be removed.
   *
   * @deprecated
   */
  users?: unknown[];
  /**
   * Always empty, and to be removed.
   *
   * @deprecated
   */
  subscriptions?: unknown[];
}

/** Whether a report is an interactive one or a paginated one (`.rdl`). */
export type ReportType = "PaginatedReport" | "PowerBIReport" | (string & {});

/** A dataset. In imports usually only `id`, `name` and `webUrl` are filled. */
export interface Dataset {
  /** Id of the dataset. */
  id: string;
  /** Name of the dataset. */
  name?: string;
  /** Who owns the dataset. */
  configuredBy?: string;
  /** When the dataset was made. */
  createdDate?: string;
  /**
   * Where the content came from. To be ignored.
   *
   * @deprecated
   */
  contentProviderType?: string;
  /** What the dataset is about. */
  description?: string;
  /** Dataflows that the dataset reads. */
  upstreamDataflows?: DependentDataflow[];
  /** Address for making a report of the dataset inside an application. */
  createReportEmbedURL?: string;
  /** Address for embedding questions and answers about the dataset. */
  qnaEmbedURL?: string;
  /** Address of the dataset for people. */
  webUrl?: string;
  /** Whether an embed token for the dataset must name an identity. */
  isEffectiveIdentityRequired?: boolean;
  /** Whether that identity must come with roles (row-level security). */
  isEffectiveIdentityRolesRequired?: boolean;
  /** Whether the dataset reaches its data through an on-premises gateway. */
  isOnPremGatewayRequired?: boolean;
  /** How the dataset is encrypted; sent with `$expand` only. */
  encryption?: Encryption;
  /**
   * Always empty, and to be removed.
   *
   * @deprecated
   */
  users?: unknown[];
  /** Whether rows can be pushed into the dataset. */
  addRowsAPIEnabled?: boolean;
  /** Whether the dataset can be refreshed. */
  isRefreshable?: boolean;
  /** Whether the dataset can be shared with other organisations. */
  isInPlaceSharingEnabled?: boolean;
  /** How the dataset is stored, for example `Abf`. */
  targetStorageMode?: string;
  /**
   * How queries to the dataset are spread over read-only copies.
   *
   * Set by the provider.
   */
  queryScaleOutSettings?: QueryScaleOutSettings;
}

/** A dataflow that a dataset reads. */
export interface DependentDataflow {
  /** Id of the dataflow. */
  targetDataflowId?: string;
  /** Id of the workspace that holds the dataflow. */
  groupId?: string;
}

/** How the dataset is encrypted; sent with `$expand` only. */
export interface Encryption {
  /** Whether the dataset is encrypted as its workspace asks for. */
  encryptionStatus?: EncryptionStatus;
}

/** Whether the dataset is encrypted as its workspace asks for. */
export type EncryptionStatus = "Unknown" | "NotSupported" | "InSyncWithWorkspace" | "NotInSyncWithWorkspace" | (string & {});

/**
 * How queries to the dataset are spread over read-only copies.
 *
 * Set by the provider.
 */
export interface QueryScaleOutSettings {
  /** Whether the copies follow the dataset by themselves. */
  autoSyncReadOnlyReplicas?: boolean;
  /** How many copies there may be; -1 leaves the number to Power BI. -1 to 64. */
  maxReadOnlyReplicas?: number;
}

/** One import as the preview API shows it. */
export interface BetaImport {
  /** Id of the import. */
  id: string;
  /** Name of the import, usually that of the file. */
  name?: string;
  /** When the import was accepted, like `2015-06-02 08:14:07.210`; no time zone is told. */
  createdDateTime?: string;
  /** When the import last changed, in the same form. */
  updatedDateTime?: string;
  /** Where the import stands; the values were never documented, `Published` is one. */
  importState?: string;
  /** Why an import failed; absent unless it did. Power BI does not always fill it. */
  error?: ImportError;
  /** Reports of connected files. */
  reports?: BetaReport[];
  /** Datasets of imported files. */
  datasets?: BetaDataset[];
}

/** A report as the preview API shows it. */
export interface BetaReport {
  /** Id of the report. */
  id: string;
  /** Name of the report. */
  name?: string;
  /** Address of the report for people. */
  webUrl?: string;
  /** Address of the report for embedding in an application. */
  embedUrl?: string;
}

/** A dataset as the preview API shows it. */
export interface BetaDataset {
  /** Id of the dataset. */
  id: string;
  /** Name of the dataset. */
  name?: string;
}

/** The imports that the preview API lists. */
export interface BetaImportList {
  /** The imports. */
  value: BetaImport[];
}

/** The import that the preview API has begun. */
export interface BetaImportReference {
  /** Id of the import. */
  id: string;
}

/** A workbook in OneDrive for Business. */
export interface BetaImportInfo {
  /** Path of the workbook. */
  filePath: string;
  /**
   * Whether to load the workbook's data as a dataset (`import`) or to link the workbook as a report (`connect`).
   *
   * @default "import"
   */
  connectionType?: ConnectionType;
}

/**
 * What to do when the name is taken: make a second item (`Ignore`), stop (`Abort`) or replace the one that is there
 * (`Overwrite`).
 */
export type BetaImportConflictHandlerMode = "Ignore" | "Abort" | "Overwrite";

/**
 * A refusal or a failure. Most carry `error`; throttled calls may carry only a `message`. Many errors have no body at
 * all.
 */
export interface ErrorResponse {
  /** What went wrong. */
  error?: ErrorBody;
  /** What went wrong, for people, when there is no `error`. */
  message?: string;
}

/** What went wrong. */
export interface ErrorBody {
  /** What kind of error it is, for example `TokenExpired`. */
  code: string;
  /** What went wrong, for people. Errors of imports usually lack it. */
  message?: string;
  /** Particulars that come with errors of imports. */
  "pbi.error"?: PbiError;
}

/** Particulars that come with errors of imports. */
export interface PbiError {
  /** The same code again. */
  code: string;
  /**
   * Values that belong to the code. `DuplicatePackagesFullMatch` lists the items of the same name, as JSON inside a
   * string, or is null.
   */
  parameters?: { [key: string]: string | null };
  /** More about the error; usually empty. */
  details?: unknown[];
  /** A number for whose fault it was; its values are not documented. */
  exceptionCulprit?: number;
}

/** What `imports.list(…).result()` resolves to: one member per declared status. */
export type ImportsListResult =
  | ApiResult<true, 200, ImportList>
  | ApiResult<false, 400 | 401 | 403 | 429 | 500, ErrorResponse>;

/** What all variants of the parameters of `imports.create` share. */
export interface ImportsCreateCommonParams {
  /**
   * Name under which the import appears, with the extension of the file (`Fleet Utilisation.pbix`, `sales.rdl`);
   * exactly `model.json` for a dataflow. Must be given with a file and with `fileUrl` (there ending in `.pbix`), else
   * Power BI answers 400 without a reason; must be left out with `filePath`.
   */
  datasetDisplayName?: string;
  /**
   * What to do when the name is taken. `.pbix` takes every value but `GenerateUniqueName`; `.rdl` only `Abort` and
   * `Overwrite`, so it must be said there; a dataflow only `Abort` and `GenerateUniqueName`.
   *
   * @default "Ignore"
   */
  nameConflict?: ImportConflictHandlerMode;
  /** Imports the dataset of a `.pbix` without its report. Either `true` or left out; Power BI refuses `false`. */
  skipReport?: true;
  /**
   * Whether republishing a `.pbix` also replaces the sensitivity label of the report.
   *
   * @default true
   */
  overrideReportLabel?: boolean;
  /**
   * Whether republishing a `.pbix` also replaces the sensitivity label of the dataset.
   *
   * @default true
   */
  overrideModelLabel?: boolean;
  /** Id of the folder in the workspace that receives the items; the top of the workspace when left out. */
  subfolderObjectId?: string;
  /**
   * With `true`, a cluster that does not hold the workspace answers 307 with the right address instead of passing the
   * file on. Helps when imports of large files time out.
   *
   * @default false
   */
  preferClientRouting?: boolean;
}

/** Parameters of `imports.create`. */
export type ImportsCreateParams = ImportsCreateCommonParams &
  (
    | {
      /** The file, up to 1 GB. The extension in `datasetDisplayName` tells Power BI what it is. */
      file: FileInput;
      filePath?: undefined;
      fileUrl?: undefined;
    }
    | {
      /** Path of an `.xlsx`, absolute or relative to the caller's OneDrive. */
      filePath: string;
      /** Whether to load the workbook's data as a dataset (`import`) or to link the workbook as a report (`connect`). */
      connectionType?: ConnectionType;
      file?: undefined;
      fileUrl?: undefined;
    }
    | {
      /** The `url` of the temporary upload location that holds the file. */
      fileUrl: string;
      file?: undefined;
      filePath?: undefined;
    }
  );

/** What `imports.create(…).result()` resolves to: one member per declared status. */
export type ImportsCreateResult =
  | ApiResult<true, 200 | 202, Import>
  | ApiResult<false, 307, undefined>
  | ApiResult<false, 400 | 401 | 403 | 404 | 409 | 429 | 500, ErrorResponse>;

/** Parameters of `imports.get`. */
export interface ImportsGetParams {
  /** Id of the import, as the call that started it returned it. */
  importId: string;
}

/** What `imports.get(…).result()` resolves to: one member per declared status. */
export type ImportsGetResult =
  | ApiResult<true, 200, Import>
  | ApiResult<false, 400 | 401 | 403 | 404 | 429 | 500, ErrorResponse>;

/** What `imports.createUploadLocation(…).result()` resolves to: one member per declared status. */
export type ImportsCreateUploadLocationResult =
  | ApiResult<true, 200, TemporaryUploadLocation>
  | ApiResult<false, 400 | 401 | 403 | 429 | 500, ErrorResponse>;

/** Parameters of `groups.imports.list`. */
export interface GroupsImportsListParams {
  /** Id of the workspace. */
  groupId: string;
}

/** What `groups.imports.list(…).result()` resolves to: one member per declared status. */
export type GroupsImportsListResult =
  | ApiResult<true, 200, ImportList>
  | ApiResult<false, 400 | 401 | 403 | 404 | 429 | 500, ErrorResponse>;

/** What all variants of the parameters of `groups.imports.create` share. */
export interface GroupsImportsCreateCommonParams {
  /** Id of the workspace. */
  groupId: string;
  /**
   * Name under which the import appears, with the extension of the file (`Fleet Utilisation.pbix`, `sales.rdl`);
   * exactly `model.json` for a dataflow. Must be given with a file and with `fileUrl` (there ending in `.pbix`), else
   * Power BI answers 400 without a reason; must be left out with `filePath`.
   */
  datasetDisplayName?: string;
  /**
   * What to do when the name is taken. `.pbix` takes every value but `GenerateUniqueName`; `.rdl` only `Abort` and
   * `Overwrite`, so it must be said there; a dataflow only `Abort` and `GenerateUniqueName`.
   *
   * @default "Ignore"
   */
  nameConflict?: ImportConflictHandlerMode;
  /** Imports the dataset of a `.pbix` without its report. Either `true` or left out; Power BI refuses `false`. */
  skipReport?: true;
  /**
   * Whether republishing a `.pbix` also replaces the sensitivity label of the report.
   *
   * @default true
   */
  overrideReportLabel?: boolean;
  /**
   * Whether republishing a `.pbix` also replaces the sensitivity label of the dataset.
   *
   * @default true
   */
  overrideModelLabel?: boolean;
  /** Id of the folder in the workspace that receives the items; the top of the workspace when left out. */
  subfolderObjectId?: string;
  /**
   * With `true`, a cluster that does not hold the workspace answers 307 with the right address instead of passing the
   * file on. Helps when imports of large files time out.
   *
   * @default false
   */
  preferClientRouting?: boolean;
}

/** Parameters of `groups.imports.create`. */
export type GroupsImportsCreateParams = GroupsImportsCreateCommonParams &
  (
    | {
      /** The file, up to 1 GB. The extension in `datasetDisplayName` tells Power BI what it is. */
      file: FileInput;
      filePath?: undefined;
      fileUrl?: undefined;
    }
    | {
      /** Path of an `.xlsx`, absolute or relative to the caller's OneDrive. */
      filePath: string;
      /** Whether to load the workbook's data as a dataset (`import`) or to link the workbook as a report (`connect`). */
      connectionType?: ConnectionType;
      file?: undefined;
      fileUrl?: undefined;
    }
    | {
      /** The `url` of the temporary upload location that holds the file. */
      fileUrl: string;
      file?: undefined;
      filePath?: undefined;
    }
  );

/** What `groups.imports.create(…).result()` resolves to: one member per declared status. */
export type GroupsImportsCreateResult =
  | ApiResult<true, 200 | 202, Import>
  | ApiResult<false, 307, undefined>
  | ApiResult<false, 400 | 401 | 403 | 404 | 409 | 429 | 500, ErrorResponse>;

/** Parameters of `groups.imports.get`. */
export interface GroupsImportsGetParams {
  /** Id of the workspace. */
  groupId: string;
  /** Id of the import, as the call that started it returned it. */
  importId: string;
}

/** What `groups.imports.get(…).result()` resolves to: one member per declared status. */
export type GroupsImportsGetResult =
  | ApiResult<true, 200, Import>
  | ApiResult<false, 400 | 401 | 403 | 404 | 429 | 500, ErrorResponse>;

/** Parameters of `groups.imports.createUploadLocation`. */
export interface GroupsImportsCreateUploadLocationParams {
  /** Id of the workspace. */
  groupId: string;
}

/** What `groups.imports.createUploadLocation(…).result()` resolves to: one member per declared status. */
export type GroupsImportsCreateUploadLocationResult =
  | ApiResult<true, 200, TemporaryUploadLocation>
  | ApiResult<false, 400 | 401 | 403 | 404 | 429 | 500, ErrorResponse>;

/** Parameters of `admin.imports.list`. */
export interface AdminImportsListParams {
  /** Related entities to include in the answer, separated by commas; `datasets` and `reports` are known to work. */
  $expand?: string;
  /** Keeps only the imports for which this OData v4 expression is true. */
  $filter?: string;
  /** How many imports to return at most. What Power BI does when nothing is said is not documented. */
  $top?: number;
  /** How many imports to pass over before the first one that is returned. */
  $skip?: number;
}

/** What `admin.imports.list(…).result()` resolves to: one member per declared status. */
export type AdminImportsListResult =
  | ApiResult<true, 200, ImportList>
  | ApiResult<false, 400 | 401 | 403 | 429 | 500, ErrorResponse>;

/** What `beta.imports.list(…).result()` resolves to: one member per declared status. */
export type BetaImportsListResult =
  | ApiResult<true, 200, BetaImportList>
  | ApiResult<false, 401 | 403 | 429 | 500, ErrorResponse>;

/** What all variants of the parameters of `beta.imports.create` share. */
export interface BetaImportsCreateCommonParams {
  /** Name under which the import appears. */
  datasetDisplayName?: string;
  /**
   * What to do when the name is taken.
   *
   * @default "Ignore"
   */
  nameConflict?: BetaImportConflictHandlerMode;
}

/** Parameters of `beta.imports.create`. */
export type BetaImportsCreateParams = BetaImportsCreateCommonParams &
  (
    | {
      /** The file, up to 1 GB. The extension in `datasetDisplayName` tells Power BI what it is. */
      file: FileInput;
      filePath?: undefined;
    }
    | {
      /** Path of the workbook. */
      filePath: string;
      /**
       * Whether to load the workbook's data as a dataset (`import`) or to link the workbook as a report (`connect`).
       *
       * @default "import"
       */
      connectionType?: ConnectionType;
      file?: undefined;
    }
  );

/** What `beta.imports.create(…).result()` resolves to: one member per declared status. */
export type BetaImportsCreateResult =
  | ApiResult<true, 201 | 202, BetaImportReference>
  | ApiResult<false, 400 | 401 | 403 | 409 | 429 | 500, ErrorResponse>;

/** Parameters of `beta.imports.get`. */
export interface BetaImportsGetParams {
  /** Id of the import, as `beta.imports.create` returned it. */
  importId: string;
}

/** What `beta.imports.get(…).result()` resolves to: one member per declared status. */
export type BetaImportsGetResult =
  | ApiResult<true, 200, BetaImport>
  | ApiResult<false, 400 | 401 | 403 | 404 | 429 | 500, ErrorResponse>;
