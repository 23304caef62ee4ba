import type { Job } from "../read-job.ts";
import type { Upload } from "../read-upload.ts";
import type { UploadAddress } from "../upload-url.ts";

/** An import that a test has started. */
export interface StoredImport {
  readonly job: Job;
  readonly id: string;
  /** Values of the path parameters that say where it is. */
  readonly scope: readonly string[];
  /** Imports are numbered as they are started. */
  readonly sequence: number;
  /** In Unix milliseconds, as all times here. */
  readonly createdAt: number;
  /** How many items the request holds or announces; undefined where it does not tell. */
  readonly size: number | undefined;
  /** Fields whose values the test has set, by name. */
  readonly fields: Map<string, unknown>;
  /** The file that must arrive at a one-time URL before anything happens. */
  readonly upload: PendingUpload | undefined;
  /** What time and polls have made of it. */
  progress: Progress;
}

/** A file that is expected. */
export interface PendingUpload {
  readonly address: UploadAddress;
  /** operationId of what answered with the URL. */
  readonly operationId: string;
  readonly upload: Upload;
  /** Body of the request, which says what the file will be. */
  readonly request: unknown;
  isReceived: boolean;
}

/** How far an import has come in its life. */
export interface Progress {
  polls: number;
  /** When its life began. */
  since: number;
  /** Name of the example that it showed last. */
  example: string | undefined;
  /** When it last changed. */
  changedAt: number;
  /** When it was first seen to run. */
  startedAt: number | undefined;
  isCancelled: boolean;
  /** Highest share and count that it has shown: neither ever falls. */
  percent: number;
  imported: number;
}

/** The life of an import, at its beginning. */
export function newProgress(since: number): Progress {
  return {
    polls: 0,
    since,
    example: undefined,
    changedAt: since,
    startedAt: undefined,
    isCancelled: false,
    percent: 0,
    imported: 0,
  };
}
