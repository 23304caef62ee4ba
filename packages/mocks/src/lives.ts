import type { Fault } from "./fault.ts";
import type { Operation, Preference, PrismResponse, Render } from "./prism.ts";
import type { OperationFacts, Upload } from "./read-operation.ts";
import type { RequestBody } from "./request-body.ts";

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
export interface Ticket {
  /** operationId of what answered with the URL. */
  readonly operationId: string;
  readonly upload: Upload;
  /** A field of the request that started the import, by JSON Pointer. */
  request(pointer: string): unknown;
  /** Takes the file; false where the import has gone on already. */
  receive(): boolean;
}

/** What becomes of the imports of one provider. */
export interface Lives {
  /** The answer to a valid request, or undefined where it has nothing to do with imports. */
  answer(question: Question, render: Render): PrismResponse | undefined;
  /** The import whose file is expected at the one-time URL with this token. */
  ticket(token: string): Ticket | undefined;
  /** Begins all lives anew. */
  restart(): void;
  /** Forgets all imports. */
  reset(): void;
}
