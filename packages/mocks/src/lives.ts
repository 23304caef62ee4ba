import type { Fault } from "./fault.ts";
import type { Operation, Preference, PrismResponse, Render } from "./prism.ts";
import type { Violation } from "./journal.ts";
import type { OperationFacts } from "./read-operation.ts";
import type { Upload } from "./read-upload.ts";
import type { RequestBody } from "./request-body.ts";
import type { UploadPlace } from "./state/upload-places.ts";
import type { UploadAddress } from "./upload-url.ts";

/** What the answer to one request depends on. */
export interface Question {
  readonly operation: Operation;
  /** What our extensions say about the operation. */
  readonly facts: OperationFacts | undefined;
  /** Path as the document writes it, with values. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body: RequestBody;
  /** What the request asks of the mock. */
  readonly preference: Preference;
  /** Media types that the request accepts; undefined: anything. */
  readonly accept: string[] | undefined;
  /** Origin of the mocks, as the caller knows it: `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** Base URL of the provider, as the caller knows it. */
  readonly baseUrl: string;
  readonly lives: Lives;
  /** What is to go wrong. */
  readonly fault: Fault | undefined;
}

/** What a one-time URL waits for. */
interface Ticket {
  /** operationId of the start of the import. */
  readonly operationId: string;
  readonly upload: Upload;
  readonly address: UploadAddress;
}

/** A file that comes in one piece. */
export interface FileTicket extends Ticket {
  /** A field of the request that started the import, by JSON Pointer. */
  request(pointer: string): unknown;
  /** Takes the file; false where the import has gone on already. */
  receive(): boolean;
}

/** A file that comes in blocks, to be imported later. */
export interface PlaceTicket extends Ticket {
  readonly place: UploadPlace;
}

/** What becomes of the imports of one provider. */
export interface Lives {
  /** The answer to a valid request, or undefined where it has nothing to do with imports. */
  answer(question: Question, render: Render): PrismResponse | undefined;
  /** What a valid request breaks in the light of what came before it. */
  check(question: Question): Violation[];
  /** What is expected at the upload URL with this token. */
  ticket(token: string): FileTicket | PlaceTicket | undefined;
  /** Begins all lives anew. */
  restart(): void;
  /** Forgets all imports. */
  reset(): void;
}
