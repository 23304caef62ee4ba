// Generated from specs/exa/openapi.yaml by `pnpm generate`. Do not edit: change the spec or the generator.

import type { ApiResult, FileInput } from "@quayside/core";

/** One import and where it stands. */
export interface Import {
  /** Id of the import; an opaque string. */
  id: string;
  /** Names the kind of object, which is always an import. */
  object: "import";
  /**
   * Where an import stands. `completed`, `failed` and `canceled` are final; `canceled` came later and is unknown to
   * older versions of the API.
   */
  status: ImportStatus;
  /** Where the rows come from. `csv` is a file; `webset` is another webset and cannot be asked for here. */
  format: ImportFormat;
  /** What the rows are; null if that is not stated. */
  entity: Entity | null;
  /** Title of the import. */
  title: string;
  /** How many rows the import has. */
  count: number;
  /** Your own keys and values; a value has at most 1,000 characters. */
  metadata: Metadata;
  /** Why the import failed, for programs; null unless it did. */
  failedReason: ImportFailedReason | null;
  /** When the import failed; null unless it did. */
  failedAt: string | null;
  /** Why the import failed, for people; null unless it did. */
  failedMessage: string | null;
  /** When the import was created. */
  createdAt: string;
  /** When the import last changed. */
  updatedAt: string;
}

/**
 * Where an import stands. `completed`, `failed` and `canceled` are final; `canceled` came later and is unknown to
 * older versions of the API.
 */
export type ImportStatus = "pending" | "processing" | "completed" | "failed" | "canceled" | (string & {});

/** Where the rows come from. `csv` is a file; `webset` is another webset and cannot be asked for here. */
export type ImportFormat = "csv" | "webset" | (string & {});

/**
 * Why an import failed. `invalid_format` is a file that is no CSV, `invalid_file_content` a CSV that cannot be used,
 * `missing_identifier` a CSV without a column of URLs.
 */
export type ImportFailedReason = "invalid_format" | "invalid_file_content" | "missing_identifier" | (string & {});

/** Your own keys and values; a value has at most 1,000 characters. */
export type Metadata = { [key: string]: string };

/** What the rows of an import are. */
export type Entity = CompanyEntity | PersonEntity | ArticleEntity | ResearchPaperEntity | CustomEntity;

/** Companies. */
export interface CompanyEntity {
  /**
   * Tells this kind of entity from the others.
   *
   * @default "company"
   */
  type: "company";
}

/** People. */
export interface PersonEntity {
  /**
   * Tells this kind of entity from the others.
   *
   * @default "person"
   */
  type: "person";
}

/** Articles. */
export interface ArticleEntity {
  /**
   * Tells this kind of entity from the others.
   *
   * @default "article"
   */
  type: "article";
}

/** Research papers. */
export interface ResearchPaperEntity {
  /**
   * Tells this kind of entity from the others.
   *
   * @default "research_paper"
   */
  type: "research_paper";
}

/** A kind of your own. */
export interface CustomEntity {
  /**
   * Tells this kind of entity from the others.
   *
   * @default "custom"
   */
  type: "custom";
  /** What the rows are, in words. 2 to 200 characters. */
  description: string;
}

/** One page of imports. */
export interface ListImportsResponse {
  /** The imports of this page. */
  data: Import[];
  /** Whether another page follows. */
  hasMore: boolean;
  /** Cursor that reads the next page; null on the last one. */
  nextCursor: string | null;
}

/** The import to create. The file itself is sent afterwards. */
export interface CreateImportRequest {
  /** Size of the file in bytes, at most 50,000,000. At most 50000000. */
  size: number;
  /** How many rows the file has, not counting the header. */
  count: number;
  /** Format of the file; only CSV can be uploaded. */
  format: "csv";
  /** What the rows of an import are. */
  entity: Entity;
  /** Title by which to recognise the import. */
  title?: string;
  /** Your own keys and values; a value has at most 1,000 characters. */
  metadata?: Metadata;
  /** How to read the file. */
  csv?: CsvOptions;
}

/** How to read the file. */
export interface CsvOptions {
  /**
   * Which column holds the URL of each entity, counted from 0. Without it Exa works the column out from the file. At
   * least 0.
   */
  identifier?: number;
}

/** The import that was created, and where to send its file. */
export interface CreateImportResponse {
  /** Id of the import; an opaque string. */
  id: string;
  /** Names the kind of object, which is always an import. */
  object: "import";
  /**
   * Where an import stands. `completed`, `failed` and `canceled` are final; `canceled` came later and is unknown to
   * older versions of the API.
   */
  status: ImportStatus;
  /** Where the rows come from. `csv` is a file; `webset` is another webset and cannot be asked for here. */
  format: ImportFormat;
  /** What the rows are; null if that is not stated. */
  entity: Entity | null;
  /** Title of the import. */
  title: string;
  /** How many rows the import has. */
  count: number;
  /** Your own keys and values; a value has at most 1,000 characters. */
  metadata: Metadata;
  /** Why the import failed, for programs; null unless it did. */
  failedReason: ImportFailedReason | null;
  /** When the import failed; null unless it did. */
  failedAt: string | null;
  /** Why the import failed, for people; null unless it did. */
  failedMessage: string | null;
  /** When the import was created. */
  createdAt: string;
  /** When the import last changed. */
  updatedAt: string;
  /** One-time URL to send the file to with `PUT`, without credentials. Treat it as a secret. */
  uploadUrl: string;
  /** When the upload URL expires; a date and time in UTC, by default an hour away. */
  uploadValidUntil: string;
}

/** The values to set; what is left out stays as it is. */
export interface UpdateImportRequest {
  /** The new title. */
  title?: string;
  /** The new keys and values. */
  metadata?: { [key: string]: string };
}

/** Tells that an import has been created. */
export interface ImportCreatedEvent {
  /** Id of the event. */
  id: string;
  /** Names the kind of object, which is always an event. */
  object: "event";
  /** Tells this event from the others. */
  type: "import.created";
  /** The import as it was when the event happened. */
  data: Import;
  /** When the event happened. */
  createdAt: string;
}

/** Tells that an import has been completed; read `data.status` all the same. */
export interface ImportCompletedEvent {
  /** Id of the event. */
  id: string;
  /** Names the kind of object, which is always an event. */
  object: "event";
  /** Tells this event from the others. */
  type: "import.completed";
  /** The import as it was when the event happened. */
  data: Import;
  /** When the event happened. */
  createdAt: string;
}

/**
 * A refusal or a failure. Exa has several shapes, so no field is certain; the text is in `error`, in `error.message`
 * or in `message`.
 */
export interface ErrorResponse {
  /** What went wrong, as text or as an object. */
  error?: string | ErrorDetail;
  /** What went wrong, for people; beside `error` it adds to it. */
  message?: string;
  /** What went wrong, for programs, such as `INVALID_API_KEY`. New tags may appear. */
  tag?: string;
  /** Id of the request; quote it when asking Exa for help. */
  requestId?: string;
  /** The HTTP status once more. */
  statusCode?: number;
  /** When it happened. */
  timestamp?: string;
  /** Path that was called. */
  path?: string;
  [key: string]: unknown;
}

/** What went wrong, as newer parts of the API tell it. */
export interface ErrorDetail {
  /** Kind of the error. */
  type?: string;
  /** The error itself, for programs. */
  code?: string;
  /** What went wrong, for people. */
  message?: string;
  /** More about it; of any type. */
  detail?: unknown;
  [key: string]: unknown;
}

/** A page of HTML from the gateway in front of Exa. */
export type HtmlError = string;

/** Parameters of `imports.list`. */
export interface ImportsListParams {
  /**
   * Where the page begins, taken from `nextCursor` of the page before. Without it the first page is read. At least 1
   * character.
   */
  cursor?: string;
  /**
   * How many imports a page holds at most. 1 to 200.
   *
   * @default 25
   */
  limit?: number;
}

/** What `imports.list(…).result()` resolves to: one member per declared status. */
export type ImportsListResult =
  | ApiResult<true, 200, ListImportsResponse>
  | ApiResult<false, 400 | 401 | 402 | 403 | 429 | 500 | 503, ErrorResponse>
  | ApiResult<false, 502, string>
  | ApiResult<false, 504, string | ErrorResponse>;

/** Parameters of `imports.create`. */
export type ImportsCreateParams =
  | {
    /** Size of the file in bytes, at most 50,000,000. At most 50000000. */
    size: number;
    /** How many rows the file has, not counting the header. */
    count: number;
    /** Format of the file; only CSV can be uploaded. */
    format: "csv";
    /** What the rows of an import are. */
    entity: Entity;
    /** Title by which to recognise the import. */
    title?: string;
    /** Your own keys and values; a value has at most 1,000 characters. */
    metadata?: Metadata;
    /** How to read the file. */
    csv?: CsvOptions;
    file?: undefined;
  }
  | {
    /** Size of the file in bytes, at most 50,000,000. At most 50000000. */
    size?: number;
    /** How many rows the file has, not counting the header. */
    count?: number;
    /** Format of the file; only CSV can be uploaded. */
    format: "csv";
    /** What the rows of an import are. */
    entity: Entity;
    /** Title by which to recognise the import. */
    title?: string;
    /** Your own keys and values; a value has at most 1,000 characters. */
    metadata?: Metadata;
    /** How to read the file. */
    csv?: CsvOptions;
    /** The file, which is sent as soon as the call has been answered. */
    file: FileInput;
  };

/** What `imports.create(…).result()` resolves to: one member per declared status. */
export type ImportsCreateResult =
  | ApiResult<true, 201, CreateImportResponse>
  | ApiResult<false, 400 | 401 | 402 | 403 | 429 | 500 | 503, ErrorResponse>
  | ApiResult<false, 502, string>
  | ApiResult<false, 504, string | ErrorResponse>;

/** Parameters of `imports.get`. */
export interface ImportsGetParams {
  /** Id of the import, as `imports.create` returned it. */
  id: string;
}

/** What `imports.get(…).result()` resolves to: one member per declared status. */
export type ImportsGetResult =
  | ApiResult<true, 200, Import>
  | ApiResult<false, 400 | 401 | 402 | 403 | 404 | 429 | 500 | 503, ErrorResponse>
  | ApiResult<false, 502, string>
  | ApiResult<false, 504, string | ErrorResponse>;

/** Parameters of `imports.update`. */
export interface ImportsUpdateParams {
  /** Id of the import, as `imports.create` returned it. */
  id: string;
  /** The new title. */
  title?: string;
  /** The new keys and values. */
  metadata?: { [key: string]: string };
}

/** What `imports.update(…).result()` resolves to: one member per declared status. */
export type ImportsUpdateResult =
  | ApiResult<true, 200, Import>
  | ApiResult<false, 400 | 401 | 402 | 403 | 404 | 429 | 500 | 503, ErrorResponse>
  | ApiResult<false, 502, string>
  | ApiResult<false, 504, string | ErrorResponse>;

/** Parameters of `imports.delete`. */
export interface ImportsDeleteParams {
  /** Id of the import, as `imports.create` returned it. */
  id: string;
}

/** What `imports.delete(…).result()` resolves to: one member per declared status. */
export type ImportsDeleteResult =
  | ApiResult<true, 200, Import>
  | ApiResult<false, 400 | 401 | 402 | 403 | 404 | 429 | 500 | 503, ErrorResponse>
  | ApiResult<false, 502, string>
  | ApiResult<false, 504, string | ErrorResponse>;

/** Everything that the provider may deliver to a webhook. */
export type WebhookEvent = ImportCreatedEvent | ImportCompletedEvent;
