import type { Finding } from "./finding.ts";

/** One call that went through. */
export interface ProxiedCall {
  readonly provider: string;
  /** Method in capitals. */
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  /** Absent for a call that the document does not know. */
  readonly operationId?: string;
  /** Status of the answer; 502 where none came. */
  readonly status: number;
  /** Milliseconds from the arrival of the request to the end of the answer. */
  readonly durationMs: number;
  readonly findings: readonly Finding[];
  /** Why no answer came, or not all of it. */
  readonly failure?: string;
}
